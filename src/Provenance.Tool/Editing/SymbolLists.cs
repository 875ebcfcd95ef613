using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Tool.Editing.Protocol;
using Provenance.Tool.Hosting;
using Provenance.Tool.Json;

namespace Provenance.Tool.Editing;

/// <summary>Figures and quotations as symbols: of a document, and the facts of a workspace.</summary>
internal static class SymbolLists
{
    private const int TextKind = 15, NumberKind = 16, ConstantKind = 14;
    private const int MostFacts = 500, LongestName = 80;

    /// <summary>The outline of a document.</summary>
    public static IEnumerable<DocumentSymbol> Of(DocumentState state) => state.Places.Select(place =>
    {
        bool isFigure = place.Citation is FigureCitation;
        string words = OneLine.Of(place.Citation.Exact);
        string name = words.Length <= LongestName ? words : words[..(LongestName - 1)] + "…";
        string? verdict = place.Claim is { } claim ? JsonMembers.CamelCase(claim.Outcome) : place.Fact is { } fact ? JsonMembers.CamelCase(fact.Verdict) : null;
        return new DocumentSymbol(name.Length == 0 ? "-" : name, place.Fact is { } stated ? $"{stated.Id}, {verdict}" : verdict, isFigure ? NumberKind : TextKind, place.Range, place.Range);
    });

    /// <summary>The facts whose name holds what is looked for, or all letters of it in order.</summary>
    public static IEnumerable<WorkspaceSymbol> Of(OpenFolder folder, string query)
    {
        var snapshot = folder.Snapshot;
        return snapshot.Facts.Facts.Where(fact => Matches(fact, query)).Take(MostFacts).Select(fact =>
            new WorkspaceSymbol(fact.Id, ConstantKind, folder.Location(fact.Representative.Document, fact.Representative.Span), OneLine.Of(fact.Representative.Exact)));
    }

    private static bool Matches(Fact fact, string query)
    {
        int at = 0;
        foreach (char c in query.Where(c => !char.IsWhiteSpace(c)))
        {
            at = fact.Id.IndexOf(c.ToString(), at, StringComparison.OrdinalIgnoreCase) + 1;
            if (at == 0)
                return false;
        }

        return true;
    }
}
