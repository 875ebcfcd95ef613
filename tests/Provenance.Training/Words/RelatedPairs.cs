using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;

namespace Provenance.Training.Words;

/// <summary>Finds which words are used for one thing, by their vectors; WordNet tells the sisters of one kind apart, whose vectors are as near.</summary>
internal static class RelatedPairs
{
    /// <summary>The words of the embeddings that are looked at, from the most frequent on.</summary>
    private const int MostWords = 30_000;

    private const int MostNeighbours = 8;
    private const double LeastCosine = 0.54, CloseCosine = 0.62, ClosestCosine = 0.72;

    /// <summary>Finds them.</summary>
    /// <param name="embeddings">The vectors of words (<see cref="EmbeddingsFile"/>).</param>
    /// <param name="net">WordNet.</param>
    /// <param name="frequencies">How often words stand in ordinary English.</param>
    public static IEnumerable<RelatedPair> Of(Stream embeddings, WordNet net, IReadOnlyCollection<WordFrequency> frequencies)
    {
        WordVector[] words = EmbeddingsFile.Read(embeddings, MostWords, new RelatableWords(net.Lemmas, frequencies).Contains);
        (string[] stems, double[][] vectors) = StemVectors.Of(words);
        AllButTheTop.Apply(vectors);
        return new NearestNeighbours(MostNeighbours, LeastCosine).PairsOf(vectors).Select(pair =>
        {
            string one = stems[pair.Key.First], other = stems[pair.Key.Second];
            return new RelatedPair(one, other, net.AreTwoOfAKind(one, other) ? WordRelation.Sister : RelationOf(pair.Value));
        });
    }

    private static WordRelation RelationOf(double cosine) => cosine >= ClosestCosine ? WordRelation.Closest : cosine >= CloseCosine ? WordRelation.Close : WordRelation.Near;
}
