using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Provenance.Analyzers.Rules;

/// <summary>PROV2005: a quotation in a checked document names another speaker than the source.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OtherSpeakerAnalyzer : DocumentReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.OtherSpeaker,
        "Quotation names another speaker",
        "{0}",
        RuleIds.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A source has these words, and says that somebody else said them.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.OtherSpeaker));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];
}
