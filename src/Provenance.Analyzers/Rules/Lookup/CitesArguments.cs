using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Provenance.Analyzers.Rules.Lookup;

/// <summary>What a <c>[Cites]</c> attribute says.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Source">The name of the source.</param>
/// <param name="Clause">The address of a clause, where the attribute has one beside the words; null otherwise.</param>
/// <param name="Exact">The words, or an address.</param>
/// <param name="IsOfWords">Whether the second argument is named, and so no address.</param>
/// <param name="Places">Where the arguments stand, by parameter.</param>
internal sealed record CitesArguments(AttributeSyntax Attribute, string Source, string? Clause, string Exact, bool IsOfWords, IReadOnlyDictionary<string, SyntaxNode> Places)
{
    /// <summary>The name of the attribute.</summary>
    public const string MarkerName = "Provenance.CitesAttribute";

    /// <summary>Whether an attribute is written by the name of this one, which is the cheapest sign of it.</summary>
    public static bool IsCalledSo(AttributeSyntax attribute)
    {
        string name = attribute.Name.ToString();
        return name.EndsWith("Cites", StringComparison.Ordinal) || name.EndsWith("CitesAttribute", StringComparison.Ordinal);
    }

    /// <summary>Reads an attribute; null for another one, and where an argument is no constant.</summary>
    public static CitesArguments? Of(IAttributeOperation? operation, INamedTypeSymbol marker)
    {
        if (operation?.Operation is not IObjectCreationOperation { Arguments.Length: 2 or 3 } creation
            || !SymbolEqualityComparer.Default.Equals(creation.Type, marker)
            || operation.Syntax is not AttributeSyntax attribute)
        {
            return null;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var places = new Dictionary<string, SyntaxNode>(StringComparer.Ordinal);
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            if (argument.Parameter is not { } parameter || argument.Value.ConstantValue is not { HasValue: true, Value: string text })
                return null;
            values[parameter.Name] = text;
            places[parameter.Name] = argument.Value.Syntax;
        }

        if (!values.TryGetValue("source", out string? source) || !values.TryGetValue("exact", out string? exact))
            return null;
        values.TryGetValue("clause", out string? clause);
        bool isNamed = attribute.ArgumentList?.Arguments.Any(argument => argument.NameColon?.Name.Identifier.ValueText == "exact") == true;
        return new CitesArguments(attribute, source, clause, exact, isNamed, places);
    }
}
