using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Provenance.Engine.Checking;

namespace Provenance.Analyzers.Rules.Lookup;

/// <summary>Finds the constants that stand under an attribute: of the field, the enum member, the property, the parameter, or the method that returns one, or several; else those of the other attributes beside it.</summary>
internal static class ConstantReader
{
    private const int LongestShown = 60;

    /// <summary>The constants; one of them has to be the figure that the attribute cites.</summary>
    public static IReadOnlyList<CodeConstant> Under(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellation)
    {
        var found = new List<CodeConstant>();
        if (attribute.Parent is not AttributeListSyntax { Parent: { } declaration } list || list.Target?.Identifier.ValueText is "assembly" or "module")
            return found;
        switch (declaration)
        {
            case BaseFieldDeclarationSyntax fields:
                foreach (VariableDeclaratorSyntax variable in fields.Declaration.Variables)
                    Add(variable.Identifier.ValueText, variable.Initializer?.Value);
                break;
            case EnumMemberDeclarationSyntax member:
                AddMember(member);
                break;
            case ParameterSyntax parameter:
                Add(parameter.Identifier.ValueText, parameter.Default?.Value);
                break;
            case PropertyDeclarationSyntax property:
                Add(property.Identifier.ValueText, property.Initializer?.Value ?? property.ExpressionBody?.Expression ?? Returned(property.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.Keyword.ValueText == "get")));
                break;
            case MethodDeclarationSyntax method:
                Add(method.Identifier.ValueText, method.ExpressionBody?.Expression ?? Returned(method.Body));
                break;
            case LocalFunctionStatementSyntax function:
                Add(function.Identifier.ValueText, function.ExpressionBody?.Expression ?? Returned(function.Body));
                break;
        }

        AddArguments(attribute, declaration, found, model, cancellation);
        return found;

        void Add(string name, ExpressionSyntax? expression)
        {
            if (expression is null)
                return;
            IReadOnlyList<ExpressionSyntax>? elements = ElementsOf(expression);
            foreach (ExpressionSyntax element in elements ?? [expression])
            {
                if (ConstantValue.Of(model.GetOperation(element, cancellation)) is { } value)
                    found.Add(new CodeConstant(name, value, element, Shown(element, model, cancellation), IsElement: elements is not null));
            }
        }

        void AddMember(EnumMemberDeclarationSyntax member)
        {
            if (model.GetDeclaredSymbol(member, cancellation) is IFieldSymbol { HasConstantValue: true, ConstantValue: { } number })
                found.Add(new CodeConstant(member.Identifier.ValueText, new CodeValue(Convert.ToDouble(number, System.Globalization.CultureInfo.InvariantCulture), 0), member.EqualsValue?.Value ?? (SyntaxNode)member, Convert.ToString(number, System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>The numbers that other attributes of the declaration are given: [Range(0, 24)], [Retention(Years = 7)].</summary>
    private static void AddArguments(AttributeSyntax cites, SyntaxNode declaration, List<CodeConstant> found, SemanticModel model, CancellationToken cancellation)
    {
        foreach (AttributeSyntax other in declaration.ChildNodes().OfType<AttributeListSyntax>().SelectMany(attributes => attributes.Attributes))
        {
            if (other == cites || other.ArgumentList is null || CitesArguments.IsCalledSo(other))
                continue;
            foreach (AttributeArgumentSyntax argument in other.ArgumentList.Arguments)
            {
                if (ConstantValue.Of(model.GetOperation(argument.Expression, cancellation)) is not { } value)
                    continue;
                // A text for people may name a figure in passing; a date is given as one.
                if (value.Iso is null && model.GetConstantValue(argument.Expression, cancellation).Value is string)
                    continue;
                string name = argument.NameEquals?.Name.Identifier.ValueText ?? argument.NameColon?.Name.Identifier.ValueText ?? "";
                found.Add(new CodeConstant(name.Length > 0 ? name : NameOf(declaration), value, argument.Expression, Shown(argument.Expression, model, cancellation)));
            }
        }
    }

    private static string NameOf(SyntaxNode declaration) => declaration switch
    {
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        BaseFieldDeclarationSyntax { Declaration.Variables: { Count: > 0 } variables } => variables[0].Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        EnumMemberDeclarationSyntax member => member.Identifier.ValueText,
        _ => "",
    };

    /// <summary>The elements of an array or of a collection, the arms of a switch but the one for all else, and both sides of a condition; null for anything else.</summary>
    private static IReadOnlyList<ExpressionSyntax>? ElementsOf(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => ElementsOf(parenthesized.Expression),
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        InitializerExpressionSyntax initializer => initializer.Expressions,
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } when initializer.IsKind(SyntaxKind.CollectionInitializerExpression) => initializer.Expressions,
        CollectionExpressionSyntax collection => [.. collection.Elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression)],
        SwitchExpressionSyntax choice => [.. choice.Arms.Where(arm => arm.Pattern is not DiscardPatternSyntax).Select(arm => arm.Expression)],
        ConditionalExpressionSyntax condition => [condition.WhenTrue, condition.WhenFalse],
        _ => null,
    };

    private static ExpressionSyntax? Returned(AccessorDeclarationSyntax? getter) => getter?.ExpressionBody?.Expression ?? Returned(getter?.Body);

    private static ExpressionSyntax? Returned(BlockSyntax? body) => body is { Statements.Count: 1 } && body.Statements[0] is ReturnStatementSyntax { Expression: { } expression } ? expression : null;

    /// <summary>The expression; with its value where that is not what is written.</summary>
    private static string Shown(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
    {
        string written = expression.ToString();
        if (expression is LiteralExpressionSyntax or PrefixUnaryExpressionSyntax || model.GetConstantValue(expression, cancellation) is not { HasValue: true, Value: IFormattable value })
            return written.Length <= LongestShown ? written : written.Substring(0, LongestShown) + "…";
        return value.ToString(null, System.Globalization.CultureInfo.InvariantCulture);
    }
}
