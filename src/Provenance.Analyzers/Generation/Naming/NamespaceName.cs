using Microsoft.CodeAnalysis.CSharp;

namespace Provenance.Analyzers.Generation.Naming;

/// <summary>
/// A namespace that C# accepts. A root namespace follows the project's file name, so it may hold hyphens or begin
/// with a digit.
/// </summary>
internal static class NamespaceName
{
    /// <summary>The nearest valid namespace; empty when nothing is left.</summary>
    public static string Of(string name) =>
        string.Join(".", name.Split('.').Select(part => part.Trim()).Where(part => part.Length > 0).Select(Part));

    private static string Part(string part)
    {
        if (SyntaxFacts.GetKeywordKind(part) != SyntaxKind.None)
            return "@" + part;
        if (SyntaxFacts.IsValidIdentifier(part))
            return part;

        string valid = string.Concat(part.Select(c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_'));
        return SyntaxFacts.IsIdentifierStartCharacter(valid[0]) ? valid : "_" + valid;
    }
}
