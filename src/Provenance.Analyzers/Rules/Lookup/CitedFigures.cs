using Provenance.Engine.Index;
using EngineSpan = Provenance.Engine.Text.TextSpan;

namespace Provenance.Analyzers.Rules.Lookup;

/// <summary>The figures of the sources by where they stand.</summary>
internal sealed class CitedFigures
{
    private readonly Dictionary<int, List<(IndexedCitation Citation, IndexedFigure Figure)>> _bySource = [];

    /// <summary>Puts the figures of an index in order.</summary>
    public CitedFigures(FactIndex index)
    {
        foreach (IndexedFact fact in index.Facts)
        {
            if (fact.Figure is not { } shown)
                continue;
            foreach (IndexedCitation citation in fact.Citations)
            {
                if (!_bySource.TryGetValue(citation.Source, out List<(IndexedCitation, IndexedFigure)>? all))
                    _bySource.Add(citation.Source, all = []);
                all.Add((citation, citation.Figure ?? shown));
            }
        }

        foreach (List<(IndexedCitation Citation, IndexedFigure Figure)> all in _bySource.Values)
            all.Sort((left, right) => left.Citation.Start.CompareTo(right.Citation.Start));
    }

    /// <summary>The figures of a source that touch a stretch of its text, by position.</summary>
    public IEnumerable<(IndexedCitation Citation, IndexedFigure Figure)> In(int source, EngineSpan span)
    {
        if (!_bySource.TryGetValue(source, out List<(IndexedCitation Citation, IndexedFigure Figure)>? all))
            yield break;
        (int low, int high) = (0, all.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = all[middle].Citation.End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        for (int i = low; i < all.Count && all[i].Citation.Start < span.End; i++)
            yield return all[i];
    }
}
