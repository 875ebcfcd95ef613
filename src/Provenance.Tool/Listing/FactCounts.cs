using Provenance.Engine.Linking;
using Provenance.Tool.Json;

namespace Provenance.Tool.Listing;

/// <summary>How many there are of what, in the order they are shown.</summary>
internal static class FactCounts
{
    /// <summary>Counts sources, citations of either sort, facts, and facts by verdict.</summary>
    public static IReadOnlyList<(string Name, int Count)> Of(FactSet facts) =>
    [
        ("sources", facts.Documents.Count),
        ("figures", facts.Figures.Count),
        ("quotes", facts.Quotes.Count),
        ("facts", facts.Facts.Count),
        .. Enum.GetValues<Verdict>().Select(verdict => (JsonMembers.CamelCase(verdict), facts.Facts.Count(fact => fact.Verdict == verdict))),
    ];

    /// <summary>The counts in one line.</summary>
    public static string Line(FactSet facts) =>
        string.Join(", ", Of(facts).Select(entry => FormattableString.Invariant($"{entry.Count} {(entry.Count == 1 ? entry.Name.TrimEnd('s') : entry.Name)}")));
}
