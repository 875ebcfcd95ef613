using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Provenance.Analyzers.Rules;
using Provenance.Analyzers.Tests.Infrastructure;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Tests.Rules;

/// <summary>A project with one disputed figure, one disputed and one variant quotation, and one of each that nobody contests.</summary>
internal static class ContestedFacts
{
    private static readonly FactIndex Index = new(
        [new IndexedSource("seeds/000.txt", "", 0), new IndexedSource("seeds/002.txt", "", 0)],
        [
            new IndexedFact(
                "Tanks", Verdict.Disagree, [new IndexedCitation(0, 0, 2, 2, 121, "12", "12", null), new IndexedCitation(1, 0, 2, 30, 4, "13", "13", null)],
                new IndexedFigure(FigureKind.Count, "12", null, null, null, Hedge.Exact, null, null), new IndexedContrast(0, "12", 1, "13")),
            Samples.Figure("Drones", "500"),
            new IndexedFact(
                "Front", Verdict.Disagree, [new IndexedCitation(0, 0, 2, 2, 121, "all the eastern front now", "x", null), new IndexedCitation(1, 0, 2, 30, 4, "all on the eastern flank now", "x", null)],
                Contrast: new IndexedContrast(0, "all the eastern front now", 1, "all on the eastern flank now")),
            new IndexedFact(
                "Leap", Verdict.Variant, [new IndexedCitation(0, 0, 2, 5, 19, "quantum leap", "x", null), new IndexedCitation(1, 0, 2, 8, 50, "a quantum leap", "x", null)],
                Contrast: new IndexedContrast(0, "quantum leap", 1, "a quantum leap")),
            Samples.Quote("Danger", "Danger"),
        ]);

    /// <summary>What the generator makes of them.</summary>
    public static IReadOnlyList<SyntaxTree> Generated(bool isPublic = false) =>
        GeneratorRun.Over(Index, properties: new Dictionary<string, string> { ["ProvenanceVisibility"] = isPublic ? "public" : "internal" }).Driver.GetRunResult().GeneratedTrees;

    /// <summary>Another assembly that holds them.</summary>
    public static MetadataReference Library()
    {
        CSharpCompilation library = Compiler.Compile("Library", Compiler.ParseOptions()).AddSyntaxTrees(Generated(isPublic: true));
        var stream = new MemoryStream();
        Assert.True(library.Emit(stream).Success);
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    /// <summary>A project with code of its own.</summary>
    public static CSharpCompilation Project(string assembly, string source)
    {
        GeneratorRun run = GeneratorRun.Over(Index, source, new Dictionary<string, string> { ["ProvenanceVisibility"] = "internal" });
        return run.Output.WithAssemblyName(assembly);
    }

    public static Task<AnalyzerRun> Disputed(string source, IReadOnlyDictionary<string, string>? properties = null) =>
        AnalyzerRun.Of(new UseOfDisputedFactAnalyzer(), source, properties, Generated());

    public static Task<AnalyzerRun> Variant(string source) => AnalyzerRun.Of(new UseOfVariantQuotationAnalyzer(), source, null, Generated());
}
