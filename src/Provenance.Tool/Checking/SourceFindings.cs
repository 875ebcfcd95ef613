using Provenance.Engine;
using Provenance.Engine.Checking;
using Provenance.Engine.Facts;
using Provenance.Engine.Locking;
using Provenance.Tool.Deciding;

namespace Provenance.Tool.Checking;

/// <summary>
/// What is wrong with the sources themselves: they disagree (PROV1001), or no longer say what is locked (PROV0003). Where there is
/// no C# code whose uses would be warnings, a disagreement that nobody settled is one itself.
/// </summary>
internal static class SourceFindings
{
    private const string SourcesDisagree = "PROV1001", Drifted = "PROV0003";

    /// <summary>The findings: disagreements by place, then drift by name.</summary>
    public static IEnumerable<Finding> Of(ExtractedFacts extracted) =>
        extracted.Facts.Facts.Where(fact => fact.IsDisputed).SelectMany(Disagreements)
            .Concat(extracted.Facts.Drift.Where(drift => drift.IsFinding).Select(drift => DriftOf(drift, extracted.Lock.Path)));

    /// <summary>One for a fact; of one that changes with time, one for each period in which its sources disagree.</summary>
    private static IEnumerable<Finding> Disagreements(Fact fact) => fact.Editions.Any(edition => edition is { Verdict: Verdict.Disagree, Contrast: not null })
        ? fact.Editions.Where(edition => edition is { Verdict: Verdict.Disagree, Contrast: not null }).Select(edition => Disagreement(fact, edition.Contrast))
        : [Disagreement(fact, fact.Contrast)];

    private static Finding Disagreement(Fact fact, Contrast? contrast)
    {
        (SourceCitation first, SourceCitation second) = contrast is not null
            ? (contrast.First, contrast.Second)
            : (fact.Citations[0], fact.Citations.FirstOrDefault(citation => citation.Exact != fact.Citations[0].Exact) ?? fact.Citations[^1]);
        string words = contrast is null ? first.Exact : first.Document.Slice(contrast.FirstSpan);
        string others = contrast is null ? second.Exact : second.Document.Slice(contrast.SecondSpan);
        return new Finding(SourcesDisagree, FindingSeverity.Warning, FindingPlace.Of(first), FormattableString.Invariant($"\"{words}\" here, but \"{others}\" ({second.Document.Path}:{second.Position.Line}{(second.NumberedClause is { } clause ? ", " + clause : "")})"))
        {
            Related = [FindingPlace.Of(second)],
            Fact = fact.Id,
        };
    }

    private static Finding DriftOf(Drift drift, string? lockPath)
    {
        FindingPlace locked = FindingPlace.At(lockPath ?? "provenance.lock.json", drift.Locked.Position);
        FindingSeverity severity = drift.Kind == DriftKind.Reworded ? FindingSeverity.Info : FindingSeverity.Warning;
        return new Finding(Drifted, severity, drift.Place is null ? locked : FindingPlace.Of(drift.Place), drift.ToString())
        {
            Related = drift.Place is null ? [] : [locked],
            Fact = drift.Locked.Id,
        };
    }
}
