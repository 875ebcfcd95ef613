using Provenance.Benchmarks;

namespace Provenance.Properties.Ratios;

/// <summary>The ratios that are counts and not times are held against the stored baseline here; times are never tested, only measured.</summary>
public class ExactRatiosTests
{
    /// <summary>Large enough that what is allocated once for a document does not count.</summary>
    private const int Length = 1_000_000;

    [Fact]
    public void An_edit_of_code_runs_no_step_of_the_generator_again() => AssertNoWorse("generator_csharp_edit", GeneratorEdits.StepsThatRanAgain());

    [Fact]
    public void Reading_allocates_no_more_for_a_byte_than_it_did() => AssertNoWorse("alloc_per_byte", Extraction.AllocatedPerByte(new NewsText(1).OfLength(Length)));

    private static void AssertNoWorse(string name, double measured) =>
        Assert.Empty(RatioComparison.Faults([.. Baseline.Stored().Where(ratio => ratio.Name == name)], [(name, measured)]));
}
