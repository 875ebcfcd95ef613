using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Provenance.Analyzers.Rules;

/// <summary>PROV2003: a quotation in a checked document differs from the source.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class QuotationDiffersAnalyzer : DocumentReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.QuotationDiffers,
        "Quotation differs from the source",
        "{0}",
        RuleIds.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A source has nearly these words; words were changed, dropped or added without a mark.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.QuotationDiffers));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];
}
