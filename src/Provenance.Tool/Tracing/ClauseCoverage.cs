using Provenance.Engine.Clauses;
using Provenance.Engine.Index;

namespace Provenance.Tool.Tracing;

/// <summary>A clause of a source, and the code that rests on it.</summary>
/// <param name="Source">The path of the source.</param>
/// <param name="Clause">The clause: one that has no parts of its own.</param>
/// <param name="Figures">How many figures stand in it.</param>
/// <param name="Citations">The <c>[Cites]</c> attributes that cite it, words of it, or what it is a part of.</param>
/// <param name="Uses">How often code uses the constants of figures in it.</param>
internal sealed record ClauseCoverage(string Source, Clause Clause, int Figures, IReadOnlyList<CodeCitation> Citations, int Uses)
{
    /// <summary>Whether any code rests on it.</summary>
    public bool IsCovered => Citations.Count > 0 || Uses > 0;

    /// <summary>The coverage of a project's sources, by source and place. Rows of tables count where they hold figures.</summary>
    public static IReadOnlyList<ClauseCoverage> Of(TracedProject project)
    {
        FactIndex index = project.Index;
        var used = project.Uses.Where(use => use.Assembly == project.Assembly && use.Use.Member != "[Cites]").Select(use => use.Use.Fact).ToHashSet(StringComparer.Ordinal);
        var places = index.Facts.Where(fact => fact.Figure is not null).SelectMany(fact => fact.Citations.Select(citation => (Citation: citation, IsUsed: used.Contains(Trace.IdOf(fact))))).ToLookup(place => place.Citation.Source);
        HashSet<Clause> parents = [.. index.Clauses.Select(indexed => indexed.Clause.Parent).OfType<Clause>()];
        var coverage = new List<ClauseCoverage>();
        foreach ((int source, Clause clause) in index.Clauses)
        {
            if (parents.Contains(clause) || !clause.HasBody)
                continue;
            var own = places[source].Where(place => place.Citation.Start >= clause.Start && place.Citation.Start < clause.End).ToList();
            if (clause.Kind == Engine.Lexicon.ClauseKind.Row && own.Count == 0)
                continue;
            CodeCitation[] citations = [.. project.Citations.Where(citation => citation.Source == source && citation.Places.Any(place => place.Start < clause.End && clause.Start < place.End))];
            coverage.Add(new ClauseCoverage(index.Sources[source].Path, clause, own.Count, citations, own.Count(place => place.IsUsed)));
        }

        return coverage;
    }
}
