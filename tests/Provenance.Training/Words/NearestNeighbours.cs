namespace Provenance.Training.Words;

/// <summary>Finds which vectors are nearest to each.</summary>
/// <param name="most">How many neighbours one has at most.</param>
/// <param name="least">Their least cosine.</param>
internal sealed class NearestNeighbours(int most, double least)
{
    /// <summary>The pairs of which one is among the nearest of the other, each once, by places in the list; with the cosine.</summary>
    /// <param name="vectors">Vectors of length 1; single precision tells them apart well enough.</param>
    public Dictionary<(int First, int Second), double> PairsOf(double[][] vectors)
    {
        double[][] rounded = [.. vectors.Select(vector => vector.Select(value => (double)(float)value).ToArray())];
        List<(int Other, double Cosine)>[] near = [.. vectors.Select(_ => new List<(int, double)>())];
        for (int first = 0; first < rounded.Length; first++)
        {
            for (int second = first + 1; second < rounded.Length; second++)
            {
                double cosine = Vectors.Dot(rounded[first], rounded[second]);
                if (cosine < least)
                    continue;
                near[first].Add((second, cosine));
                near[second].Add((first, cosine));
            }
        }

        var pairs = new Dictionary<(int, int), double>();
        for (int one = 0; one < near.Length; one++)
        {
            foreach ((int other, double cosine) in near[one].OrderByDescending(neighbour => neighbour.Cosine).Take(most))
                pairs[(Math.Min(one, other), Math.Max(one, other))] = cosine;
        }

        return pairs;
    }
}
