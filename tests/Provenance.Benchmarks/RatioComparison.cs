using System.Globalization;

namespace Provenance.Benchmarks;

/// <summary>A run held against the baseline. Both are ratios of two times of one run, so the machines need not be the same.</summary>
internal static class RatioComparison
{
    /// <summary>What is worse than the baseline by more than its margin, and what only one of the two names.</summary>
    public static IReadOnlyList<string> Faults(IReadOnlyList<BaselineRatio> baseline, IReadOnlyList<(string Name, double Value)> run) =>
    [
        .. run.Where(measured => baseline.All(ratio => ratio.Name != measured.Name)).Select(measured => $"{measured.Name} is not in the baseline"),
        .. baseline.SelectMany(ratio => Faults(ratio, [.. run.Where(measured => measured.Name == ratio.Name).Select(measured => measured.Value)])),
    ];

    /// <summary>What is above its bound: no fault where the baseline was above it already, but nothing to be content with.</summary>
    public static IReadOnlyList<string> AboveBound(IReadOnlyList<BaselineRatio> baseline, IReadOnlyList<(string Name, double Value)> run) =>
    [
        .. from ratio in baseline
           from measured in run
           where measured.Name == ratio.Name && measured.Value > ratio.Bound
           select $"{ratio.Name} is {Text(measured.Value)}, above its bound of {Text(ratio.Bound)}",
    ];

    private static IEnumerable<string> Faults(BaselineRatio ratio, double[] measured)
    {
        if (measured.Length != 1)
            yield return measured.Length == 0 ? $"{ratio.Name} was not measured" : $"{ratio.Name} was measured {measured.Length} times";
        // So that a value that is no number is worse too.
        else if (!(measured[0] <= ratio.Limit))
            yield return $"{ratio.Name} is {Text(measured[0])}; it was {Text(ratio.Value)} and may be {Text(ratio.Limit)}";
    }

    private static string Text(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
