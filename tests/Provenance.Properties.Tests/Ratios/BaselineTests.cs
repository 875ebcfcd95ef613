using System.Text.RegularExpressions;
using Provenance.Benchmarks;
using Provenance.Tests;

namespace Provenance.Properties.Ratios;

/// <summary>The stored baseline: how it is written, and that the documentation says the same.</summary>
public class BaselineTests
{
    [Fact]
    public void A_line_is_a_name_a_value_a_bound_and_a_margin() =>
        Assert.Equal([new BaselineRatio("reading_over_scan", 13.6, 15, 0.15)], Baseline.Parse("# name value\n\nreading_over_scan   13.6 15\t0.15  # of a quiet machine\r\n"));

    [Theory]
    [InlineData("reading 13.6 15", "baseline.txt(1): not 'name value bound margin'")]
    [InlineData("reading 13.6 15 0.1 more", "baseline.txt(1): not 'name value bound margin'")]
    [InlineData("\nreading 13,6 15 0.1", "baseline.txt(2): not 'name value bound margin'")]
    [InlineData("reading 13.6 15 -0.1", "baseline.txt(1): not 'name value bound margin'")]
    [InlineData("reading 13.6 15 0.1\nreading 1 2 0.1", "baseline.txt(2): 'reading' comes twice")]
    public void A_line_that_is_none_is_refused_with_its_number(string text, string message) => Assert.Equal(message, Assert.Throws<FormatException>(() => Baseline.Parse(text)).Message);

    [Fact]
    public void The_stored_one_has_every_ratio_that_is_promised() => Assert.Equal(
        ["extract_over_scan", "extract_growth_10x", "hostile_growth_10x", "alloc_per_byte", "link_growth_10x", "generator_csharp_edit", "rebuild_noop", "build_100_docs", "compile_1000_facts", "compile_10000_facts"],
        Baseline.Stored().Select(ratio => ratio.Name));

    [Fact]
    public void The_documentation_has_the_same_values_and_bounds()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "performance.md"));

        Assert.All(Baseline.Stored(), ratio => Assert.Matches($@"(?m)^\| `{ratio.Name}` \| {Number(ratio.Value)} \| {Number(ratio.Bound)} \|", page));
    }

    private static string Number(double value) => Regex.Escape(value.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
