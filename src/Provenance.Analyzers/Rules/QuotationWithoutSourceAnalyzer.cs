using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Provenance.Analyzers.Rules;

/// <summary>PROV2004: a quotation in a checked document has no source.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class QuotationWithoutSourceAnalyzer : DocumentReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.QuotationWithoutSource,
        "Quotation has no source",
        "{0}",
        RuleIds.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The document says that somebody said this, and no source has the words.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.QuotationWithoutSource));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];
}
