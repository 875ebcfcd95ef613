namespace Provenance.Training.Words;

/// <summary>
/// Takes out of vectors of words what they all share, their mean and their first principal components, which tell frequent words from rare ones and hardly what they mean
/// (Mu and Viswanath 2018, "All-but-the-Top").
/// </summary>
internal static class AllButTheTop
{
    private const int Components = 3;
    private const int PowerIterations = 50;

    /// <summary>Changes the vectors; each has the length 1 then.</summary>
    public static void Apply(double[][] vectors)
    {
        Subtract(vectors, MeanOf(vectors));
        for (int component = 0; component < Components; component++)
        {
            double[] direction = PrincipalComponentOf(vectors, component);
            foreach (double[] vector in vectors)
            {
                double along = Vectors.Dot(vector, direction);
                for (int i = 0; i < vector.Length; i++)
                    vector[i] -= along * direction[i];
            }
        }

        foreach (double[] vector in vectors)
            Vectors.Normalize(vector);
    }

    private static double[] MeanOf(double[][] vectors)
    {
        var mean = new double[vectors[0].Length];
        foreach (double[] vector in vectors)
        {
            for (int i = 0; i < mean.Length; i++)
                mean[i] += vector[i] / vectors.Length;
        }

        return mean;
    }

    private static void Subtract(double[][] vectors, double[] mean)
    {
        foreach (double[] vector in vectors)
        {
            for (int i = 0; i < mean.Length; i++)
                vector[i] -= mean[i];
        }
    }

    /// <summary>The direction in which the vectors differ most, by power iteration from a start that is across no axis.</summary>
    private static double[] PrincipalComponentOf(double[][] vectors, int start)
    {
        double[] direction = [.. Enumerable.Range(1, vectors[0].Length).Select(i => Math.Sin(i + start))];
        for (int iteration = 0; iteration < PowerIterations; iteration++)
        {
            var next = new double[direction.Length];
            foreach (double[] vector in vectors)
            {
                double along = Vectors.Dot(vector, direction);
                for (int i = 0; i < next.Length; i++)
                    next[i] += along * vector[i];
            }

            Vectors.Normalize(next);
            direction = next;
        }

        return direction;
    }
}
