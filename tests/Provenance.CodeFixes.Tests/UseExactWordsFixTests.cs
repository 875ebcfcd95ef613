using Provenance.Analyzers.Rules;
using Provenance.Analyzers.Tests.Infrastructure;

namespace Provenance.CodeFixes.Tests;

public class UseExactWordsFixTests
{
    private const string Wrong = "We shall open the old harbour on the first day of spring";
    private const string Right = "We shall open the harbour on the first day of spring";

    private static SourcedProject Project => SourcedProject.With(Samples.Quote("OpenTheHarbour", Right + ","));

    [Fact]
    public async Task The_quotation_takes_the_place_of_the_whole_string() => Assert.Equal(
        "using Sample; class C { const string S = Quotes.OpenTheHarbour.Text; }",
        await Apply($"using Sample; class C {{ const string S = \"{Wrong}.\"; }}"));

    [Fact]
    public async Task The_exact_words_take_the_place_of_those_that_differ() => Assert.Equal(
        $"class C {{ string s = \"She said: \\\"{Right}!\\\"\"; }}",
        await Apply($"class C {{ string s = \"She said: \\\"{Wrong}!\\\"\"; }}", "Use the exact words"));

    [Fact]
    public async Task Strings_joined_by_plus_signs_become_one() => Assert.Equal(
        $"class C {{ string s = \"{Right}\"; }}",
        await Apply("class C { string s = \"We shall open the old harbour \" + \"on the first day of spring\"; }", "Use the exact words"));

    [Fact]
    public async Task A_part_of_a_longer_string_has_no_constant_to_use() =>
        Assert.Equal(["Use the exact words"], await CodeFixRun.Titles(Project, new MisquotationAnalyzer(), new UseExactWordsFix(), $"class C {{ string s = \"She said: {Wrong}\"; }}"));

    private static Task<string> Apply(string source, string? title = null) => CodeFixRun.Apply(Project, new MisquotationAnalyzer(), new UseExactWordsFix(), source, title);
}
