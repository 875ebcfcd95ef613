using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Provenance.Analyzers.Rules.Lookup;

/// <summary>The day that an expression names, where that can be told without running it: <c>new DateOnly(2025, 3, 1)</c>, <c>DateTime.Parse("2025-03-01")</c>.</summary>
internal static class ConstantDate
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>The day as ISO 8601 writes it; null where it is not known.</summary>
    public static string? Of(IOperation operation)
    {
        while (operation is IConversionOperation conversion)
            operation = conversion.Operand;
        return operation switch
        {
            IObjectCreationOperation { Type: { } type, Arguments: { Length: >= 3 } arguments } when IsDate(type) => Of(arguments),
            IInvocationOperation { TargetMethod: { Name: "Parse" or "ParseExact", IsStatic: true, ContainingType: { } type }, Arguments: { Length: >= 1 } arguments } when IsDate(type) => Parsed(arguments),
            IFieldReferenceOperation { Field: { IsReadOnly: true, IsStatic: true } field } reference => Initializer(field, reference.SemanticModel),
            ILocalReferenceOperation { Local: var local } reference => Initializer(local, reference.SemanticModel),
            _ => null,
        };
    }

    private static bool IsDate(ITypeSymbol type) => type is { Name: "DateOnly" or "DateTime", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    private static string? Of(System.Collections.Immutable.ImmutableArray<IArgumentOperation> arguments)
    {
        int? Part(string name) => arguments.FirstOrDefault(argument => argument.Parameter?.Name == name)?.Value.ConstantValue is { HasValue: true, Value: int number } ? number : null;
        if (Part("year") is not { } year || Part("month") is not { } month || Part("day") is not { } day)
            return null;
        return year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateTime(year, month, day).ToString(Form, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>What is not written as ISO 8601 depends on where the program runs.</summary>
    private static string? Parsed(System.Collections.Immutable.ImmutableArray<IArgumentOperation> arguments) =>
        arguments[0].Value.ConstantValue is { HasValue: true, Value: string text } && DateTime.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? text : null;

    /// <summary>The date that a variable is declared with, where nothing gives it another.</summary>
    private static string? Initializer(ISymbol variable, SemanticModel? model)
    {
        if (model is null || variable.DeclaringSyntaxReferences.Length != 1 || variable.DeclaringSyntaxReferences[0].SyntaxTree != model.SyntaxTree
            || variable.DeclaringSyntaxReferences[0].GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator)
            return null;
        if (IsAssigned(variable, declarator, model))
            return null;
        return model.GetOperation(value) is { } operation and not ILocalReferenceOperation and not IFieldReferenceOperation ? Of(operation) : null;
    }

    /// <summary>
    /// Whether anything may give a variable another value: an assignment, also as an element of a tuple, a reference to it; a read-only field only in a static
    /// constructor, which may stand in any part of its class.
    /// </summary>
    private static bool IsAssigned(ISymbol variable, SyntaxNode declarator, SemanticModel model)
    {
        if (variable is ILocalSymbol)
            return AssignsIn(declarator.FirstAncestorOrSelf<BlockSyntax>() ?? declarator.SyntaxTree.GetRoot(), variable, model);
        foreach (IMethodSymbol constructor in variable.ContainingType.StaticConstructors)
        {
            foreach (SyntaxReference reference in constructor.DeclaringSyntaxReferences)
            {
                // Another file has a model of its own: whatever stands there is taken for an assignment by its name.
                SyntaxNode syntax = reference.GetSyntax();
                if (syntax.SyntaxTree == model.SyntaxTree ? AssignsIn(syntax, variable, model) : Names(syntax).Any(name => name.Identifier.ValueText == variable.Name))
                    return true;
            }
        }

        return false;
    }

    private static bool AssignsIn(SyntaxNode block, ISymbol variable, SemanticModel model) =>
        Names(block).Any(name => name.Identifier.ValueText == variable.Name && IsTarget(name) && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, variable));

    private static IEnumerable<IdentifierNameSyntax> Names(SyntaxNode node) => node.DescendantNodes().OfType<IdentifierNameSyntax>();

    /// <summary>Whether what a name stands for is written to, or may be through a reference to it.</summary>
    private static bool IsTarget(SyntaxNode name)
    {
        SyntaxNode node = name;
        while (node.Parent is ParenthesizedExpressionSyntax or TupleExpressionSyntax || node.Parent is ArgumentSyntax { Parent: TupleExpressionSyntax } || node.Parent is MemberAccessExpressionSyntax member && member.Name == node)
            node = node.Parent;
        return node.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == node,
            ArgumentSyntax { RefOrOutKeyword.RawKind: not 0 } => true,
            RefExpressionSyntax => true,
            ForEachVariableStatementSyntax each => each.Variable == node,
            _ => node.Parent is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression },
        };
    }
}
