using Provenance.Engine.Text;

namespace Provenance.Engine.Wording;

/// <summary>What became of a comparison.</summary>
/// <param name="Wording">How the two stand to each other.</param>
/// <param name="Matched">Words that are the same.</param>
/// <param name="Own">The stretch of the text that was compared, in code units.</param>
/// <param name="Source">The stretch of the source that it was compared with.</param>
/// <param name="OwnDifference">Where the two differ, from the first difference to the last with one word on either side.</param>
/// <param name="SourceDifference">The same in the source.</param>
internal sealed record WordingMatch(WordingRelation Wording, int Matched, TextSpan Own, TextSpan Source, TextSpan OwnDifference, TextSpan SourceDifference)
{
    /// <summary>Other words.</summary>
    public static WordingMatch None { get; } = new(WordingRelation.Unrelated, 0, default, default, default, default);
}
