using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace Provenance.CodeFixes;

/// <summary>A fix that puts one expression in the place of another.</summary>
public abstract class ExpressionFix : CodeFixProvider
{
    private protected ExpressionFix()
    {
    }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax reported)
                continue;
            SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
            foreach ((string title, ExpressionSyntax replacement) in Replacements(reported, model!, diagnostic.Properties))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(title, _ => Task.FromResult(Replace(context.Document, root, reported, replacement)), equivalenceKey: title),
                    diagnostic);
            }
        }
    }

    /// <summary>What may stand in the place of the reported expression, with the title of each.</summary>
    private protected abstract IEnumerable<(string Title, ExpressionSyntax Replacement)> Replacements(
        ExpressionSyntax reported, SemanticModel model, ImmutableDictionary<string, string?> properties);

    /// <summary>Names are shortened as far as the place allows; a cast stays, since it keeps what is inferred from the type.</summary>
    private protected static ExpressionSyntax Parse(string expression)
    {
        ExpressionSyntax parsed = SyntaxFactory.ParseExpression(expression);
        MemberAccessExpressionSyntax member = parsed.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>().First();
        return parsed.ReplaceNode(member, member.WithAdditionalAnnotations(Simplifier.Annotation));
    }

    private static Document Replace(Document document, SyntaxNode root, ExpressionSyntax reported, ExpressionSyntax replacement) =>
        document.WithSyntaxRoot(root.ReplaceNode(reported, replacement.WithTriviaFrom(reported)));
}
