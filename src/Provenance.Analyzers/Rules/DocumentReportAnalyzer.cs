using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Provenance.Engine.Checking;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Rules;

/// <summary>A rule whose reports lie in the documents that a project writes itself. The build has checked them; here the findings get a severity.</summary>
public abstract class DocumentReportAnalyzer : SourceReportAnalyzer
{
    private readonly DiagnosticDescriptor _rule;

    private protected DocumentReportAnalyzer(DiagnosticDescriptor rule)
    {
        _rule = rule;
        SupportedDiagnostics = [rule];
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    private protected static DiagnosticDescriptor Rule(string id, string title, DiagnosticSeverity severity, string description) =>
        new(id, title, "{0}", RuleIds.Category, severity, isEnabledByDefault: true, description, RuleIds.HelpLink(id));

    private protected sealed override IEnumerable<Diagnostic> Reports(FactIndex index, DocumentRoot root) => index.Findings
        .Where(finding => finding.Rule == _rule.Id)
        .Select(finding => Diagnostic.Create(_rule, LocationOf(finding.Place, root), finding.Related.Select(place => LocationOf(place, root)), finding.Message));

    private static Location LocationOf(FindingPlace place, DocumentRoot root) => root.Locate(
        place.Path,
        new TextSpan(place.Span.Start, place.Span.Length),
        new LinePositionSpan(new LinePosition(place.Start.Line - 1, place.Start.Column - 1), new LinePosition(place.End.Line - 1, place.End.Column - 1)));
}
