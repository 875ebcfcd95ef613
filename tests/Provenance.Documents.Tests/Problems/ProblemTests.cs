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
