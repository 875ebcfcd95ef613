namespace Provenance;

/// <summary>The two ends of a range.</summary>
/// <typeparam name="T">The type of the ends.</typeparam>
/// <param name="low">The lower end.</param>
/// <param name="high">The upper end.</param>
public readonly struct Bounds<T>(T low, T high)
{
    /// <summary>The lower end.</summary>
    public T Low { get; } = low;

    /// <summary>The upper end.</summary>
    public T High { get; } = high;

    /// <summary>Both ends, as the culture writes them.</summary>
    public override string ToString() => Low + "–" + High;
}
