using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Provenance.Analyzers.Rules;

namespace Provenance.CodeFixes;

/// <summary>Puts the constant of a figure in the place of a literal (PROV0005).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseFigureFix))]
[Shared]
public sealed class UseFigureFix : ExpressionFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.LiteralEqualsFigure];

    private protected override IEnumerable<(string Title, ExpressionSyntax Replacement)> Replacements(
        ExpressionSyntax reported, SemanticModel model, ImmutableDictionary<string, string?> properties)
    {
        if (properties.TryGetValue(FixProperties.Expression, out string? expression) && expression is not null
            && properties.TryGetValue(FixProperties.Type, out string? type)
            && properties.TryGetValue(FixProperties.IsShare, out string? isShare))
        {
            string shown = expression.Substring(expression.LastIndexOf("Figures.", StringComparison.Ordinal)) + (isShare == "true" ? " / 100" : "");
            yield return ($"Use {shown}", Parse(LiteralReplacement.Of(reported, model, expression, type!, isShare == "true")));
        }
    }
}
