using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Provenance.Analyzers.Rules;

namespace Provenance.CodeFixes;

/// <summary>Puts the words of the source in the place of a misquotation (PROV0006): the constant that holds them, or the words themselves.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseExactWordsFix))]
[Shared]
public sealed class UseExactWordsFix : ExpressionFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.Misquotation];

    private protected override IEnumerable<(string Title, ExpressionSyntax Replacement)> Replacements(
        ExpressionSyntax reported, SemanticModel model, ImmutableDictionary<string, string?> properties)
    {
        if (properties.TryGetValue(FixProperties.Expression, out string? expression) && expression is not null)
            yield return ($"Use {expression.Substring(expression.LastIndexOf("Quotes.", StringComparison.Ordinal))}", Parse(expression));
        if (properties.TryGetValue(FixProperties.Exact, out string? exact) && exact is not null)
            yield return ("Use the exact words", SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(exact)));
    }
}
