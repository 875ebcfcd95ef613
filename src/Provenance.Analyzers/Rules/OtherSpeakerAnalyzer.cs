using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Provenance.Analyzers.Rules;

/// <summary>PROV2005: a quotation in a checked document names another speaker than the source.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OtherSpeakerAnalyzer() : DocumentReportAnalyzer(Rule(
    RuleIds.OtherSpeaker,
    "Quotation names another speaker",
    DiagnosticSeverity.Warning,
    "A source has these words, and says that somebody else said them."));
