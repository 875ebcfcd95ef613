using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Provenance.Analyzers.Generation.Files;
using Provenance.Analyzers.Generation.Pipeline;

namespace Provenance.Analyzers.Generation;

/// <summary>
/// Turns the fact index of a project into <c>Figures</c>, <c>Quotes</c> and <c>Sources</c>. Of the project's C# nothing
/// counts but a declaration that is called as one of them is, and a member that hands a fact on, so an edit runs no step again. Only wiring: each step is a function of what comes before it.
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

        IncrementalValueProvider<TakenNames> taken = context.SyntaxProvider.CreateSyntaxProvider(TakenNames.IsCandidate, static (candidate, _) => TakenNames.NameOf(candidate.Node))
            .Collect()
            .Select(TakenNames.Of)
            .WithTrackingName(Steps.TakenNames);

        IncrementalValueProvider<GenerationInput> input = index.Combine(settings).Combine(taken).Combine(Uses(context))
            .Select(static (from, _) => new GenerationInput(from.Left.Left.Left.IsEmpty ? null : from.Left.Left.Left[0], from.Left.Left.Right, from.Left.Right).AskedFor(from.Right.Left, from.Right.Right))
            .WithTrackingName(Steps.Input);
        Generate(context, input, "Figures", FiguresFile.Write, Steps.WriteFigures);
        Generate(context, input, "Quotes", QuotesFile.Write, Steps.WriteQuotes);
        Generate(context, input, "Sources", SourcesFile.Write, Steps.WriteSources);
        GenerateWrappers(context, input);
    }

    /// <summary>The facts that are asked for as a whole, and whether others may be that no syntax shows.</summary>
    private static IncrementalValueProvider<(string Left, bool Right)> Uses(IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider.CreateSyntaxProvider(FactUses.IsCandidate, static (candidate, _) => FactUses.NameOf(candidate.Node))
            .Collect()
            .Select(static (names, _) => FactUses.Join(names))
            .WithTrackingName(Steps.FactUses)
            .Combine(context.AdditionalTextsProvider.Where(FactUses.IsMarkup).Collect().Select(static (files, _) => !files.IsEmpty));

    /// <summary>Apart from the facts, so that a new wrapper writes none of them again.</summary>
    private static void GenerateWrappers(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<GenerationInput> input)
    {
        IncrementalValueProvider<string> wrappers = context.SyntaxProvider.CreateSyntaxProvider(WrapperSyntax.IsCandidate, static (candidate, _) => WrapperSyntax.WrappersOf(candidate.Node))
            .Collect()
            .Select(static (candidates, _) => Wrapper.Join(candidates))
            .WithTrackingName(Steps.Wrappers);
        IncrementalValueProvider<string?> code = input.Combine(wrappers)
            .Select(static (from, _) => from.Right.Length > 0 && from.Left.ShouldWrite("Figures") && from.Left.ShouldWrite("Quotes") ? WrappersFile.Write(from.Left.Index!.Index, from.Left.Settings, from.Right) : null)
            .WithTrackingName(Steps.WriteWrappers);
        context.RegisterSourceOutput(code, static (output, text) =>
        {
            if (text is not null)
                output.AddSource("Wrappers.g.cs", SourceText.From(text, Encoding.UTF8));
        });
    }

    private static void Generate(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<GenerationInput> input,
        string className,
        Func<IndexFile, GenerationSettings, CancellationToken, string> write,
        string step)
    {
        IncrementalValueProvider<string?> code = input
            .Select((from, cancellation) => from.ShouldWrite(className) ? write(from.Index!, from.SettingsFor(className), cancellation) : null)
            .WithTrackingName(step);

        context.RegisterSourceOutput(code, (output, text) =>
        {
            if (text is not null)
                output.AddSource(className + ".g.cs", SourceText.From(text, Encoding.UTF8));
        });
    }
}
