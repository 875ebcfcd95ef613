using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Provenance.Analyzers.Rules;

/// <summary>PROV2001: a figure in a checked document contradicts the sources.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FigureContradictsSourcesAnalyzer : DocumentReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.FigureContradicts,
        "Figure contradicts the sources",
        "{0}",
        RuleIds.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A figure of this document and a source's figure of the same thing cannot both be right, roundings and conversions considered.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.FigureContradicts));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];
}
