namespace Provenance.Benchmarks;

/// <summary>What a ratio was when it was last written down, and how far it may go.</summary>
/// <param name="Name">As the benchmark prints it.</param>
/// <param name="Value">What it was.</param>
/// <param name="Bound">What it is meant to stay below on any machine.</param>
/// <param name="Margin">The part of the value by which two runs of the same code may differ.</param>
internal sealed record BaselineRatio(string Name, double Value, double Bound, double Margin)
{
    /// <summary>A run that measures more than this is worse, and not merely another run.</summary>
    public double Limit => Value * (1 + Margin);
}
