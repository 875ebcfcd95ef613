using Provenance.Engine;
using Provenance.Engine.Checking;
using Provenance.Engine.Facts;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Findings;

/// <summary>Disagreements that people settled: a form that can say so reports them as findings that do not count, with the reason.</summary>
internal static class SettledDisagreements
{
    /// <summary>The findings, by fact.</summary>
    public static IEnumerable<ReportedFinding> Of(FactSet facts) => facts.Facts.Where(fact => fact is { Settlement: not null }).Select(Of);

    private static ReportedFinding Of(Fact fact)
    {
        (SourceCitation first, SourceCitation second) = fact.Contrast is { } contrast ? (contrast.First, contrast.Second) : (fact.Citations[0], fact.Citations[^1]);
        string message = FormattableString.Invariant($"\"{OneLine.Of(first.Exact)}\" here, but \"{OneLine.Of(second.Exact)}\" ({second.Document.Path}:{second.Position.Line})");
        return new ReportedFinding("PROV1001", FindingSeverity.Warning, ReportedPlace.Of(first.Document, first.Span), message, first.Exact)
        {
            Related = [ReportedPlace.Of(second.Document, second.Span)],
            Fact = fact.Id,
            Justification = fact.Settlement!.Reason,
        };
    }
}
