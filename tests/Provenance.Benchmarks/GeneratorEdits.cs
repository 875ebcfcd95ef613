using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Provenance.Analyzers.Generation;
using Provenance.Analyzers.Generation.Pipeline;
using Provenance.Analyzers.Tests.Infrastructure;
using Provenance.Engine;
using Provenance.Engine.Index;
using Provenance.Engine.Text;

namespace Provenance.Benchmarks;

/// <summary>What the generator does again when somebody types C#.</summary>
internal static class GeneratorEdits
{
    /// <summary>The number of steps that ran again after an edit of the code.</summary>
    public static int StepsThatRanAgain()
    {
        string index = FactIndexWriter.Write(FactIndexBuilder.Build(Extractor.Extract([new TextDocument("sources/a.txt", new NewsText(2).OfLength(20_000))])));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new FactGenerator().AsSourceGenerator()],
            [new InMemoryText(FixedOptions.IndexPath, index)],
            optionsProvider: new FixedOptions(new Dictionary<string, string> { ["RootNamespace"] = "Sample" }),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

        GeneratorRunResult result = driver.RunGenerators(Compile("class A;")).RunGenerators(Compile("class A; class B;")).GetRunResult().Results.Single();
        return Steps.All.Sum(step => result.TrackedSteps[step].SelectMany(run => run.Outputs).Count(output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)));
    }

    private static CSharpCompilation Compile(string code) =>
        CSharpCompilation.Create("Sample", [CSharpSyntaxTree.ParseText(code)], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
}
