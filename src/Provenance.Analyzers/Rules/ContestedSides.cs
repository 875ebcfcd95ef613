using Microsoft.CodeAnalysis;
using Provenance.Analyzers.Display;

namespace Provenance.Analyzers.Rules;

/// <summary>Reads the two sides of a contested fact from its attribute.</summary>
internal static class ContestedSides
{
    /// <summary>The sides; null when the attribute is incomplete, as it may be while somebody types one.</summary>
    public static (ContestedSide First, ContestedSide Second)? Of(AttributeData mark)
    {
        string[] arguments = [.. mark.ConstructorArguments.Where(argument => argument.Kind == TypedConstantKind.Primitive).Select(argument => argument.Value).OfType<string>()];
        return arguments.Length == 4 ? (Side(arguments[0], arguments[1]), Side(arguments[2], arguments[3])) : null;
    }

    private static ContestedSide Side(string words, string place) => new(OneLine.Of(words), place);
}
