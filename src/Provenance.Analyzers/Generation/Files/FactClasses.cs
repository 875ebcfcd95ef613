using Provenance.Analyzers.Generation.Naming;
using Provenance.Analyzers.Generation.Pipeline;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Generation.Files;

/// <summary>The classes that an index makes.</summary>
internal static class FactClasses
{
    /// <summary>Each with the class that it stands in.</summary>
    public static IEnumerable<(string Group, string Name)> Of(FactIndex index)
    {
        foreach (bool isFigure in new[] { true, false })
        {
            string[] names = IdentifierGuard.Names([.. index.Facts.Where(fact => fact.Figure is not null == isFigure).Select(fact => fact.Name)], isFigure ? "Figure" : "Quote");
            foreach (string name in names)
                yield return (isFigure ? "Figures" : "Quotes", name);
        }
    }

    /// <summary>The classes whose fact as a whole is asked for; null for all, also where a use names none of them and could be an alias of any.</summary>
    public static HashSet<string>? Asked(FactIndex index, string? uses)
    {
        if (uses is null or FactUses.All)
            return null;
        var asked = new HashSet<string>(uses.Split('\n').Where(name => name.Length > 0), StringComparer.Ordinal);
        return asked.IsSubsetOf(Of(index).Select(known => known.Name)) ? asked : null;
    }
}
