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
        var places = index.Facts.Where(fact => fact.Figure is not null).SelectMany(fact => fact.Citations.Select(citation => (Citation: citation, IsUsed: used.Contains(Trace.IdOf(fact)))))
            .GroupBy(place => place.Citation.Source).ToDictionary(own => own.Key, own => own.OrderBy(place => place.Citation.Start).ToArray());
        ILookup<int?, CodeCitation> cited = project.Citations.ToLookup(citation => citation.Source);
        HashSet<Clause> parents = [.. index.Clauses.Select(indexed => indexed.Clause.Parent).OfType<Clause>()];
        var coverage = new List<ClauseCoverage>();
        foreach (IGrouping<int, IndexedClause> own in index.Clauses.GroupBy(indexed => indexed.Source))
        {
            // Those without parts lie behind each other, so one pass over the figures is enough for all.
            Clause[] leaves = [.. own.Select(indexed => indexed.Clause).Where(clause => clause.HasBody && !parents.Contains(clause)).OrderBy(clause => clause.Start)];
            List<CodeCitation>[] citations = CitationsOf(leaves, cited[own.Key]);
            var figures = places.GetValueOrDefault(own.Key) ?? [];
            int next = 0;
            for (int i = 0; i < leaves.Length; i++)
            {
                (int count, int uses) = (0, 0);
                for (; next < figures.Length && figures[next].Citation.Start < leaves[i].End; next++)
                {
                    if (figures[next].Citation.Start < leaves[i].Start)
                        continue;
                    count++;
                    uses += figures[next].IsUsed ? 1 : 0;
                }

                if (leaves[i].Kind != Engine.Lexicon.ClauseKind.Row || count > 0)
                    coverage.Add(new ClauseCoverage(index.Sources[own.Key].Path, leaves[i], count, citations[i], uses));
            }
        }

        return coverage;
    }

    /// <summary>The citations that reach into each clause, each once.</summary>
    private static List<CodeCitation>[] CitationsOf(Clause[] leaves, IEnumerable<CodeCitation> citations)
    {
        List<CodeCitation>[] found = [.. leaves.Select(_ => new List<CodeCitation>())];
        foreach (CodeCitation citation in citations)
        {
            foreach (Engine.Text.TextSpan place in citation.Places)
            {
                (int low, int high) = (0, leaves.Length);
                while (low < high)
                {
                    int middle = (low + high) / 2;
                    (low, high) = leaves[middle].End <= place.Start ? (middle + 1, high) : (low, middle);
                }

                for (; low < leaves.Length && leaves[low].Start < place.End; low++)
                {
                    if (found[low].Count == 0 || found[low][^1] != citation)
                        found[low].Add(citation);
                }
            }
        }

        return found;
    }
}
