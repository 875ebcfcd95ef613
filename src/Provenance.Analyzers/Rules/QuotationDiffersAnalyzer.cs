using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Provenance.Analyzers.Rules;

/// <summary>PROV2003: a quotation in a checked document differs from the source.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class QuotationDiffersAnalyzer() : DocumentReportAnalyzer(Rule(
    RuleIds.QuotationDiffers,
    "Quotation differs from the source",
    DiagnosticSeverity.Warning,
    "A source has nearly these words; words were changed, dropped or added without a mark."));
