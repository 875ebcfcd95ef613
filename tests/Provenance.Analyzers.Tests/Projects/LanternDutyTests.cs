using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Provenance.Analyzers.Rules;
using Provenance.Analyzers.Tests.Infrastructure;
using Provenance.Engine;
using Provenance.Engine.Decisions;
using Provenance.Engine.Index;
using Provenance.Engine.Facts;
using Provenance.Engine.Locking;
using Provenance.Engine.Text;
using Provenance.Tests;

namespace Provenance.Analyzers.Tests.Projects;

/// <summary>The example of docs/law.md.</summary>
public class LanternDutyTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "examples", "LanternDuty");

    [Fact]
    public async Task The_example_compiles_and_no_rule_warns()
    {
        TextDocument[] sources = [.. Directory.GetFiles(Path.Combine(Folder, "sources")).Order(StringComparer.Ordinal).Select(path => new TextDocument("sources/" + Path.GetFileName(path), Read(path), new string('0', 64)))];
        FactSet facts = Extractor.Extract(sources, DecisionsReader.Read(Read(Path.Combine(Folder, "provenance.json"))).Decisions, FactLock.Empty);
        Assert.Empty(facts.Faults);
        SourcedProject project = SourcedProject.With(FactIndexBuilder.Build(facts)).Property("RootNamespace", "LanternDuty");
        CSharpCompilation compilation = project.Compile("LanternDuty", "global using System; global using System.Collections.Generic;", Read(Path.Combine(Folder, "Duty.cs")));

        AnalyzerRun run = await AnalyzerRun.Of(Rules(), new MarkedSource("", []), compilation, project.Options);

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id is "PROV0011" or "PROV1001" or "PROV1004");
    }

    private static ImmutableArray<DiagnosticAnalyzer> Rules() =>
        [.. typeof(UseOfDisputedFactAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    private static string Read(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");
}
