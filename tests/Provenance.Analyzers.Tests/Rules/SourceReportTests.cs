using Microsoft.CodeAnalysis;
using Provenance.Analyzers.Rules;
using Provenance.Analyzers.Tests.Infrastructure;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Tests.Rules;

public class SourceReportTests
{
    private static readonly IndexedFigure Height = new(FigureKind.Quantity, "40", null, null, "m", Hedge.Exact, "height", null);

    private static SourcedProject Disputed => SourcedProject.With(new FactIndex(
        [new IndexedSource("a.txt", "", 0), new IndexedSource("b.txt", "", 0), new IndexedSource("c.txt", "", 0)],
        [
            new IndexedFact(
                "Height", Verdict.Disagree,
                [new(0, 10, 14, 1, 11, "40 m", "x", null), new(1, 20, 24, 2, 5, "40 m", "x", null), new(2, 30, 35, 3, 7, "41\nm.", "x", null)],
                Height, new IndexedContrast(0, "40 m", 2, "41 m")),
            Samples.Figure("Width", "9"),
        ]));

    [Fact]
    public async Task A_disagreement_is_reported_once_in_each_source_with_the_other_side()
    {
        AnalyzerRun run = await Disputed.Run(new SourcesDisagreeAnalyzer(), "class C { }");

        Assert.Equal(
            [
                "/repo/a.txt: (0,10)-(0,14): \"40 m\" here, but \"41 m\" (c.txt:3)",
                "/repo/b.txt: (1,4)-(1,8): \"40 m\" here, but \"41 m\" (c.txt:3)",
                "/repo/c.txt: (2,6)-(3,2): \"41 m\" here, but \"40 m\" (a.txt:1)",
            ],
            run.Diagnostics.Select(Show));
        Assert.All(run.Diagnostics, diagnostic => Assert.Equal(("PROV1001", DiagnosticSeverity.Info), (diagnostic.Id, diagnostic.Severity)));
    }

    [Fact]
    public async Task A_disagreement_that_people_settled_is_not_reported_and_the_constant_says_what_holds_and_why()
    {
        IndexedFact settled = new("Height", Verdict.Disagree, [Samples.Citation("40 m"), Samples.Citation("41 m", line: 3)], Height, new IndexedContrast(0, "40 m", 1, "41 m")) { Resolved = "measured again" };
        SourcedProject project = SourcedProject.With(settled);

        Assert.Empty((await project.Run(new SourcesDisagreeAnalyzer(), "class C { }")).Diagnostics);
        Assert.Empty((await project.Run(new UseOfDisputedFactAnalyzer(), "class C { decimal height = Sample.Figures.Height.Value; }")).Diagnostics);
        Assert.Contains(project.Compile("Documented", "").SyntaxTrees, tree => tree.ToString().Contains("Settled: “40 m” holds, measured again. Sources differ: “40 m” ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_other_side_is_an_additional_location()
    {
        AnalyzerRun run = await Disputed.Run(new SourcesDisagreeAnalyzer(), "class C { }");

        Assert.Equal("/repo/c.txt", Assert.Single(run.Diagnostics[0].AdditionalLocations).GetLineSpan().Path);
    }

    [Fact]
    public async Task A_concealed_character_is_reported_once_with_its_name_and_number()
    {
        SourcedProject project = SourcedProject.Reading(("sources/a.txt", "It rose by 5%.\nIt\u202E fell by\u202E 6%.\u200B"));

        AnalyzerRun run = await project.Run(new ConcealedCharacterAnalyzer(), "class C { }");

        Assert.Equal(
            [
                "/repo/sources/a.txt: (1,2)-(1,3): The source holds U+202E, right-to-left override, 2 times; here first",
                "/repo/sources/a.txt: (1,16)-(1,17): The source holds U+200B, zero width space, once",
            ],
            run.Diagnostics.Select(Show));
        Assert.All(run.Diagnostics, diagnostic => Assert.Equal(("PROV1002", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity)));
    }

    [Theory]
    [InlineData("<!-- provenance: disable PROV1002 -- the scan is kept as it is -->", 0)]
    [InlineData("provenance: disable PROV1002 -- the scan is kept as it is", 0)]
    [InlineData("<!-- provenance: disable PROV1002 -->", 1)]
    [InlineData("<!-- provenance: disable PROV1001 -- the scan is kept as it is -->", 1)]
    public async Task A_comment_with_a_reason_switches_a_rule_off_in_a_source(string comment, int reports)
    {
        SourcedProject project = SourcedProject.Reading(("sources/a.txt", comment + "\nIt fell by\u202E 6%."));

        AnalyzerRun run = await project.Run(new ConcealedCharacterAnalyzer(), "class C { }");

        Assert.Equal(reports, run.Diagnostics.Count());
    }

    [Theory]
    [InlineData("provenance: disable PROV1001 -- the inventory is of an earlier year", 1)]
    [InlineData("provenance: disable PROV1001", 2)]
    [InlineData("provenance: disable PROV1002 -- the inventory is of an earlier year", 2)]
    public async Task A_comment_with_a_reason_switches_a_disagreement_off_in_its_own_source(string comment, int reports)
    {
        SourcedProject project = SourcedProject.Reading(
            ("sources/a.txt", comment + "\nThe kiln of the Aldersham works has eight burners."), ("sources/b.txt", "The kiln of the Aldersham works has seven burners."));

        AnalyzerRun run = await project.Run(new SourcesDisagreeAnalyzer(), "class C { }");

        Assert.Equal(reports, run.Diagnostics.Count());
    }

    [Fact]
    public async Task A_comment_in_one_source_leaves_the_report_in_the_other()
    {
        SourcedProject project = SourcedProject.Reading(
            ("sources/a.txt", "provenance: disable PROV1002 -- the scan is kept as it is\nIt fell by\u202E 6%."), ("sources/b.txt", "It fell by\u202E 6%."));

        AnalyzerRun run = await project.Run(new ConcealedCharacterAnalyzer(), "class C { }");

        Assert.Equal("/repo/sources/b.txt", Assert.Single(run.Diagnostics).Location.GetLineSpan().Path);
    }

    private static string Show(Diagnostic diagnostic) => $"{diagnostic.Location.GetLineSpan()}: {diagnostic.GetMessage(null)}";
}
