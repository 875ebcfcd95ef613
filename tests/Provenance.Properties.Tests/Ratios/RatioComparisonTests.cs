using Provenance.Benchmarks;

namespace Provenance.Properties.Ratios;

/// <summary>What is said of a run that is held against an earlier one.</summary>
public class RatioComparisonTests
{
    private static readonly IReadOnlyList<BaselineRatio> Two = Baseline.Parse("reading_over_scan 10 12 0.1\nsteps 0 0 0");

    [Fact]
    public void The_same_run_has_no_faults() => Assert.Empty(RatioComparison.Faults(Two, [("reading_over_scan", 10), ("steps", 0)]));

    [Fact]
    public void A_better_run_has_no_faults() => Assert.Empty(RatioComparison.Faults(Two, [("reading_over_scan", 4), ("steps", 0)]));

    [Fact]
    public void A_run_within_the_margin_has_no_faults() => Assert.Empty(RatioComparison.Faults(Two, [("reading_over_scan", 10.99), ("steps", 0)]));

    [Fact]
    public void What_is_worse_by_more_than_its_margin_is_named_with_both_values() =>
        Assert.Equal(["reading_over_scan is 11.20; it was 10.00 and may be 11.00"], RatioComparison.Faults(Two, [("reading_over_scan", 11.2), ("steps", 0)]));

    [Fact]
    public void What_was_nothing_may_not_become_something() =>
        Assert.Equal(["steps is 1.00; it was 0.00 and may be 0.00"], RatioComparison.Faults(Two, [("reading_over_scan", 10), ("steps", 1)]));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_could_not_be_measured_is_worse(double value) => Assert.Single(RatioComparison.Faults(Two, [("reading_over_scan", value), ("steps", 0)]));

    [Fact]
    public void A_ratio_that_is_not_measured_any_more_is_a_fault() => Assert.Equal(["steps was not measured"], RatioComparison.Faults(Two, [("reading_over_scan", 10)]));

    [Fact]
    public void A_ratio_that_is_measured_twice_is_a_fault() => Assert.Equal(["steps was measured 2 times"], RatioComparison.Faults(Two, [("reading_over_scan", 10), ("steps", 0), ("steps", 0)]));

    [Fact]
    public void A_ratio_without_a_baseline_is_a_fault() => Assert.Equal(["writing is not in the baseline"], RatioComparison.Faults(Two, [("reading_over_scan", 10), ("steps", 0), ("writing", 1)]));

    [Fact]
    public void What_is_above_its_bound_is_told_apart_from_what_is_worse()
    {
        IReadOnlyList<BaselineRatio> above = Baseline.Parse("reading_over_scan 14 12 0.1");

        Assert.Empty(RatioComparison.Faults(above, [("reading_over_scan", 13)]));
        Assert.Equal(["reading_over_scan is 13.00, above its bound of 12.00"], RatioComparison.AboveBound(above, [("reading_over_scan", 13)]));
    }
}
