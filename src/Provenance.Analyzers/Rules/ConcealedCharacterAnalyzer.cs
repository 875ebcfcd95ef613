using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Provenance.Engine.Index;
using ConcealedCharacters = Provenance.Engine.Text.ConcealedCharacters;

namespace Provenance.Analyzers.Rules;

/// <summary>PROV1002: a source holds characters that no reader sees.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConcealedCharacterAnalyzer : SourceReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.ConcealedCharacter,
        "Concealed character in a source",
        "The source holds U+{0}, {1}, {2}",
        RuleIds.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Invisible and bidirectional control characters make a text read differently from what programs find in it.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.ConcealedCharacter));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    private protected override IEnumerable<Diagnostic> Reports(FactIndex index, DocumentRoot root) =>
        index.Concealed.Select(found => Diagnostic.Create(
            Rule,
            LocationOf(found, index, root),
            found.CodePoint.ToString("X4", CultureInfo.InvariantCulture),
            ConcealedCharacters.NameOf(found.CodePoint) ?? "concealed character",
            found.Count == 1 ? "once" : found.Count.ToString(CultureInfo.InvariantCulture) + " times; here first"));

    private static Location LocationOf(IndexedCharacter found, FactIndex index, DocumentRoot root)
    {
        int length = found.CodePoint > 0xFFFF ? 2 : 1;
        var start = new LinePosition(found.Line - 1, found.Column - 1);
        var end = new LinePosition(start.Line, start.Character + length);
        return root.Locate(index.Sources[found.Source].Path, new TextSpan(found.Start, length), new LinePositionSpan(start, end));
    }
}
