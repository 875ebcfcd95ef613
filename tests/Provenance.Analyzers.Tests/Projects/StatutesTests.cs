using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Provenance.Analyzers.Rules;
using Provenance.Analyzers.Tests.Infrastructure;
using Provenance.Testing;
using Provenance.Tests;

namespace Provenance.Analyzers.Tests.Projects;

/// <summary>The project in tests/Statutes, of another trade than news, and all that the rules say of it.</summary>
public class StatutesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Statutes");

    [Fact]
    public async Task Every_mistake_is_reported()
    {
        SourcedProject project = SourcedProject.Reading([.. Directory.GetFiles(Path.Combine(Folder, "sources")).Order(StringComparer.Ordinal).Select(path => ("sources/" + Path.GetFileName(path), Read(path)))])
            .Property("RootNamespace", "Statutes");
        string code = Read(Path.Combine(Folder, "Program.cs"));
        CSharpCompilation compilation = project.Compile("Statutes", code);

        AnalyzerRun run = await AnalyzerRun.Of(Rules(), new MarkedSource(code, []), compilation, project.Options);

        Snapshot.Match(string.Concat(run.Diagnostics.Select(Show).Order(StringComparer.Ordinal)));
    }

    private static ImmutableArray<DiagnosticAnalyzer> Rules() =>
        [.. typeof(UseOfDisputedFactAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    private static string Show(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        string path = place.Path.Replace(SourcedProject.Root + "/", "", StringComparison.Ordinal).Replace("Source0.cs", "Program.cs", StringComparison.Ordinal);
        return $"{path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(null)}\n";
    }

    private static string Read(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");
}
