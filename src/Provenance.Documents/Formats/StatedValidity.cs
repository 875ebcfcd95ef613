using Provenance.Engine.Text;

namespace Provenance.Documents.Formats;

/// <summary>What a file's metadata say of when it holds; as written.</summary>
internal sealed record StatedValidity(StatedField? From = null, StatedField? To = null, StatedField? Edition = null, StatedField? Supersedes = null)
{
    /// <summary>A file that says nothing.</summary>
    public static StatedValidity None { get; } = new();

    /// <summary>Whether it says nothing.</summary>
    public bool IsEmpty => From is null && To is null && Edition is null && Supersedes is null;

    /// <summary>This, and where it is silent, the other.</summary>
    public StatedValidity Or(StatedValidity other) => new(From ?? other.From, To ?? other.To, Edition ?? other.Edition, Supersedes ?? other.Supersedes);

    /// <summary>What a member of metadata says, by a name in whatever spelling: <c>validFrom</c>, <c>valid_from</c>, <c>Valid-From</c>.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">What it says.</param>
    /// <param name="position">Where.</param>
    public static StatedValidity Of(string name, string? value, LinePosition position)
    {
        if (StatedOrigin.Field(value) is not { } text)
            return None;
        var field = new StatedField(text, position);
        return string.Concat(name.Where(char.IsLetter)).ToLowerInvariant() switch
        {
            "validfrom" or "effectivefrom" or "effectivedate" or "dcvalidfrom" => new StatedValidity(From: field),
            "validto" or "validuntil" or "validthrough" or "expires" or "effectiveto" => new StatedValidity(To: field),
            "edition" or "revision" => new StatedValidity(Edition: field),
            "supersedes" or "replaces" => new StatedValidity(Supersedes: field),
            _ => None,
        };
    }
}
