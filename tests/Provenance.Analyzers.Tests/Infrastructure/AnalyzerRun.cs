using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Provenance.Analyzers.Tests.Infrastructure;

/// <summary>An analyzer over source text in which the expected places are marked <c>[|so|]</c>.</summary>
internal sealed class AnalyzerRun
{
    private AnalyzerRun(MarkedSource source, ImmutableArray<Diagnostic> diagnostics)
    {
        Source = source;
        Diagnostics = diagnostics;
    }

    public MarkedSource Source { get; }

    /// <summary>What was reported, by place.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The one diagnostic.</summary>
    public Diagnostic Single => Assert.Single(Diagnostics);

    public static async Task<AnalyzerRun> Of(DiagnosticAnalyzer analyzer, string markedSource, IReadOnlyDictionary<string, string>? properties = null, IReadOnlyList<SyntaxTree>? generated = null)
    {
        MarkedSource source = MarkedSource.Parse(markedSource);
        CSharpCompilation compilation = Compiler.Compile("Tested", Compiler.ParseOptions(), source.Text).AddSyntaxTrees(generated ?? []);
        return await Of(analyzer, source, compilation, properties);
    }

    public static async Task<AnalyzerRun> Of(DiagnosticAnalyzer analyzer, MarkedSource source, CSharpCompilation compilation, IReadOnlyDictionary<string, string>? properties = null)
    {
        return await Of([analyzer], source, compilation, new AnalyzerOptions([], new FixedOptions(properties ?? new Dictionary<string, string>())));
    }

    public static async Task<AnalyzerRun> Of(ImmutableArray<DiagnosticAnalyzer> analyzers, MarkedSource source, CSharpCompilation compilation, AnalyzerOptions options)
    {
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        ImmutableArray<Diagnostic> diagnostics = await compilation
            .WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(options, OnAnalyzerException, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync();
        return new AnalyzerRun(source, [.. diagnostics.Where(diagnostic => !diagnostic.IsSuppressed).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)]);
    }

    /// <summary>Fails unless exactly the marked places are reported, each once.</summary>
    public AnalyzerRun ReportsTheMarkedPlaces()
    {
        Assert.Equal(Source.Spans.Select(Source.Show), Diagnostics.Select(diagnostic => Source.Show(diagnostic.Location.SourceSpan)));
        return this;
    }

    private static void OnAnalyzerException(Exception exception, DiagnosticAnalyzer analyzer, Diagnostic diagnostic) =>
        throw new InvalidOperationException(analyzer.GetType().Name, exception);
}
