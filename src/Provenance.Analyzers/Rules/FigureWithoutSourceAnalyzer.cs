using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Provenance.Analyzers.Rules;

/// <summary>PROV2002: a figure in a checked document has no source.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FigureWithoutSourceAnalyzer : DocumentReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.FigureWithoutSource,
        "Figure has no source",
        "{0}",
        RuleIds.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "No source states a figure that this one could be taken from.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.FigureWithoutSource));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];
}
