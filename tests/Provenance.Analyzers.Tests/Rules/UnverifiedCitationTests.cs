using Microsoft.CodeAnalysis;
using Provenance.Analyzers.Rules;
using Provenance.Analyzers.Tests.Infrastructure;

namespace Provenance.Analyzers.Tests.Rules;

public class UnverifiedCitationTests
{
    private static SourcedProject Project => SourcedProject.Reading(
        ("acts/2024/harbour.txt", "1. Dues\n\nA ship’s master must pay the dues\nwithin 30 days of arrival."),
        ("acts/2025/harbour.txt", "A ship's master must pay the dues within 14 days of arrival."),
        ("acts/tolls.txt", "The toll for lorries is 45 euros."));

    [Theory]
    [InlineData("acts/2024/harbour.txt", "must pay the dues within 30 days")]
    [InlineData("2024/harbour.txt", "A ship's master")]
    [InlineData("tolls.txt", "toll for lorries is 45 euros.")]
    [InlineData("tolls.txt", "the toll for lorries")]
    [InlineData("./acts/../acts/tolls.txt", "The toll")]
    [InlineData("acts\\\\tolls.txt", "The toll")]
    public async Task Words_that_stand_in_the_source_are_verified(string source, string exact) =>
        Assert.Empty((await Run($"[Provenance.Cites(\"{source}\", \"{exact}\")] class C {{ }}")).Diagnostics);

    [Fact]
    public async Task A_Markdown_source_is_known_by_its_heading()
    {
        SourcedProject project = SourcedProject.Reading(("acts/3.md", "# Harbour Dues Act\n\nDues are paid within 30 days.\n\n## Offences\n\nNone."), ("acts/4.md", "# Tolls Act\n\nA toll is 45 euros."));

        Assert.Empty((await project.Run(new UnverifiedCitationAnalyzer(), "[Provenance.Cites(\"Harbour Dues Act\", \"within 30 days\")] class C { }")).Diagnostics);
        (await project.Run(new UnverifiedCitationAnalyzer(), "[Provenance.Cites([|\"Offences\"|], \"None\")] class C { }")).ReportsTheMarkedPlaces();
    }

    [Fact]
    public async Task Words_that_do_not_stand_there_are_an_error_that_shows_the_nearest()
    {
        AnalyzerRun run = await Run("class C { [Provenance.Cites(\"2024/harbour.txt\", [|\"must pay the dues within 28 days\"|])] void M() { } }");

        run.ReportsTheMarkedPlaces();
        Assert.Equal(("PROV0007", DiagnosticSeverity.Error), (run.Single.Id, run.Single.Severity));
        Assert.Equal(
            "The citation cannot be verified: \"must pay the dues within 28 days\" does not stand in acts/2024/harbour.txt; the nearest is \"must pay the dues within 30 days\" (acts/2024/harbour.txt:3)",
            run.Single.GetMessage(null));
    }

    [Theory]
    [InlineData("[|\"harbour.txt\"|], \"dues\"", "\"harbour.txt\" may be acts/2024/harbour.txt, acts/2025/harbour.txt; write more of the path")]
    [InlineData("[|\"toll.txt\"|], \"dues\"", "this project has no source \"toll.txt\"; it has acts/2024/harbour.txt, acts/2025/harbour.txt, acts/tolls.txt")]
    [InlineData("\"tolls.txt\", [|\" \"|]", "there are no words to look for in acts/tolls.txt")]
    [InlineData("\"tolls.txt\", [|\"zeppelin\"|]", "\"zeppelin\" does not stand in acts/tolls.txt")]
    public async Task What_is_wrong_is_said_where_it_is_wrong(string arguments, string problem)
    {
        AnalyzerRun run = await Run($"[Provenance.Cites({arguments})] class C {{ }}");

        run.ReportsTheMarkedPlaces();
        Assert.Equal("The citation cannot be verified: " + problem, run.Single.GetMessage(null));
    }

    [Theory]
    [InlineData("[assembly: Provenance.Cites(\"tolls.txt\", [|\"none\"|])]")]
    [InlineData("[Provenance.Cites(exact: [|\"none\"|], source: \"tolls.txt\")] class C { }")]
    [InlineData("class C { const string None = \"none\"; [Provenance.Cites(\"tolls.txt\", [|None|])] int Field; }")]
    [InlineData("class C { void M([Provenance.Cites(\"tolls.txt\", [|\"no\" + \"ne\"|])] int parameter) { } }")]
    public async Task The_attribute_is_verified_wherever_it_stands(string source) => (await Run(source)).ReportsTheMarkedPlaces();

    [Fact]
    public async Task A_project_without_sources_has_nothing_to_cite()
    {
        AnalyzerRun run = await AnalyzerRun.Of(new UnverifiedCitationAnalyzer(), "[Provenance.Cites([|\"a.txt\"|], \"b\")] class C { }");

        run.ReportsTheMarkedPlaces();
        Assert.Equal("The citation cannot be verified: this project has no source \"a.txt\", and no other", run.Single.GetMessage(null));
    }

    [Fact]
    public async Task A_library_is_verified_where_it_is_compiled_and_not_where_it_is_used()
    {
        MetadataReference library = Project.Public().Emit("[Provenance.Cites(\"tolls.txt\", \"The toll for lorries is 45 euros\")] public class Tolls { }");

        AnalyzerRun application = await SourcedProject.With().Run(new UnverifiedCitationAnalyzer(), "class C { Tolls tolls = new(); }", null, library);

        Assert.Empty(application.Diagnostics);
    }

    [Fact]
    public async Task Of_a_source_that_is_no_plain_text_the_text_counts_that_the_build_took_out_of_it()
    {
        SourcedProject project = SourcedProject.Reading(("acts/tolls.html", "<p>The <b>toll</b> for lorries"), ($"obj/provenance.texts/{new string('0', 64)}.txt", "The toll for lorries"));

        AnalyzerRun run = await project.Run(new UnverifiedCitationAnalyzer(), "[Provenance.Cites(\"tolls.html\", \"The toll for lorries\"), Provenance.Cites(\"tolls.html\", [|\"<b>toll</b> for lorries\"|])] class C { }");

        run.ReportsTheMarkedPlaces();
        Assert.Equal("The citation cannot be verified: \"<b>toll</b> for lorries\" does not stand in acts/tolls.html; the nearest is \"toll for lorries\"", run.Single.GetMessage(null));
    }

    private static Task<AnalyzerRun> Run(string source) => Project.Run(new UnverifiedCitationAnalyzer(), source);
}
