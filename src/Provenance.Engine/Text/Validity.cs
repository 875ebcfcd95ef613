namespace Provenance.Engine.Text;

/// <summary>When a document holds, and which edition of a text it is. Days are whole and written as ISO 8601 (<c>2025-04-06</c>), so that their order is that of the letters.</summary>
/// <param name="From">The first day; null where nothing says.</param>
/// <param name="To">The last day; null where nothing says: until a later document takes over.</param>
/// <param name="Edition">Which edition it is (<c>Rev. 2</c>), or null.</param>
/// <param name="Supersedes">What it takes the place of: the path, the title or the edition of a document, or null.</param>
public sealed record Validity(string? From = null, string? To = null, string? Edition = null, string? Supersedes = null)
{
    /// <summary>Nothing is said.</summary>
    public static Validity None { get; } = new();

    /// <summary>Whether nothing is said.</summary>
    public bool IsEmpty => From is null && To is null && Edition is null && Supersedes is null;

    /// <summary>Whether it ends before it begins.</summary>
    public bool IsReversed => From is not null && To is not null && string.CompareOrdinal(From, To) > 0;

    /// <summary>This, and where it is silent, the other. A period is one thing: its end is not taken from another hand than its beginning.</summary>
    public Validity Or(Validity other) => From is null && To is null
        ? new Validity(other.From, other.To, Edition ?? other.Edition, Supersedes ?? other.Supersedes)
        : new Validity(From, To, Edition ?? other.Edition, Supersedes ?? other.Supersedes);
}
