using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Provenance.Analyzers.Rules.Lookup;

/// <summary>Which facts a member stands for: its own, as a member of a generated class, or those that it hands on (<c>Provenance.WrapperAttribute</c>).</summary>
internal sealed class FactsInUse
{
    private static readonly Dictionary<string, List<INamedTypeSymbol>> None = [];

    private readonly INamedTypeSymbol? _wrapper;
    private readonly ConcurrentDictionary<IAssemblySymbol, Dictionary<string, List<INamedTypeSymbol>>> _wrappers = new(SymbolEqualityComparer.Default);

    private FactsInUse(INamedTypeSymbol? wrapper) => _wrapper = wrapper;

    /// <summary>The facts that code of a compilation may use.</summary>
    public static FactsInUse Of(Compilation compilation) => new(compilation.GetTypeByMetadataName("Provenance.WrapperAttribute"));

    /// <summary>The generated classes that a member stands for; empty for nearly all members of a program.</summary>
    public IReadOnlyList<INamedTypeSymbol> Of(ISymbol member)
    {
        if (FactUse.FactOf(member) is { } fact)
            return [fact];
        if (_wrapper is null || member.ContainingAssembly is not { } assembly)
            return [];
        Dictionary<string, List<INamedTypeSymbol>> wrappers = _wrappers.GetOrAdd(assembly, WrappersOf);
        return wrappers.Count > 0 && member.OriginalDefinition.GetDocumentationCommentId() is { } id && wrappers.TryGetValue(id, out List<INamedTypeSymbol>? facts) ? facts : [];
    }

    private Dictionary<string, List<INamedTypeSymbol>> WrappersOf(IAssemblySymbol assembly)
    {
        Dictionary<string, List<INamedTypeSymbol>>? wrappers = null;
        foreach (AttributeData attribute in assembly.GetAttributes())
        {
            if (!SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, _wrapper)
                || attribute.ConstructorArguments.Length != 2 || attribute.ConstructorArguments[0].Value is not string member || attribute.ConstructorArguments[1].Value is not INamedTypeSymbol fact)
                continue;
            wrappers ??= new Dictionary<string, List<INamedTypeSymbol>>(StringComparer.Ordinal);
            if (!wrappers.TryGetValue(member, out List<INamedTypeSymbol>? facts))
                wrappers.Add(member, facts = []);
            facts.Add(fact);
        }

        return wrappers ?? None;
    }
}
