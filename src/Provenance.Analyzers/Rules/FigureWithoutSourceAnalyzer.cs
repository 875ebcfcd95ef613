using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Provenance.Analyzers.Rules;

/// <summary>PROV2002: a figure in a checked document has no source.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FigureWithoutSourceAnalyzer() : DocumentReportAnalyzer(Rule(
    RuleIds.FigureWithoutSource,
    "Figure has no source",
    DiagnosticSeverity.Info,
    "No source states a figure that this one could be taken from."));
