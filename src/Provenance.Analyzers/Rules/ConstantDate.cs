using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Provenance.Analyzers.Rules;

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
            || variable.DeclaringSyntaxReferences[0].GetSyntax() is not Microsoft.CodeAnalysis.CSharp.Syntax.VariableDeclaratorSyntax { Initializer.Value: { } value } declarator)
            return null;
        if (variable is ILocalSymbol && IsAssigned(variable, declarator, model))
            return null;
        return model.GetOperation(value) is { } operation and not ILocalReferenceOperation and not IFieldReferenceOperation ? Of(operation) : null;
    }

    private static bool IsAssigned(ISymbol local, SyntaxNode declarator, SemanticModel model)
    {
        SyntaxNode? block = declarator.FirstAncestorOrSelf<Microsoft.CodeAnalysis.CSharp.Syntax.BlockSyntax>() ?? declarator.SyntaxTree.GetRoot();
        return block.DescendantNodes().Any(node => node switch
        {
            Microsoft.CodeAnalysis.CSharp.Syntax.AssignmentExpressionSyntax assignment => Is(assignment.Left),
            Microsoft.CodeAnalysis.CSharp.Syntax.ArgumentSyntax { RefOrOutKeyword.RawKind: not 0 } argument => Is(argument.Expression),
            _ => false,
        });

        bool Is(SyntaxNode node) => SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(node).Symbol, local);
    }
}
