using Provenance.Engine.Figures;
using Provenance.Engine.Matching;
using Provenance.Engine.Quotes;
using Provenance.Engine.Values;
using Provenance.Engine.Wording;

namespace Provenance.Engine.Facts;

/// <summary>Explains a fact by asking the rules that link, pair by pair.</summary>
public static class FactExplainer
{
    private const int MostNearMisses = 3;

    /// <summary>Explains a fact of a set.</summary>
    public static FactExplanation Explain(FactSet facts, Fact fact)
    {
        var intervals = new Dictionary<SourceCitation, (double Low, double High)>();
        foreach (FigureCitation figure in fact.Citations.OfType<FigureCitation>())
        {
            if (ComparableValue.Of(figure) is { IsNumber: true } value)
                intervals.Add(figure, (value.Low, value.High));
        }

        Func<SourceCitation, SourceCitation, PairExplanation?> explain = fact.IsFigure ? Figures(facts) : Quotes();
        List<PairExplanation> links = [];
        for (int i = 1; i < fact.Citations.Count; i++)
        {
            PairExplanation? strongest = fact.Citations.Take(i).Select(earlier => explain(earlier, fact.Citations[i])).OfType<PairExplanation>()
                .OrderByDescending(pair => pair.Strength).FirstOrDefault();
            if (strongest != null)
                links.Add(strongest);
        }

        IEnumerable<(Fact Fact, PairExplanation Pair)> misses = facts.Facts
            .Where(other => other != fact && other.IsFigure == fact.IsFigure)
            .Select(other => (Fact: other, Pair: explain(fact.Representative, other.Representative)))
            .Where(miss => miss.Pair is { Strength: > 0 }).Select(miss => (miss.Fact, miss.Pair!))
            .OrderByDescending(miss => miss.Item2.Strength).Take(MostNearMisses);
        return new FactExplanation(fact, intervals, links, [.. misses]);
    }

    private static Func<SourceCitation, SourceCitation, PairExplanation?> Figures(FactSet facts)
    {
        var explainer = new PairExplainer(facts.Figures, MatchModel.Shipped, facts.House);
        var updates = new Updates(facts.Figures);
        return (first, second) =>
        {
            PairExplanation? pair = explainer.Explain((FigureCitation)first, (FigureCitation)second);
            return pair is { IsEnough: true } && updates.Are((FigureCitation)first, (FigureCitation)second) ? pair with { Reason = "updated by the later document: " + pair.Reason } : pair;
        };
    }

    private static Func<SourceCitation, SourceCitation, PairExplanation?> Quotes()
    {
        var known = new Dictionary<SourceCitation, FoldedWords>();
        var numbers = new WordNumbers();
        FoldedWords Of(SourceCitation citation)
        {
            if (!known.TryGetValue(citation, out FoldedWords? words))
                known.Add(citation, words = FoldedWords.Of((QuoteCitation)citation, numbers));
            return words;
        }

        return (first, second) => QuoteComparer.Explain(Of(first), Of(second));
    }
}
