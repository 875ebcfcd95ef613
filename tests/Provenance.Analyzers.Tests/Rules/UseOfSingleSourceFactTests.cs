using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Provenance.Analyzers.Rules;
using Provenance.Analyzers.Tests.Infrastructure;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Tests.Rules;

public class UseOfSingleSourceFactTests
{
    private static readonly Severities Enabled = Severities.GlobalConfig("dotnet_diagnostic.PROV0004.severity = warning");

    private static SourcedProject Project => SourcedProject.With(new FactIndex(
        [new IndexedSource("a.txt", "", 0), new IndexedSource("b.txt", "", 0)],
        [
            Samples.Figure("Ferries", "12"),
            Samples.Figure("Bridges", "7") with { Verdict = Verdict.Agree, Citations = [Samples.Citation("7"), Samples.Citation("7", source: 1)] },
            Samples.Figure("Tunnels", "3") with { Verdict = Verdict.Agree, Citations = [Samples.Citation("3"), Samples.Citation("3", line: 9)] },
            Samples.Quote("Slogan", "Slow but sure"),
        ]));

    [Fact]
    public async Task It_is_disabled_by_default() =>
        Assert.Empty((await Project.Run(new UseOfSingleSourceFactAnalyzer(), "class C { int i = Sample.Figures.Ferries.Value; }")).Diagnostics);

    [Fact]
    public async Task A_use_of_what_one_source_states_is_reported()
    {
        AnalyzerRun run = await Project.Run(
            new UseOfSingleSourceFactAnalyzer(),
            "using Sample; class C { int i = [|Figures.Ferries.Value|] + [|Figures.Tunnels.Value|] + Figures.Bridges.Value; string s = [|Quotes.Slogan.Text|] + nameof(Quotes.Slogan.Text); }",
            Enabled);

        run.ReportsTheMarkedPlaces();
        Assert.Equal("Figures.Ferries has a single source", run.Diagnostics[0].GetMessage(null));
    }

    [Fact]
    public async Task Uses_in_another_assembly_are_reported()
    {
        MarkedSource source = MarkedSource.Parse("using Sample; class C { int i = [|Figures.Ferries.Value|] + Figures.Bridges.Value; }");
        CSharpCompilation application = Compiler.Compile("Tested", Compiler.ParseOptions(), source.Text).AddReferences(Project.Public().Emit());

        (await AnalyzerRun.Of(new UseOfSingleSourceFactAnalyzer(), source, application.WithOptions(application.Options.WithSyntaxTreeOptionsProvider(Enabled)))).ReportsTheMarkedPlaces();
    }
}
