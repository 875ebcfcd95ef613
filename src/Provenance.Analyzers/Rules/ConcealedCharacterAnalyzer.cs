using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Provenance.Analyzers.Rules.Lookup;
using Provenance.Engine.Checking;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Rules;

/// <summary>PROV1002: a source, or a document that is checked, holds characters that no reader sees.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConcealedCharacterAnalyzer : SourceReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.ConcealedCharacter,
        "Concealed character",
        "{0}",
        RuleIds.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Invisible and bidirectional control characters make a text read differently from what programs find in it.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.ConcealedCharacter));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    private protected override IEnumerable<Diagnostic> Reports(ProjectFacts facts, DocumentRoot root) =>
        facts.Index.Concealed
            .Select(found => Diagnostic.Create(Rule, LocationOf(found, facts.Index, root), FindingText.Conceals("The source", found.CodePoint, found.Count, facts.ClausesOf(found.Source).At(found.Start))))
            .Concat(DocumentReportAnalyzer.Reports(Rule, facts.Index, root));

    private static Location LocationOf(IndexedCharacter found, FactIndex index, DocumentRoot root)
    {
        int length = found.CodePoint > 0xFFFF ? 2 : 1;
        var start = new LinePosition(found.Line - 1, found.Column - 1);
        var end = new LinePosition(start.Line, start.Character + length);
        return root.Locate(index.Sources[found.Source].Path, new TextSpan(found.Start, length), new LinePositionSpan(start, end));
    }
}
