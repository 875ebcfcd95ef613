using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Provenance.Analyzers.Generation.Pipeline;
using Provenance.Analyzers.Tests.Infrastructure;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Tests.Generation;

public class IncrementalityTests
{
    private const string Source = "class Program { static int Main() { return 0; } }";

    [Theory]
    [InlineData("class Program { static int Main() { return 1; } }")]
    [InlineData("class Program { static int Main() { return 0; } } class Another;")]
    [InlineData("class Program { static int Main() { return Sample.Figures.Tanks.Value; } }")]
    [InlineData("")]
    public void An_edit_of_the_code_runs_no_step_again(string edited)
    {
        GeneratorRun run = GeneratorRun.Over(Samples.Index(Samples.Figure("Tanks", "12")), Source);
        SyntaxTree tree = run.Output.SyntaxTrees.First();
        CSharpCompilation before = Compiler.Compile("Sample", (CSharpParseOptions)tree.Options, Source);
        CSharpCompilation after = before.ReplaceSyntaxTree(before.SyntaxTrees[0], CSharpSyntaxTree.ParseText(edited, (CSharpParseOptions)tree.Options));

        IReadOnlyList<string> reasons = Reasons(run.Driver.RunGenerators(after));

        Assert.Equal(Steps.All.Select(step => step + ": Cached"), reasons);
    }

    [Fact]
    public void A_new_index_is_read_and_written_again()
    {
        GeneratorRun run = GeneratorRun.Over(Samples.Index(Samples.Figure("Tanks", "12")));

        GeneratorDriver driver = run.AfterIndexBecomes(Samples.Index(Samples.Figure("Tanks", "13")));

        Assert.Contains("ReadIndex: Modified", Reasons(driver));
        Assert.Contains("WriteFigures: Modified", Reasons(driver));
        Assert.Contains("Value = 13;", driver.GetRunResult().GeneratedTrees.First().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_of_the_figures_leaves_the_other_files_alone()
    {
        GeneratorRun run = GeneratorRun.Over(Samples.Index(Samples.Figure("Tanks", "12")));

        IReadOnlyList<string> reasons = Reasons(run.AfterIndexBecomes(Samples.Index(Samples.Figure("Tanks", "13"))));

        Assert.Contains("WriteQuotes: Unchanged", reasons);
        Assert.Contains("WriteSources: Unchanged", reasons);
    }

    [Fact]
    public void An_index_that_was_touched_but_says_the_same_is_not_parsed_into_new_files()
    {
        FactIndex index = Samples.Index(Samples.Figure("Tanks", "12"));
        GeneratorRun run = GeneratorRun.Over(index);

        IReadOnlyList<string> reasons = Reasons(run.AfterIndexBecomes(index));

        Assert.Contains("ReadIndex: Unchanged", reasons);
        Assert.Contains("WriteFigures: Cached", reasons);
    }

    [Fact]
    public void Another_namespace_writes_the_files_again_without_reading_the_index()
    {
        GeneratorRun run = GeneratorRun.Over(Samples.Index(Samples.Figure("Tanks", "12")));

        IReadOnlyList<string> reasons = Reasons(run.Driver
            .WithUpdatedAnalyzerConfigOptions(new FixedOptions(new Dictionary<string, string> { ["RootNamespace"] = "Other" }))
            .RunGenerators(run.Output));

        Assert.Contains("ReadIndex: Cached", reasons);
        Assert.Contains("WriteFigures: Modified", reasons);
    }

    private static IReadOnlyList<string> Reasons(GeneratorDriver driver)
    {
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        return [.. Steps.All.SelectMany(step => result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => $"{step}: {output.Reason}"))];
    }
}
