using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Provenance.Analyzers.Generation.Pipeline;

/// <summary>
/// Names that the project's own code has given already: types and namespaces called as a generated class is, and aliases. Read from the
/// syntax alone, so that an edit of other code changes nothing here.
/// </summary>
/// <param name="Declared">Full names of types and namespaces, each followed by a line end.</param>
/// <param name="Aliases">Names of aliases of a file, each followed by a line end.</param>
internal sealed record TakenNames(string Declared, string Aliases)
{
    /// <summary>What the generated classes are called.</summary>
    public static ImmutableArray<string> Generated { get; } = ["Figures", "Quotes", "Sources"];

    /// <summary>No name at all.</summary>
    public static TakenNames None { get; } = new("", "");

    /// <summary>Whether a generated class would be declared twice.</summary>
    public bool HasClass(string names, string className) => Has(Declared, names.Length == 0 ? className : names.Replace("@", "") + "." + className);

    /// <summary>Whether an alias for a generated class would mean two things.</summary>
    public bool HasAlias(string className) => Has(Aliases, className) || Has(Declared, className);

    /// <summary>Whether a node may take a name; asked of every node of a changed file.</summary>
    public static bool IsCandidate(SyntaxNode node, CancellationToken cancellation) => node switch
    {
        BaseTypeDeclarationSyntax type => IsGenerated(type.Identifier) && type.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax,
        DelegateDeclarationSyntax type => IsGenerated(type.Identifier) && type.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax,
        BaseNamespaceDeclarationSyntax space => Generated.Any(name => space.Name.ToString().Contains(name)),
        UsingDirectiveSyntax { Alias.Name.Identifier: var alias, Parent: CompilationUnitSyntax } => IsGenerated(alias),
        _ => false,
    };

    /// <summary>What a candidate takes: "=" and an alias, a full name, several with line ends, or nothing.</summary>
    public static string NameOf(SyntaxNode node) => node switch
    {
        UsingDirectiveSyntax { Alias.Name.Identifier.ValueText: var alias } => "=" + alias,
        BaseNamespaceDeclarationSyntax space => string.Join("\n", Prefixes(FullName(space.Parent, Plain(space.Name.ToString())))),
        // A part of the generated class, which a project may add to.
        ClassDeclarationSyntax type when type.Modifiers.Any(SyntaxKind.PartialKeyword) => "",
        TypeDeclarationSyntax { TypeParameterList: not null } or DelegateDeclarationSyntax { TypeParameterList: not null } => "",
        BaseTypeDeclarationSyntax type => FullName(type.Parent, type.Identifier.ValueText),
        DelegateDeclarationSyntax type => FullName(type.Parent, type.Identifier.ValueText),
        _ => "",
    };

    /// <summary>Gathers the names.</summary>
    public static TakenNames Of(ImmutableArray<string> names, CancellationToken cancellation)
    {
        if (names.IsEmpty)
            return None;
        string[] all = [.. names.SelectMany(name => name.Split('\n')).Where(name => name.Length > 0).Distinct().OrderBy(name => name, StringComparer.Ordinal)];
        return new TakenNames(Lines(all.Where(name => name[0] != '=')), Lines(all.Where(name => name[0] == '=').Select(name => name.Substring(1))));
    }

    private static bool IsGenerated(SyntaxToken name) => Generated.Contains(name.ValueText);

    private static bool Has(string lines, string name) => ("\n" + lines).Contains("\n" + name + "\n");

    private static string Lines(IEnumerable<string> names) => string.Concat(names.Select(name => name + "\n"));

    private static string FullName(SyntaxNode? around, string name)
    {
        for (; around is not null; around = around.Parent)
        {
            if (around is BaseNamespaceDeclarationSyntax space)
                name = Plain(space.Name.ToString()) + "." + name;
        }

        return name;
    }

    private static string Plain(string name) => string.Concat(name.Where(c => c != '@' && !char.IsWhiteSpace(c)));

    /// <summary>"A.Figures.B" declares the namespace "A.Figures" too.</summary>
    private static IEnumerable<string> Prefixes(string name)
    {
        for (int dot = name.IndexOf('.'); dot >= 0; dot = name.IndexOf('.', dot + 1))
            yield return name.Substring(0, dot);
        yield return name;
    }
}
