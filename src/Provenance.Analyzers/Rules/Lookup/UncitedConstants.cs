using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Provenance.Engine.Checking;

namespace Provenance.Analyzers.Rules.Lookup;

/// <summary>Tells which constants are numbers that the code writes itself and cite nothing: what PROV0009 reports, and what <c>provenance trace</c> counts.</summary>
internal static class UncitedConstants
{
    /// <summary>The values that a constant field, or a parameter with a default, writes; none for any other declaration.</summary>
    public static IEnumerable<(SyntaxNode Declaration, string Name, ExpressionSyntax Value)> ValuesOf(SyntaxNode declaration) => declaration switch
    {
        FieldDeclarationSyntax field when IsConstant(field) => field.Declaration.Variables
            .Where(variable => variable.Initializer is not null)
            .Select(variable => ((SyntaxNode)variable, variable.Identifier.ValueText, variable.Initializer!.Value)),
        ParameterSyntax { Default.Value: { } value } parameter => [(parameter, parameter.Identifier.ValueText, value)],
        _ => [],
    };

    /// <summary>Whether a value is such a number. What is computed from other constants rests on what those cite; nothing, one and minus one come from nowhere.</summary>
    /// <param name="declaration">The variable or the parameter.</param>
    /// <param name="value">Its value.</param>
    /// <param name="model">What the compiler knows of the file.</param>
    /// <param name="marker">The attribute that cites.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static bool Holds(SyntaxNode declaration, ExpressionSyntax value, SemanticModel model, INamedTypeSymbol marker, CancellationToken cancellation)
    {
        if (!IsOfNumbers(value) || ConstantValue.Of(model.GetOperation(value, cancellation)) is not { } constant || constant.Number is 0 or 1 or -1)
            return false;
        for (ISymbol? symbol = model.GetDeclaredSymbol(declaration, cancellation); symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol.GetAttributes().Any(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, marker)))
                return false;
        }

        return true;
    }

    private static bool IsConstant(FieldDeclarationSyntax field) =>
        field.Modifiers.Any(SyntaxKind.ConstKeyword) || field.Modifiers.Any(SyntaxKind.StaticKeyword) && field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword);

    /// <summary>Whether an expression has a number of its own and no constant of elsewhere.</summary>
    private static bool IsOfNumbers(ExpressionSyntax value)
    {
        bool hasNumber = false;
        foreach (SyntaxNode node in value.DescendantNodesAndSelf())
        {
            if (node is LiteralExpressionSyntax literal)
                hasNumber |= literal.IsKind(SyntaxKind.NumericLiteralExpression);
            else if (node is IdentifierNameSyntax && node.Parent is not (MemberAccessExpressionSyntax or NameColonSyntax or TypeSyntax or ObjectCreationExpressionSyntax or CastExpressionSyntax or QualifiedNameSyntax))
                return false;
            else if (node is MemberAccessExpressionSyntax { Parent: not (InvocationExpressionSyntax or MemberAccessExpressionSyntax) })
                return false;
        }

        return hasNumber;
    }
}
