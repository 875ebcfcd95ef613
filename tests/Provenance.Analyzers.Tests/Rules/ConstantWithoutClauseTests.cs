using Provenance.Analyzers.Rules;
using Provenance.Analyzers.Tests.Infrastructure;

namespace Provenance.Analyzers.Tests.Rules;

public class ConstantWithoutClauseTests
{
    private static readonly Severities Enabled = Severities.EditorConfig("dotnet_diagnostic.PROV0009.severity = warning");

    [Fact]
    public async Task It_is_disabled_by_default() =>
        Assert.Empty((await SourcedProject.With().Run(new ConstantWithoutClauseAnalyzer(), "class C { const int Days = 30; }")).Diagnostics);

    [Theory]
    [InlineData("public const int Days = [|30|];")]
    [InlineData("public const decimal Rate = [|0.05m|], Cap = [|2 * 300m|];")]
    [InlineData("public static readonly TimeSpan Due = [|TimeSpan.FromDays(30)|];")]
    [InlineData("public static readonly DateOnly Start = [|new DateOnly(2031, 4, 6)|];")]
    [InlineData("public void M(int days = [|30|]) { }")]
    public async Task A_number_that_cites_nothing_is_reported_where_a_file_asks_for_it(string member) => (await Run(member)).ReportsTheMarkedPlaces();

    [Theory]
    [InlineData("[Cites(\"act\", \"s 12\")] public const int Days = 30;")]
    [InlineData("public void M([Cites(\"act\", \"s 12\")] int days = 30) { }")]
    [InlineData("public const int None = 0, One = 1, NotFound = -1;")]
    [InlineData("public const string Name = \"30\";")]
    [InlineData("public const int Days = Other.Days * 2;")]
    [InlineData("public static readonly int[] Primes = { 2, 3, 5 };")]
    [InlineData("public int Days = 30;")]
    [InlineData("public void M(int page = 1) { }")]
    [InlineData("[Cites(\"act\", \"s 12\")] public static class Terms { public const int Days = 30; }")]
    public async Task What_cites_and_what_comes_from_nowhere_is_not(string member) => Assert.Empty((await Run(member)).Diagnostics);

    private static Task<AnalyzerRun> Run(string member) => SourcedProject.With().Run(
        new ConstantWithoutClauseAnalyzer(), $"using System; using Provenance; class C {{ {member} }} [Cites(\"act\", \"s 1\")] static class Other {{ public const int Days = 30; }}", Enabled);
}
