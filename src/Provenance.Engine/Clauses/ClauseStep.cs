using Provenance.Engine.Lexicon;

namespace Provenance.Engine.Clauses;

/// <summary>One step of a reference from the outermost clause to the innermost.</summary>
/// <param name="Kind">What the reference calls it; null where it writes the label alone.</param>
/// <param name="Label">The label in lower case; empty for "the Schedule".</param>
/// <param name="IsJoined">Whether it stands in brackets right behind the step before: 12(3).</param>
/// <param name="IsBracketed">Whether its label stands in brackets: paragraph (2).</param>
internal readonly record struct ClauseStep(ClauseKind? Kind, string Label, bool IsJoined, bool IsBracketed = false)
{
    /// <summary>As people write it.</summary>
    public override string ToString() => Kind switch
    {
        null => IsJoined ? "(" + Label + ")" : Label,
        ClauseKind.Item => "(" + Label + ")",
        ClauseKind.Heading => "#" + Label,
        ClauseKind.Sign => "§ " + Label,
        { } kind => (kind.ToString().ToLowerInvariant() + " " + Label).TrimEnd(),
    };
}
