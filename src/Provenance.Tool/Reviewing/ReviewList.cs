using Provenance.Engine;
using Provenance.Engine.Checking;
using Provenance.Engine.Facts;
using Provenance.Engine.Locking;
using Provenance.Tool.Checking;

namespace Provenance.Tool.Reviewing;

/// <summary>All that people may decide about some documents, what gains most first.</summary>
/// <param name="Items">The things to decide.</param>
/// <param name="Reworded">Locked facts whose words alone have changed: one line, for nothing depends on them.</param>
internal sealed record ReviewList(IReadOnlyList<ReviewItem> Items, IReadOnlyList<Drift> Reworded)
{
    private const int ChangedValue = 200, Warning = 100, Information = 10, MostPlaces = 8;

    /// <summary>The list.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="unsourced">Figures of checked documents that have no source.</param>
    public static ReviewList Of(FactSet facts, IEnumerable<DocumentFinding> unsourced)
    {
        List<Drift> drifted = [.. facts.Drift.Where(drift => drift.IsFinding)];
        IEnumerable<ReviewItem> items = facts.Facts.Where(fact => fact.IsDisputed).Select(Disagreement)
            .Concat(drifted.Where(drift => drift.Kind != DriftKind.Reworded).Select(Drifted))
            .Concat(facts.Possible.Select(pair => Possible(pair, facts)))
            .Concat(unsourced.Select(Unsourced));
        return new ReviewList(
            [.. items.OrderByDescending(item => item.Gain).ThenBy(item => item.Kind)],
            [.. drifted.Where(drift => drift.Kind == DriftKind.Reworded)]);
    }

    private static ReviewItem Disagreement(Fact fact) => new(ReviewKind.Disagreement, Warning + fact.Citations.Count)
    {
        Fact = fact.Id,
        Stated = fact,
        Places = [.. Contrasted(fact).Take(MostPlaces)],
    };

    private static IEnumerable<ReviewPlace> Contrasted(Fact fact)
    {
        if (fact.Contrast is not { } contrast)
            return fact.Citations.Select(ReviewPlace.Of);
        IEnumerable<SourceCitation> rest = fact.Citations.Where(citation => citation != contrast.First && citation != contrast.Second);
        return [ReviewPlace.Of(contrast.First, contrast.FirstSpan), ReviewPlace.Of(contrast.Second, contrast.SecondSpan), .. rest.Select(ReviewPlace.Of)];
    }

    private static ReviewItem Drifted(Drift drift) => new(ReviewKind.Drift, (drift.Kind == DriftKind.ValueChanged ? ChangedValue : Warning) + drift.Locked.Anchors.Count)
    {
        Fact = drift.Locked.Id,
        Stated = drift.Fact,
        Drift = drift,
        Places = drift.Place is null ? [] : [ReviewPlace.Of(drift.Place)],
    };

    private static ReviewItem Possible(PossiblePair pair, FactSet facts) => new(ReviewKind.Possible, (int)(pair.Probability * 100) + 2)
    {
        Fact = facts.FactOf(pair.First)!.Id,
        Stated = facts.FactOf(pair.First),
        Pair = pair,
        Places = [ReviewPlace.Of(pair.First), ReviewPlace.Of(pair.Second)],
    };

    private static ReviewItem Unsourced(DocumentFinding finding) => new(ReviewKind.Unsourced, (finding.Finding.Severity >= FindingSeverity.Warning ? Warning : Information) + 1) { Finding = finding };
}
