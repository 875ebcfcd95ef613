using Provenance.Engine.Matching;
using Provenance.Engine.Mentions;
using Provenance.Engine.Periods;

namespace Provenance.Engine.Editions;

/// <summary>The figures that state one fact in both editions, as the matcher of editions says; it is asked when somebody asks this for the first time, which equal editions never do.</summary>
/// <param name="earlier">What was read in the earlier edition.</param>
/// <param name="later">What was read in the later one.</param>
internal sealed class MatchedFigures(DocumentCitations earlier, DocumentCitations later)
{
    private readonly Lazy<Dictionary<int, int>> _laterOf = new(() => Match(earlier, later));

    /// <summary>The number of the later figure that an earlier one is; -1 for none.</summary>
    public int LaterOf(int figure) => _laterOf.Value.TryGetValue(figure, out int other) ? other : -1;

    /// <summary>The later figures of a statement's.</summary>
    public IEnumerable<int> LaterOf(Statement statement)
    {
        for (int figure = statement.FirstFigure; figure < statement.EndFigure; figure++)
        {
            if (LaterOf(figure) is >= 0 and int other)
                yield return other;
        }
    }

    private static Dictionary<int, int> Match(DocumentCitations earlier, DocumentCitations later)
    {
        var matched = new Dictionary<int, int>();
        if (earlier.Figures.Count == 0 || later.Figures.Count == 0)
            return matched;
        var periods = SourcePeriods.Of([earlier.Document, later.Document], [.. earlier.Figures, .. later.Figures]);
        DocumentMentions Mentions(DocumentCitations edition) =>
            DocumentMentions.Of(edition.Document, edition.Figures).Without(year => periods.IsOwnYear(edition.Document, year), day => periods.IsOwnDay(edition.Document, day));
        MatchModel model = MatchModel.Shipped;
        foreach (MatchedPair pair in EditionMatcher.Match(Mentions(earlier), Mentions(later), model))
        {
            if (pair.Score >= model.Points.Link && !matched.ContainsKey(pair.Left))
                matched.Add(pair.Left, pair.Right);
        }

        return matched;
    }
}
