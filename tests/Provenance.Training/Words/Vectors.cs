namespace Provenance.Training.Words;

/// <summary>Sums of vectors. They are taken from the first dimension to the last, one after another: the same bits on every machine.</summary>
internal static class Vectors
{
    public static double Dot(ReadOnlySpan<double> one, ReadOnlySpan<double> other)
    {
        double sum = 0;
        for (int i = 0; i < one.Length; i++)
            sum += one[i] * other[i];
        return sum;
    }

    public static double LengthOf(ReadOnlySpan<double> vector) => Math.Sqrt(Dot(vector, vector));

    /// <summary>Makes a vector as long as one.</summary>
    public static void Normalize(Span<double> vector)
    {
        double length = LengthOf(vector);
        foreach (ref double value in vector)
            value /= length;
    }
}
