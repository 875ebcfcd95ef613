using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Provenance.Analyzers.Rules;

/// <summary>PROV2001: a figure in a checked document contradicts the sources.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FigureContradictsSourcesAnalyzer() : DocumentReportAnalyzer(Rule(
    RuleIds.FigureContradicts,
    "Figure contradicts the sources",
    DiagnosticSeverity.Warning,
    "A figure of this document and a source's figure of the same thing cannot both be right, roundings and conversions considered."));
