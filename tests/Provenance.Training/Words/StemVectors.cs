using Provenance.Engine.Wording;

namespace Provenance.Training.Words;

/// <summary>A vector a stem: the mean of the directions of its words, those that are frequent with more weight.</summary>
internal static class StemVectors
{
    /// <summary>The stems in the order of their first words, with their vectors.</summary>
    /// <param name="words">Words with their vectors, the most frequent first.</param>
    public static (string[] Stems, double[][] Vectors) Of(IEnumerable<WordVector> words)
    {
        ILookup<string, WordVector> byStem = words.ToLookup(word => WordFolding.Stem(word.Word), StringComparer.Ordinal);
        return ([.. byStem.Select(stem => stem.Key)], [.. byStem.Select(MeanOf)]);
    }

    private static double[] MeanOf(IEnumerable<WordVector> words)
    {
        var mean = new double[words.First().Values.Length];
        double weights = 0;
        foreach (WordVector word in words)
        {
            double weight = 1 / Math.Sqrt(word.Rank), length = Vectors.LengthOf(word.Values);
            for (int i = 0; i < mean.Length; i++)
                mean[i] += weight * word.Values[i] / length;
            weights += weight;
        }

        for (int i = 0; i < mean.Length; i++)
            mean[i] /= weights;
        return mean;
    }
}
