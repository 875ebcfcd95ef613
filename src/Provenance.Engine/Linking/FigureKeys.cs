namespace Provenance.Engine.Linking;

/// <summary>What a figure is looked up and grouped by, as numbers of one <see cref="StemTable"/>; all that is needed of one whose document has not changed.</summary>
internal sealed class FigureKeys
{
    /// <summary>The dimension of a figure that only its own value may link.</summary>
    public const int None = -1;

    /// <summary>The least weight of a word that a figure is looked up by.</summary>
    public const float LeastWeight = 0.5f;

    /// <param name="number">Dimension, value and unit.</param>
    /// <param name="dimension">The dimension, or <see cref="None"/>.</param>
    /// <param name="value">Value and unit.</param>
    /// <param name="words">The words, in order of their numbers.</param>
    public FigureKeys(int number, int dimension, int value, int[] words)
    {
        Number = number;
        Dimension = dimension;
        Value = value;
        Words = words;
    }

    /// <summary>The same for figures of one dimension, value and unit.</summary>
    public int Number { get; }

    /// <summary>The same for figures of one dimension whose values may differ and still state one thing; <see cref="None"/> for the others.</summary>
    public int Dimension { get; }

    /// <summary>The same for figures of one value in one unit.</summary>
    public int Value { get; }

    /// <summary>Stems around the figure, those of some weight, in order of their numbers.</summary>
    public int[] Words { get; }

    /// <summary>Of a figure that was read.</summary>
    public static FigureKeys Of(FigureFeatures figure) =>
        new(figure.NumberKey, figure.MayDiffer ? figure.DimensionKey : None, figure.ValueKey, figure.Words.Above(LeastWeight));

    /// <summary>A group and a word of it as one number. It is scattered: the hash of a long is one half against the other.</summary>
    public static long Pair(int group, int word) => unchecked((((long)group << 32) | (uint)word) * (long)0x9E3779B97F4A7C15);
}
