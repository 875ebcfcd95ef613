using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Provenance.Analyzers.Generation.Files;
using Provenance.Analyzers.Generation.Pipeline;

namespace Provenance.Analyzers.Generation;

/// <summary>
/// Turns the fact index of a project into <c>Figures</c>, <c>Quotes</c> and <c>Sources</c>. Nothing here depends on the
/// project's C#, so an edit of it runs no step again. Only wiring: each step is a function of what comes before it.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<GenerationSettings> settings = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select(static (options, _) => GenerationSettings.From(options.Left, options.Right))
            .WithTrackingName(Steps.Settings);

        IncrementalValueProvider<ImmutableArray<IndexFile>> index = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static file => IndexFile.Is(file.Left, file.Right))
            .Select(static (file, _) => file.Left)
            .WithTrackingName(Steps.FindIndex)
            .Select(IndexFile.Read)
            .WithTrackingName(Steps.ReadIndex)
            .Collect();

        IncrementalValueProvider<(ImmutableArray<IndexFile> Index, GenerationSettings Settings)> input = index.Combine(settings);
        Generate(context, input, "Figures.g.cs", FiguresFile.Write, Steps.WriteFigures);
        Generate(context, input, "Quotes.g.cs", QuotesFile.Write, Steps.WriteQuotes);
        Generate(context, input, "Sources.g.cs", SourcesFile.Write, Steps.WriteSources);
    }

    private static void Generate(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<(ImmutableArray<IndexFile> Index, GenerationSettings Settings)> input,
        string file,
        Func<IndexFile, GenerationSettings, CancellationToken, string> write,
        string step)
    {
        // A project has one index, or none before its first build.
        IncrementalValueProvider<string?> code = input
            .Select((from, cancellation) => from.Index.IsEmpty ? null : write(from.Index[0], from.Settings, cancellation))
            .WithTrackingName(step);

        context.RegisterSourceOutput(code, (output, text) =>
        {
            if (text is not null)
                output.AddSource(file, SourceText.From(text, Encoding.UTF8));
        });
    }
}
