using System.Text.Json;

namespace Provenance.Tool.Tracing;

[Collection(TracedSampleTests.Name)]
public sealed class TraceCommandTests(TracedSample sample)
{
    [Fact]
    public void Uses_in_new_syntax_are_found_and_names_alone_are_none()
    {
        JsonElement fact = Assert.Single(Facts(), fact => fact.GetProperty("id").GetString() == "Figures.Ferries");

        Assert.Equal("Figures.Ferries", fact.GetProperty("id").GetString());
        Assert.Equal("single", fact.GetProperty("verdict").GetString());
        Assert.Equal([("App/Fleet.cs", 8), ("App/Fleet.cs", 14)], fact.GetProperty("uses").EnumerateArray().Select(use => (use.GetProperty("file").GetString()!, use.GetProperty("line").GetInt32())));
        Assert.Equal("40", Assert.Single(fact.GetProperty("citations").EnumerateArray()).GetProperty("exact").GetString());
    }

    [Fact]
    public void A_document_lists_the_code_that_leans_on_it()
    {
        ToolRun run = Run("trace", "App", "--document", "App/sources/order.txt");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            """
            sources/order.txt(1,28): Figures.Ferries “40” single
                App/Fleet.cs(8,48)  public static int Ordered { get => field + Ferries.Value; set; }
                App/Fleet.cs(14,33)  public int Twice => 2 * Figures.Ferries.Value;
            2 lines of code lean on 1 place of this document

            """,
            run.Output);
    }

    [Fact]
    public void What_an_attribute_cites_is_a_use_of_the_figures_in_it()
    {
        JsonElement fact = Assert.Single(Facts(), fact => fact.GetProperty("id").GetString() != "Figures.Ferries");

        Assert.Equal("7 years", fact.GetProperty("text").GetString());
        JsonElement use = Assert.Single(fact.GetProperty("uses").EnumerateArray());
        Assert.Equal(("[Cites]", "App/Terms.cs", 7), (use.GetProperty("member").GetString(), use.GetProperty("file").GetString(), use.GetProperty("line").GetInt32()));
    }

    [Fact]
    public void The_clauses_of_an_act_are_told_with_the_code_that_cites_them_and_the_constants_that_cite_none() =>
        Assert.Equal(
            """
            sources/act.txt
              cited    12(1)
                by  App/Terms.cs(7,6)  RetentionYears
              nobody   12(2)
              1 of 2 clauses with figures cited or used by code; 1 clause without figures that no code cites
            App/Terms.cs(10,30): Grace is 21 and cites no source
            1 constant cites no source

            """,
            Run("trace", "App", "--clauses", "--document", "App/sources/act.txt").Output);

    [Fact]
    public void A_document_that_no_project_cites_fails()
    {
        ToolRun run = Run("trace", "App", "--document", "App/Fleet.cs");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("App/Fleet.cs(1,1): error PROV9005: ", run.Error);
    }

    [Fact]
    public void A_report_shows_the_uses()
    {
        ToolRun run = Run("report", "App/sources", "--project", "App", "-o", "-");

        Assert.Contains("App/Fleet.cs:8", run.Output);
    }

    [Fact]
    public void A_report_shows_the_clauses_that_no_code_rests_on()
    {
        string section = Run("report", "App/sources", "--project", "App", "-o", "-").Output.Split("id=\"clauses\"")[1].Split("</section>")[0];

        Assert.Contains("of 2 clauses with figures that no code cites or uses", section);
        Assert.Contains(">12(2)<", section);
        Assert.Contains("(2) They are shown within 14 days.", section);
        Assert.DoesNotContain("12(1)", section);
    }

    [Fact]
    public void What_changed_in_an_edition_is_told_with_the_code_that_rests_on_it()
    {
        File.WriteAllText(Path.Combine(sample.Folder, "act-2.txt"), "12 Forms\n(1) A form is free.\n\n13 Records\n(1) Records are kept for at least 10 years.\n(2) They are shown within 14 days.\n");

        ToolRun run = Run("diff", "App/sources/act.txt", "act-2.txt", "--project", "App");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            App/sources/act.txt → act-2.txt
            act-2.txt(1,1): moved  13 → 12  Forms
            act-2.txt(4,1): moved  12 → 13  Records
                code    App/Terms.cs(7,6)  RetentionYears
            act-2.txt(5,5): changed  12(1) → 13(1)
                value   at least 7 years → at least 10 years  Records
                code    App/Terms.cs(7,6)  RetentionYears
            1 changed, 0 added, 0 gone, 0 reworded, 2 moved; 1 line of code rests on them

            """,
            run.Output);
    }

    [Fact]
    public void A_figure_that_changed_is_told_with_the_uses_of_its_constant()
    {
        File.WriteAllText(Path.Combine(sample.Folder, "order-2.txt"), "The island council ordered 50 ferries from the yard in Gdansk.\nRepairs of the old quay took six weeks.\n");

        Assert.Contains("    value   40 → 50  ferries\n    code    App/Fleet.cs(8,48)  Figures.Ferries\n    code    App/Fleet.cs(14,33)  Figures.Ferries\n", Run("diff", "App/sources/order.txt", "order-2.txt", "--project", "App").Output);
    }

    [Fact]
    public void Editions_that_no_project_has_fail()
    {
        File.WriteAllText(Path.Combine(sample.Folder, "a.txt"), "The town has 12 boats.\n");
        File.WriteAllText(Path.Combine(sample.Folder, "b.txt"), "The town has 14 boats.\n");

        ToolRun run = Run("diff", "a.txt", "b.txt", "--project", "App");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("provenance: error PROV9005: No project has either edition among its sources; its sources are ", run.Error);
    }

    [Fact]
    public void A_folder_without_a_project_is_one_error()
    {
        ToolRun run = Run("trace", "App/sources");

        Assert.Equal((2, "App/sources(1,1): error PROV9007: The folder holds no project; name one\n"), (run.ExitCode, run.Error));
    }

    private JsonElement[] Facts() => [.. JsonDocument.Parse(Run("trace", "App", "--format", "json").Output).RootElement.GetProperty("facts").EnumerateArray()];

    private ToolRun Run(params string[] arguments)
    {
        Assert.Equal("", sample.Dotnet);
        return ToolRun.Of(sample.Folder, arguments);
    }
}
