using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Provenance.Analyzers.Rules.Lookup;
using Provenance.Engine.Checking;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Rules;

/// <summary>A rule whose reports lie in the documents that a project writes itself. The build has checked them; here the findings get a severity.</summary>
public abstract class DocumentReportAnalyzer : SourceReportAnalyzer
{
    private protected DocumentReportAnalyzer()
    {
    }

    /// <summary>The findings of a rule.</summary>
    internal static IEnumerable<Diagnostic> Reports(DiagnosticDescriptor rule, FactIndex index, DocumentRoot root) => index.Findings
        .Where(finding => finding.Rule == rule.Id)
        .Select(finding => Diagnostic.Create(rule, LocationOf(finding.Place, root), finding.IsRaised ? DiagnosticSeverity.Warning : rule.DefaultSeverity, finding.Related.Select(place => LocationOf(place, root)), properties: null, finding.Message));

    private protected sealed override IEnumerable<Diagnostic> Reports(ProjectFacts facts, DocumentRoot root) => Reports(SupportedDiagnostics[0], facts.Index, root);

    private static Location LocationOf(FindingPlace place, DocumentRoot root) => root.Locate(
        place.Path,
        new TextSpan(place.Span.Start, place.Span.Length),
        new LinePositionSpan(new LinePosition(place.Start.Line - 1, place.Start.Column - 1), new LinePosition(place.End.Line - 1, place.End.Column - 1)));
}
