using Provenance.Engine;
using Provenance.Engine.Checking;
using Provenance.Engine.Facts;
using Provenance.Tool.Editing.Protocol;

namespace Provenance.Tool.Editing;

/// <summary>What is told beside a figure or quotation that the sources bear out: how many do, and whether they agree.</summary>
internal static class VerifiedHints
{
    /// <summary>The hints in a stretch of a document.</summary>
    public static IEnumerable<InlayHint> In(DocumentState state, EditorRange range) => state.Places
        .Where(place => place.Range.Touches(range) && place.Claim?.Outcome == CheckOutcome.Verified)
        .Select(place => new InlayHint(place.Range.End, Label(place), PaddingLeft: true));

    private static string Label(CitedPlace place)
    {
        int sources = place.Fact is { } fact ? fact.Citations.Select(citation => citation.Document.Path).Distinct(StringComparer.Ordinal).Count()
            : place.Claim!.Places.Select(found => found.Path).Distinct(StringComparer.Ordinal).Count();
        return place.Fact?.Verdict switch
        {
            Verdict.Disagree when place.Fact.Settlement is null => "sources disagree",
            _ when sources <= 1 => "1 source",
            Verdict.Variant => FormattableString.Invariant($"{sources} sources, other wordings"),
            _ => FormattableString.Invariant($"{sources} sources agree"),
        };
    }
}
