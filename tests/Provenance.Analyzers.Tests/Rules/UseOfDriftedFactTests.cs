using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Provenance.Analyzers.Rules;
using Provenance.Analyzers.Tests.Infrastructure;
using Provenance.Engine.Index;
using Provenance.Engine.Locking;

namespace Provenance.Analyzers.Tests.Rules;

public class UseOfDriftedFactTests
{
    private static readonly FactIndex Index = Samples.Index(
        Samples.Figure("Tanks", "45") with { Drift = new IndexedDrift(DriftKind.ValueChanged, "40", "45", 0, 2, 178) },
        Samples.Figure("Ships", "7") with { Drift = new IndexedDrift(DriftKind.Reworded, "has 7 ships", "had 7 ships", 0, 3, 1) },
        Samples.Figure("Carts", "12") with { Drift = new IndexedDrift(DriftKind.Ambiguous, "12", "in the yard 12 carts", 0, 9, 2) },
        Samples.Figure("Drones", "500")) with
    {
        Retired =
        [
            new IndexedRetired("Ferries", "some 40", null, "Figures.PassengerFerries", new IndexedFigure(FigureKind.Count, "40", null, null, "{ferry}", Hedge.About, null, null)),
            new IndexedRetired("Never", "Never again", "Ana Silva", null, null),
        ],
    };

    [Theory]
    [InlineData("Tanks", DiagnosticSeverity.Warning, "The value has changed: locked \"40\", now \"45\" (seeds/rutte.txt:2)")]
    [InlineData("Ships", DiagnosticSeverity.Info, "The words around the fact have changed: locked \"has 7 ships\", now \"had 7 ships\" (seeds/rutte.txt:3)")]
    [InlineData("Carts", DiagnosticSeverity.Warning, "Several facts could be the locked one: locked \"12\", now \"in the yard 12 carts\" (seeds/rutte.txt:9)")]
    public async Task Each_use_is_reported_with_the_old_and_the_new(string name, DiagnosticSeverity severity, string message)
    {
        AnalyzerRun run = await Run($"class C {{ int i = [|Figures.{name}.Value|]; }}");

        run.ReportsTheMarkedPlaces();
        Assert.Equal(("PROV0003", severity, message), (run.Single.Id, run.Single.Severity, run.Single.GetMessage(null)));
    }

    [Theory]
    [InlineData("class C { int i = Figures.Drones.Value; }")]
    [InlineData("class C { string s = nameof(Figures.Tanks.Value); }")]
    public async Task What_did_not_drift_is_not_reported(string source) => Assert.Empty((await Run(source)).Diagnostics);

    [Theory]
    [InlineData("class C { int i = Figures.Ferries.About; }", "'Figures.Ferries' is obsolete: '\"some 40\" stands in no source any more; the nearest fact is Figures.PassengerFerries'")]
    [InlineData("class C { string s = Quotes.Never.Text + Quotes.Never.Speaker; }", "'Quotes.Never' is obsolete: '\"Never again\" stands in no source any more'")]
    [InlineData("class C { object o = Figures.Ferries.Fact; }", "'Figures.Ferries' is obsolete: '\"some 40\" stands in no source any more; the nearest fact is Figures.PassengerFerries'")]
    public void A_fact_that_is_gone_compiles_and_the_compiler_says_so(string source, string message)
    {
        Diagnostic[] diagnostics = Compile(source, "NET5_0_OR_GREATER");

        Assert.All(diagnostics, diagnostic => Assert.Equal(("PROV0003", DiagnosticSeverity.Warning, message), (diagnostic.Id, diagnostic.Severity, diagnostic.GetMessage(null))));
        Assert.NotEmpty(diagnostics);
    }

    [Fact]
    public void An_older_framework_reports_it_as_any_obsolete_member() =>
        Assert.Equal("CS0618", Assert.Single(Compile("class C { int i = Figures.Ferries.About; }")).Id);

    private static Task<AnalyzerRun> Run(string source) => AnalyzerRun.Of(new UseOfDriftedFactAnalyzer(), source, null, Generated(Compiler.ParseOptions()));

    private static IReadOnlyList<SyntaxTree> Generated(CSharpParseOptions options) =>
        [.. GeneratorRun.Over(Index, properties: new Dictionary<string, string> { ["ProvenanceVisibility"] = "internal" }).Driver.GetRunResult().GeneratedTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), options, tree.FilePath))];

    private static Diagnostic[] Compile(string source, params string[] symbols)
    {
        CSharpParseOptions options = Compiler.ParseOptions().WithPreprocessorSymbols(symbols);
        CSharpCompilation compilation = Compiler.Compile("Tested", options, source).AddSyntaxTrees(Generated(options));
        return [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS0169" && diagnostic.Id != "CS0414")];
    }
}
