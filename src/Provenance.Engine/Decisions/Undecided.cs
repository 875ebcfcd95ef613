using Provenance.Engine.Facts;

namespace Provenance.Engine.Decisions;

/// <summary>The pairs that nobody has decided on: people held neither their facts apart nor gave both a name.</summary>
internal static class Undecided
{
    /// <summary>Those of the pairs.</summary>
    public static IReadOnlyList<PossiblePair> Of(List<PossiblePair> pairs, FactSet facts, IReadOnlyList<(SourceCitation First, SourceCitation Second)> apart, ChosenNames chosen)
    {
        if (apart.Count == 0 && chosen.All.Count < 2)
            return pairs;
        HashSet<(Fact?, Fact?)> decided = [.. apart.SelectMany(pair => ((Fact?, Fact?)[])[(facts.FactOf(pair.First), facts.FactOf(pair.Second)), (facts.FactOf(pair.Second), facts.FactOf(pair.First))])];
        HashSet<Fact?> named = [.. chosen.All.Select(name => facts.FactOf(name.Citation))];
        return pairs.FindAll(pair => facts.FactOf(pair.First) is var first && facts.FactOf(pair.Second) is var second && !decided.Contains((first, second)) && !(named.Contains(first) && named.Contains(second)));
    }
}
