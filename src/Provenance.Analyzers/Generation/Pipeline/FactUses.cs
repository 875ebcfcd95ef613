using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Provenance.Analyzers.Generation.Pipeline;

/// <summary>
/// Which facts a project asks for as a whole (<c>Figures.Bridges.Fact</c>): in a plain build only these have the property, which costs the compiler and
/// its analyzers as much as all constants beside it. Read from the syntax alone, and in doubt all of them are.
/// </summary>
internal static class FactUses
{
    /// <summary>All of them.</summary>
    public const string All = "*";

    private const string Property = "Fact";

    /// <summary>What other generators make code of, which this one never sees.</summary>
    private static readonly string[] Markup = [".razor", ".cshtml", ".xaml", ".axaml"];

    /// <summary>Whether a node may ask for one; asked of every node of a changed file.</summary>
    public static bool IsCandidate(SyntaxNode node, CancellationToken cancellation) =>
        node is IdentifierNameSyntax { Identifier.ValueText: Property or "InternalsVisibleTo" or "InternalsVisibleToAttribute" };

    /// <summary>The name of the class whose fact is asked for; <see cref="All"/> where it could be any, empty where it is none.</summary>
    public static string NameOf(SyntaxNode node) => node.Parent switch
    {
        _ when ((IdentifierNameSyntax)node).Identifier.ValueText != Property => All,
        AttributeSyntax or QualifiedNameSyntax { Parent: AttributeSyntax } => "",
        MemberAccessExpressionSyntax access when access.Name == node => access.Expression switch
        {
            IdentifierNameSyntax left => left.Identifier.ValueText,
            MemberAccessExpressionSyntax left => left.Name.Identifier.ValueText,
            _ => "",
        },
        _ => All,
    };

    /// <summary>Gathers the names, each on a line.</summary>
    public static string Join(ImmutableArray<string> names) =>
        names.Contains(All) ? All : string.Join("\n", names.Where(name => name.Length > 0).Distinct().OrderBy(name => name, StringComparer.Ordinal));

    /// <summary>Whether a file may hold uses that no syntax of the project shows.</summary>
    public static bool IsMarkup(AdditionalText file) => Markup.Any(extension => file.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
