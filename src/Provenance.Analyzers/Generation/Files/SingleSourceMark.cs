using Provenance.Analyzers.Generation.Writing;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Generation.Files;

/// <summary>Writes the attribute by which the rules know the facts that one source alone states: one for all of a class, since most facts are such.</summary>
internal static class SingleSourceMark
{
    /// <summary>The attribute; null when no fact needs it.</summary>
    public static string? Of(IReadOnlyList<IndexedFact> facts, IReadOnlyList<string> names)
    {
        string[] single = [.. names.Where((_, i) => facts[i].Citations.All(citation => citation.Source == facts[i].Citations[0].Source))];
        return single.Length == 0 ? null : $"[global::Provenance.SingleSource({CSharpLiteral.Of(string.Join(" ", single))})]";
    }
}
