using Microsoft.CodeAnalysis;

namespace Provenance.Analyzers.Rules;

/// <summary>What the rules on uses of facts have in common.</summary>
internal static class FactUse
{
    /// <summary>The generated class of the fact that a member belongs to; null for nearly all members of a program. A fact is a static class in a static class.</summary>
    public static INamedTypeSymbol? FactOf(ISymbol member) =>
        member.IsStatic && member.ContainingType is { IsStatic: true, ContainingType.IsStatic: true } fact ? fact : null;

    /// <summary>The attribute of a type on a symbol, or null.</summary>
    public static AttributeData? Attribute(ISymbol symbol, INamedTypeSymbol type) =>
        symbol.GetAttributes().FirstOrDefault(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type));

    /// <summary>Whether only the member's name is used, in <c>nameof</c>.</summary>
    public static bool IsNameOnly(IOperation operation)
    {
        for (IOperation? around = operation.Parent; around is not null; around = around.Parent)
        {
            if (around.Kind == OperationKind.NameOf)
                return true;
        }

        return false;
    }
}
