using Provenance.Engine.Facts;
using Provenance.Engine.Text;

namespace Provenance.Engine.Locking;

/// <summary>A locked fact and what has become of it.</summary>
/// <param name="Kind">What has become of it.</param>
/// <param name="Locked">The fact as it was locked.</param>
/// <param name="Fact">The fact as it stands; for one that is gone the nearest, or null.</param>
/// <param name="Before">The locked words that show it.</param>
/// <param name="Now">The words that stand there now, or the other place where they stand; null for a fact that is gone.</param>
/// <param name="Place">The citation with those words, or null.</param>
public sealed record Drift(DriftKind Kind, LockedFact Locked, Fact? Fact, string Before, string? Now, SourceCitation? Place)
{
    /// <summary>Whether people have to look at it.</summary>
    public bool IsFinding => Kind > DriftKind.Moved;

    /// <summary>What has become of it, a sentence without a full stop.</summary>
    public override string ToString() => Kind switch
    {
        DriftKind.Moved => $"{Locked.Id} has moved to {Where}",
        DriftKind.Reworded => $"{Locked.Id} is reworded: locked “{Before}”, now “{Now}” ({Where})",
        DriftKind.ValueChanged => $"{Locked.Id} has another value: locked “{Before}”, now “{Now}” ({Where})",
        DriftKind.Ambiguous => $"{Locked.Id} is ambiguous: locked “{Before}”, and “{Now}” could be it too ({Where})",
        DriftKind.Gone => $"{Locked.Id} is gone: “{Before}” stands in no source{(Fact is null ? "" : $"; the nearest fact is {Fact.Id}")}",
        _ => $"{Locked.Id} stands as it was locked",
    };

    private string Where
    {
        get
        {
            if (Place is null)
                return "nowhere";
            LinePosition position = Place.Position;
            return FormattableString.Invariant($"{Place.Document.Path}, line {position.Line}");
        }
    }
}
