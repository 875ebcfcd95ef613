using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Provenance.Engine.Naming;

namespace Provenance.Analyzers.Rules.Lookup;

/// <summary>The names that say what a literal means: of what it initialises, is passed to, is compared with or is returned from.</summary>
/// <param name="Words">The words of those names, as written.</param>
/// <param name="Stems">Their stems.</param>
/// <param name="Around">Stems of the names around: the member and its type.</param>
/// <param name="IsConstant">Whether C# wants a constant at this place.</param>
internal sealed record LiteralContext(string[] Words, HashSet<string> Stems, HashSet<string> Around, bool IsConstant)
{
    /// <summary>The context of a value; null when nothing names it.</summary>
    public static LiteralContext? Of(IOperation value, ISymbol containing)
    {
        IOperation outermost = value;
        while (outermost.Parent is IConversionOperation or IParenthesizedOperation)
            outermost = outermost.Parent;

        string? name = NameAt(outermost, containing, out bool isConstant);
        if (name is null)
            return null;

        HashSet<string> around = NameWords.Stems(containing.Name);
        around.UnionWith(NameWords.Stems(containing.ContainingType?.Name));
        return new LiteralContext([.. NameWords.Split(name)], NameWords.Stems(name), around, isConstant);
    }

    private static string? NameAt(IOperation value, ISymbol containing, out bool isConstant)
    {
        isConstant = false;
        switch (value.Parent)
        {
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                isConstant = declarator.Symbol.IsConst;
                return declarator.Symbol.Name;
            case IFieldInitializerOperation { InitializedFields.Length: > 0 } field:
                isConstant = field.InitializedFields[0].IsConst;
                return field.InitializedFields[0].Name;
            case IPropertyInitializerOperation { InitializedProperties.Length: > 0 } property:
                return property.InitializedProperties[0].Name;
            case IParameterInitializerOperation parameter:
                isConstant = true;
                return parameter.Parameter.Name + " " + parameter.Parameter.ContainingSymbol?.Name;
            case IArgumentOperation { Parameter: { } parameter }:
                return parameter.Name + " " + (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? parameter.ContainingType.Name : parameter.ContainingSymbol?.Name);
            case ISimpleAssignmentOperation assignment when assignment.Value == value:
                return NameOf(assignment.Target);
            case IBinaryOperation comparison when IsComparison(comparison.OperatorKind):
                return NameOf(comparison.LeftOperand == value ? comparison.RightOperand : comparison.LeftOperand);
            case IRelationalPatternOperation { Parent: IIsPatternOperation test }:
                isConstant = true;
                return NameOf(test.Value);
            case IConstantPatternOperation { Parent: IIsPatternOperation test }:
                isConstant = true;
                return NameOf(test.Value);
            case IReturnOperation { Kind: OperationKind.Return } returned when !IsInLambda(returned):
                return containing is IMethodSymbol { AssociatedSymbol: { } member } ? member.Name : containing.Name;
            default:
                return null;
        }
    }

    private static string? NameOf(IOperation operation) => operation switch
    {
        IConversionOperation conversion => NameOf(conversion.Operand),
        IMemberReferenceOperation member => member.Member.Name,
        ILocalReferenceOperation local => local.Local.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        IInvocationOperation invocation => invocation.TargetMethod.Name,
        _ => null,
    };

    private static bool IsComparison(BinaryOperatorKind kind) => kind is
        BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
        or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;

    private static bool IsInLambda(IOperation operation)
    {
        for (IOperation? around = operation.Parent; around is not null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return true;
        }

        return false;
    }
}
