using Microsoft.CodeAnalysis;

namespace Provenance.Tool.Tracing;

/// <summary>The generated classes that a compilation sees, its own and those of the assemblies it refers to.</summary>
internal sealed class FactTypes
{
    private readonly Dictionary<ISymbol, string> _ids = new(SymbolEqualityComparer.Default);

    /// <summary>Finds them.</summary>
    public FactTypes(Compilation compilation)
    {
        AddBelow(compilation.Assembly.GlobalNamespace);
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            // Generated code names the run-time types, so an assembly without this reference has no facts.
            if (assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == "Provenance")))
                AddBelow(assembly.GlobalNamespace);
        }
    }

    /// <summary>The names by which code can refer to a fact or a member of one.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>The fact that a symbol is or belongs to: its assembly's name and Figures.X or Quotes.X; null for all others.</summary>
    public (string Assembly, string Fact, bool IsMember)? FactOf(ISymbol symbol)
    {
        bool isMember = symbol is not INamedTypeSymbol;
        ISymbol? type = isMember ? symbol.ContainingType : symbol;
        return type is not null && _ids.TryGetValue(type.OriginalDefinition, out string? id) ? (type.ContainingAssembly.Name, id, isMember) : null;
    }

    private void AddBelow(INamespaceSymbol space)
    {
        foreach (INamespaceOrTypeSymbol member in space.GetMembers())
        {
            if (member is INamespaceSymbol inner)
                AddBelow(inner);
            else if (member is INamedTypeSymbol { IsStatic: true, Name: "Figures" or "Quotes" } group && IsGenerated(group))
                AddFacts(group);
        }
    }

    private void AddFacts(INamedTypeSymbol group)
    {
        foreach (INamedTypeSymbol fact in group.GetTypeMembers().Where(type => type.IsStatic && IsFact(type)))
        {
            _ids[fact] = group.Name + "." + fact.Name;
            Names.Add(fact.Name);
            foreach (ISymbol member in fact.GetMembers().Where(member => member is IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary }))
                Names.Add(member.Name);
        }
    }

    /// <summary>Whether this package made it: its generated classes say so.</summary>
    private static bool IsGenerated(INamedTypeSymbol group) =>
        group.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "GeneratedCodeAttribute" && attribute.ConstructorArguments is [{ Value: "Provenance" }, ..]);

    /// <summary>A fact has constants; not every build gives it more.</summary>
    private static bool IsFact(INamedTypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>().Any(field => field.IsConst);
}
