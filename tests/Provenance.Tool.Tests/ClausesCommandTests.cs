using Provenance.Tests;

namespace Provenance.Tool;

public sealed class ClausesCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ClausesCommandTests()
    {
        _folder.Write("act.txt", "12 Records\n(1) A master must keep records.\n(2) Records must be kept for at least 7 years.\n\n13 Dues\n(1) The dues are paid within 30 days.\n");
        _folder.Write("limits.md", "# Limits\n\n<a id=\"set-up\"></a>\n## Timing\n\n| Symbol | Min |\n|---|---|\n| tSU | 4 ms |\n\nSupply\n------\n\nAt most 24 V.\n");
        _folder.Write("limits.html", "<h1>Limits</h1><h2 id=\"t\">4.2 Timing</h2><p>At most 9 ms.</p><h2>Supply</h2><p id=\"note\">At most 24 V.</p>");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_clauses_of_a_document_are_listed_by_address() =>
        Assert.Equal(["12", "12(1)", "12(2)", "13", "13(1)"], Run("clauses", "act.txt").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ")[1].Split("  ")[0]));

    [Fact]
    public void A_reference_is_found_with_its_line_and_words() =>
        Assert.Equal("act.txt(3): section 12(2) is 12(2)  (2) Records must be kept for at least 7 years.\n", Run("clauses", "act.txt", "section 12(2)").Output);

    [Fact]
    public void What_leads_nowhere_is_a_finding_with_the_reason()
    {
        ToolRun run = Run("clauses", "act.txt", "s 12(3)", "the last one");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("act.txt: there is no section 12(3); 12 has (1) to (2)\nact.txt: \"the last one\" is no address of a clause\n", run.Output);
    }

    [Theory]
    [InlineData("limits.md", "#timing", 4)]
    [InlineData("limits.md", "#set-up", 4)]
    [InlineData("limits.md", "#supply", 10)]
    [InlineData("limits.md", "#timing, row tSU", 8)]
    [InlineData("limits.html", "§ 4.2", 1)]
    [InlineData("limits.html", "#t", 1)]
    [InlineData("limits.html", "#supply", 1)]
    public void Headings_of_pages_are_addresses(string document, string reference, int line) =>
        Assert.StartsWith($"{document}({line}): {reference}", Run("clauses", document, reference).Output);

    [Fact]
    public void As_JSON_a_clause_has_the_path_of_what_it_is_in() =>
        Assert.Contains("\"address\":\"12(2)\",\"path\":[\"12\",\"12(2)\"]", Run("clauses", "act.txt", "s 12(2)", "--format", "json").Output);

    private ToolRun Run(params string[] arguments) => ToolRun.Of(_folder.FullPath, arguments);
}
