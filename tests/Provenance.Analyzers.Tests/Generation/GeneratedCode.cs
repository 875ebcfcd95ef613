using Microsoft.CodeAnalysis.CSharp;
using Provenance.Analyzers.Tests.Infrastructure;
using Provenance.Engine.Index;
using Provenance.Testing;

namespace Provenance.Analyzers.Tests.Generation;

/// <summary>The generated code as people read it when they go to a definition.</summary>
public class GeneratedCode
{
    [Fact]
    public void Article()
    {
        GeneratorRun run = GeneratorRun.Over(Samples.Article).CompilesSilently();

        foreach ((string file, string text) in run.Files)
            Snapshot.Match(text, "cs", file);
    }

    [Fact]
    public void Public_facts()
    {
        var properties = new Dictionary<string, string> { ["RootNamespace"] = "Sample", ["ProvenanceVisibility"] = "public" };
        GeneratorRun run = GeneratorRun.Over(Samples.Article, properties: properties).CompilesSilently();

        Snapshot.Match(run.Files["Figures.g"], "cs");
    }

    [Fact]
    public void Old_language()
    {
        GeneratorRun run = GeneratorRun.Over(Samples.Article, version: LanguageVersion.CSharp7_3, modernFramework: false).CompilesSilently();

        Snapshot.Match(run.Files["Quotes.g"], "cs");
    }

    [Fact]
    public void A_project_without_sources_gets_no_class_that_hides_another() => Assert.Empty(GeneratorRun.Over(FactIndex.Empty).CompilesSilently().Files);

    [Fact]
    public void A_plain_build_writes_no_comments_that_nobody_reads()
    {
        var options = Compiler.ParseOptions().WithDocumentationMode(Microsoft.CodeAnalysis.DocumentationMode.None);

        Assert.False(Analyzers.Generation.Pipeline.GenerationSettings.From(new FixedOptions(new Dictionary<string, string>()), options).HasDocumentation);
        Assert.True(Analyzers.Generation.Pipeline.GenerationSettings.From(new FixedOptions(new Dictionary<string, string> { ["EmitCompilerGeneratedFiles"] = "true" }), options).HasDocumentation);
    }
}
