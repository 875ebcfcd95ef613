using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Provenance.Analyzers.Generation.Pipeline;

/// <summary>
/// Finds the members that hand a fact on: a property or field that others see and whose value is computed from one.
/// <c>public TimeSpan Limit { get; } = TimeSpan.FromSeconds(Figures.Limit.Value)</c> is one, a comparison with a fact is none. Read from the syntax
/// alone, where the fact is written as <c>Figures.Name.Member</c>.
/// </summary>
internal static class WrapperSyntax
{
    /// <summary>Whether a node may be one; asked of every node of a changed file.</summary>
    public static bool IsCandidate(SyntaxNode node, CancellationToken cancellation) =>
        node is PropertyDeclarationSyntax or FieldDeclarationSyntax && node.Parent is TypeDeclarationSyntax && IsVisible((MemberDeclarationSyntax)node) && FactsOf((MemberDeclarationSyntax)node).Any();

    /// <summary>The wrappers that a candidate declares.</summary>
    public static string WrappersOf(SyntaxNode node) => string.Concat(FactsOf((MemberDeclarationSyntax)node).Select(wrapper => wrapper.Line));

    private static bool IsVisible(MemberDeclarationSyntax member) =>
        member.Modifiers.Any(modifier => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword);

    private static IEnumerable<Wrapper> FactsOf(MemberDeclarationSyntax member) => member switch
    {
        PropertyDeclarationSyntax property => Facts(ValueOf(property), "P:", property.Identifier, property),
        FieldDeclarationSyntax field => field.Declaration.Variables.SelectMany(variable => Facts(variable.Initializer?.Value, "F:", variable.Identifier, field)),
        _ => [],
    };

    private static ExpressionSyntax? ValueOf(PropertyDeclarationSyntax property) =>
        property.ExpressionBody?.Expression
        ?? property.Initializer?.Value
        ?? (property.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration)) is { } getter
            ? getter.ExpressionBody?.Expression ?? (getter.Body?.Statements.FirstOrDefault() as ReturnStatementSyntax)?.Expression
            : null);

    private static IEnumerable<Wrapper> Facts(ExpressionSyntax? value, string kind, SyntaxToken name, MemberDeclarationSyntax member)
    {
        if (value is null)
            yield break;
        foreach (SyntaxNode node in value.DescendantNodesAndSelf(IsComputed))
        {
            if (node is MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var fact, Expression: var group } } && GroupOf(group) is { } className)
                yield return new Wrapper(kind + IdOf(member.Parent) + name.ValueText, className, fact);
        }
    }

    /// <summary>Whether an expression passes on what its parts are: a condition tells no more than yes or no.</summary>
    private static bool IsComputed(SyntaxNode node) => node switch
    {
        AnonymousFunctionExpressionSyntax or IsPatternExpressionSyntax or TypeOfExpressionSyntax => false,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } => false,
        BinaryExpressionSyntax binary => binary.Kind() is SyntaxKind.AddExpression or SyntaxKind.SubtractExpression or SyntaxKind.MultiplyExpression or SyntaxKind.DivideExpression or SyntaxKind.ModuloExpression,
        _ => true,
    };

    private static string? GroupOf(ExpressionSyntax group) => NameOf(group) is "Figures" or "Quotes" ? NameOf(group) : null;

    private static string NameOf(ExpressionSyntax group) => group switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => "",
    };

    /// <summary>What stands before a member's name in its documentation id.</summary>
    private static string IdOf(SyntaxNode? around)
    {
        string id = "";
        for (; around is not null; around = around.Parent)
        {
            id = around switch
            {
                TypeDeclarationSyntax type => type.Identifier.ValueText + (type.TypeParameterList is { } parameters ? "`" + parameters.Parameters.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) : "") + "." + id,
                BaseNamespaceDeclarationSyntax space => string.Concat(space.Name.ToString().Where(c => c != '@' && !char.IsWhiteSpace(c))) + "." + id,
                _ => id,
            };
        }

        return id;
    }
}
