using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Provenance.Analyzers.Rules;

/// <summary>PROV2004: a quotation in a checked document has no source.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class QuotationWithoutSourceAnalyzer() : DocumentReportAnalyzer(Rule(
    RuleIds.QuotationWithoutSource,
    "Quotation has no source",
    DiagnosticSeverity.Warning,
    "The document says that somebody said this, and no source has the words."));
