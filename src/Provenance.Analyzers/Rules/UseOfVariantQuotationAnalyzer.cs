using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Provenance.Analyzers.Rules;

/// <summary>PROV0002: code uses a quotation whose wording varies between its sources.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UseOfVariantQuotationAnalyzer : ContestedFactAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.UseOfVariantQuotation,
        "Use of a quotation whose wording varies",
        "The wording varies: {0} and {1}",
        RuleIds.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "The sources give this quotation in different spelling, punctuation or length. The generated text is the one that most of them give.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.UseOfVariantQuotation));

    /// <summary>Creates the rule.</summary>
    public UseOfVariantQuotationAnalyzer()
        : base(Rule, "Provenance.VariantAttribute")
    {
    }

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];
}
