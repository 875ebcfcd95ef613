using System.Reflection;
using Provenance.Engine.Text;
using Provenance.Tests;

namespace Provenance.Documents.Problems;

public sealed class ProblemTests
{
    [Fact]
    public void A_problem_reads_as_compilers_print_it() => Assert.Equal(
        "docs/a.txt(12,7): error PROV9002: text",
        new Problem("PROV9002", Severity.Error, "docs/a.txt", new LinePosition(12, 7), "text").ToString());

    [Fact]
    public void A_problem_of_no_file_names_the_program() =>
        Assert.Equal("provenance: warning PROV9007: text", Problem.Warning("PROV9007", null, "text").ToString());

    [Fact]
    public void What_is_only_good_to_know_is_an_information() =>
        Assert.Equal("docs/a.txt(1,1): info PROV9022: text", Problem.Information("PROV9022", "docs/a.txt", "text").ToString());

    [Theory]
    [InlineData("Le quai compte 48.000 pierres et se trouve au bord du lac. Les maçons ont dit que la mer serait haute.", "PROV9022")]
    [InlineData("Nothing is counted here, and the pier is closed for good.", "PROV9004")]
    public void A_source_in_which_nothing_was_found_is_in_another_language_or_may_be_the_wrong_one(string text, string code) =>
        Assert.Equal(code, UncitedDocument.OfSource(new TextDocument("a.txt", text), "a.txt").Code);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_has_its_page_and_its_line_in_the_map(string code)
    {
        string page = Path.Combine(Repository.Root, "docs", "rules", code + ".md");

        Assert.True(File.Exists(page), $"docs/rules/{code}.md is missing");
        Assert.StartsWith($"# {code}: ", File.ReadAllText(page));
        Assert.Contains($"[{code}](rules/{code}.md)", File.ReadAllText(Path.Combine(Repository.Root, "docs", "msbuild.md")));
    }

    public static TheoryData<string> Codes() =>
        [.. typeof(ProblemCode).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];
}
