using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Provenance.CodeFixes;

/// <summary>Writes a figure's constant so that the expression around it keeps its type and its value.</summary>
internal static class LiteralReplacement
{
    private const string Int = "int";
    private const string Long = "long";
    private const string Decimal = "decimal";
    private const string Double = "double";

    /// <summary>The C# of the replacement.</summary>
    /// <param name="literal">What is replaced.</param>
    /// <param name="model">The model of its document.</param>
    /// <param name="expression">The constant.</param>
    /// <param name="type">The keyword of the constant's type.</param>
    /// <param name="isShare">Whether the literal is a hundredth of the constant.</param>
    public static string Of(ExpressionSyntax literal, SemanticModel model, string expression, string type, bool isShare)
    {
        TypeInfo info = model.GetTypeInfo(literal);
        string own = Keyword(info.Type), wanted = Keyword(info.ConvertedType);
        if (isShare)
            return Hundredth(expression, type, own);
        if (type == own || (wanted != own && IsNarrower(type, wanted)) || (HasStatedType(literal) && IsNarrower(type, wanted)))
            return expression;
        return $"({(own.Length > 0 ? own : wanted)}){expression}";
    }

    /// <summary>Dividing whole numbers would give zero; decimal keeps 17.5 % exact, and its quotient is the double that was written.</summary>
    private static string Hundredth(string expression, string type, string own) => own switch
    {
        Decimal => type == Double ? $"(decimal){expression} / 100m" : $"{expression} / 100m",
        Double when type is Int or Long or Double => $"{expression} / 100.0",
        _ => $"({own})({expression} / 100m)",
    };

    /// <summary>Whether a place says its type itself, so that another literal cannot change what is inferred from it: no var, no overload.</summary>
    private static bool HasStatedType(ExpressionSyntax literal) => literal.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } } => !declaration.Type.IsVar,
        EqualsValueClauseSyntax or AssignmentExpressionSyntax or ReturnStatementSyntax => true,
        ArrowExpressionClauseSyntax { Parent: not LambdaExpressionSyntax } => true,
        _ => false,
    };

    /// <summary>Whether C# converts the one to the other by itself and without loss.</summary>
    private static bool IsNarrower(string from, string to) => from == to || (from, to) is (Int, Long or Decimal or Double) or (Long, Decimal);

    private static string Keyword(ITypeSymbol? type) => type?.SpecialType switch
    {
        SpecialType.System_Int32 => Int,
        SpecialType.System_Int64 => Long,
        SpecialType.System_Decimal => Decimal,
        SpecialType.System_Double => Double,
        null or SpecialType.None => "",
        _ => type.ToDisplayString(),
    };
}
