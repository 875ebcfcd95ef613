using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Provenance.Analyzers.Tests.Infrastructure;

namespace Provenance.CodeFixes.Tests;

/// <summary>A rule and its fix over one document of a project with facts.</summary>
internal static class CodeFixRun
{
    /// <summary>The document after the fix, which must compile; the fix is the first, or the one with this title.</summary>
    public static async Task<string> Apply(SourcedProject project, DiagnosticAnalyzer rule, CodeFixProvider fix, string source, string? title = null)
    {
        Document document = Open(project, source);
        List<CodeAction> actions = await Actions(document, project, rule, fix);
        CodeAction action = title is null ? actions[0] : actions.Single(candidate => candidate.Title == title);

        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        Document changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        Compilation compilation = (await changed.Project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()));
        return (await changed.GetTextAsync()).ToString();
    }

    /// <summary>The titles of all fixes.</summary>
    public static async Task<IReadOnlyList<string>> Titles(SourcedProject project, DiagnosticAnalyzer rule, CodeFixProvider fix, string source) =>
        [.. (await Actions(Open(project, source), project, rule, fix)).Select(action => action.Title)];

    private static async Task<List<CodeAction>> Actions(Document document, SourcedProject project, DiagnosticAnalyzer rule, CodeFixProvider fix)
    {
        Compilation compilation = (await document.Project.GetCompilationAsync())!;
        ImmutableArray<Diagnostic> diagnostics = await compilation.WithAnalyzers([rule], project.Options).GetAnalyzerDiagnosticsAsync();
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, Assert.Single(diagnostics), (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private static Document Open(SourcedProject project, string source)
    {
        CSharpCompilation compilation = project.Compile("Tested", source);
        Project opened = new AdhocWorkspace()
            .AddProject("Tested", LanguageNames.CSharp)
            .WithCompilationOptions(compilation.Options)
            .WithParseOptions(Compiler.ParseOptions())
            .WithMetadataReferences(compilation.References);
        foreach (SyntaxTree generated in compilation.SyntaxTrees.Skip(1))
            opened = opened.AddDocument(Path.GetFileName(generated.FilePath), generated.ToString(), filePath: generated.FilePath).Project;
        return opened.AddDocument("Source.cs", source, filePath: "Source.cs");
    }
}
