using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Provenance.Analyzers.Generation;
using Provenance.Engine;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Tests.Infrastructure;

/// <summary>A project with an index and documents, as the compiler sees it: generated code, additional files and options.</summary>
internal sealed class SourcedProject
{
    public const string Root = "/repo";

    private readonly Dictionary<string, string> _properties = new() { ["RootNamespace"] = "Sample", ["ProvenanceRoot"] = Root };
    private readonly ImmutableArray<AdditionalText> _files;

    private SourcedProject(FactIndex index, IEnumerable<AdditionalText> documents) =>
        _files = [new InMemoryText(FixedOptions.IndexPath, FactIndexWriter.Write(index)), .. documents];

    public AnalyzerOptions Options => new(_files, new FixedOptions(_properties));

    public ImmutableArray<AdditionalText> Files => _files;

    /// <summary>A project whose facts are given.</summary>
    public static SourcedProject With(params IReadOnlyList<IndexedFact> facts) => new(Samples.Index(facts), []);

    /// <summary>A project whose index is given.</summary>
    public static SourcedProject With(FactIndex index) => new(index, []);

    /// <summary>A project whose facts are read from documents.</summary>
    public static SourcedProject Reading(params IReadOnlyList<(string Path, string Text)> documents) => new(
        FactIndexBuilder.Build(Extractor.Extract([.. documents.Select(document => new Engine.Text.TextDocument(document.Path, document.Text, new string('0', 64)))])),
        documents.Select(document => new InMemoryText(Root + "/" + document.Path, document.Text)));

    public SourcedProject Public() => Property("ProvenanceVisibility", "public");

    public SourcedProject Property(string name, string value)
    {
        _properties[name] = value;
        return this;
    }

    /// <summary>Source text with the generated code of this project.</summary>
    public CSharpCompilation Compile(string assembly, params IEnumerable<string> sources)
    {
        CSharpParseOptions options = Compiler.ParseOptions();
        CSharpGeneratorDriver.Create([new FactGenerator().AsSourceGenerator()], _files, options, new FixedOptions(_properties))
            .RunGeneratorsAndUpdateCompilation(Compiler.Compile(assembly, options, sources), out Compilation output, out _);
        return (CSharpCompilation)output;
    }

    /// <summary>The compiled project, for another one to refer to.</summary>
    public MetadataReference Emit(string source = "")
    {
        var stream = new MemoryStream();
        Assert.Empty(Compile("Library", source).Emit(stream).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    /// <summary>A rule over source text in which the expected places are marked.</summary>
    public Task<AnalyzerRun> Run(DiagnosticAnalyzer analyzer, string markedSource, SyntaxTreeOptionsProvider? severities = null, params IEnumerable<MetadataReference> references)
    {
        MarkedSource source = MarkedSource.Parse(markedSource);
        CSharpCompilation compilation = Compile("Tested", source.Text).AddReferences(references);
        return AnalyzerRun.Of([analyzer], source, compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(severities)), Options);
    }
}
