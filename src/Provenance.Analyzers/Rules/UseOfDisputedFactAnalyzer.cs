using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Provenance.Analyzers.Rules;

/// <summary>PROV0001: code uses a fact whose sources disagree.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UseOfDisputedFactAnalyzer : ContestedFactAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.UseOfDisputedFact,
        "Use of a fact whose sources disagree",
        "Sources disagree: {0} but {1}",
        RuleIds.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The sources that this fact is taken from cannot all be right. The generated value is the one that most of them give.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.UseOfDisputedFact));

    /// <summary>Creates the rule.</summary>
    public UseOfDisputedFactAnalyzer()
        : base(Rule, "Provenance.DisputedAttribute")
    {
    }

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    private protected override bool CountsDays => true;
}
