using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Provenance.Documents.Finding;
using Provenance.Engine.Index;

namespace Provenance.Tool.Tracing;

/// <summary>Compiles a project in memory, with its facts generated, and asks of every name that could be one whether it is a fact.</summary>
internal static class ProjectTracer
{
    private const string IndexName = "provenance.index";

    /// <summary>Traces a project.</summary>
    /// <param name="call">How the compiler is called.</param>
    /// <param name="currentDirectory">What places are reported relative to.</param>
    /// <param name="unsaved">Texts by full path that stand for their files.</param>
    /// <exception cref="TraceFailure">The index is damaged or of another version.</exception>
    public static TracedProject Trace(CompilerCall call, string currentDirectory, IReadOnlyDictionary<string, string>? unsaved = null)
    {
        CSharpCommandLineArguments arguments = CSharpCommandLineParser.Default.Parse(call.Arguments, call.Folder, sdkDirectory: null);
        CSharpCompilation own = Compile(arguments, unsaved);
        using var generators = new GeneratorAssemblies(arguments.AnalyzerReferences.Select(reference => Path.GetFullPath(reference.FilePath, call.Folder)));
        ProjectText[] texts = [.. arguments.AdditionalFiles.Select(file => new ProjectText(file.Path))];
        CSharpGeneratorDriver.Create(generators.Generators(), texts, arguments.ParseOptions, new ProjectOptions(arguments.AnalyzerConfigPaths))
            .RunGeneratorsAndUpdateCompilation(own, out Compilation compilation, out _);

        FactIndex index = ReadIndex(texts, call);
        string assembly = arguments.CompilationName ?? Path.GetFileNameWithoutExtension(arguments.OutputFileName) ?? "";
        string?[] paths = [.. index.Sources.Select(source => texts.Select(text => text.Path).FirstOrDefault(path => IsSource(path, source.Path)))];
        var cites = new CitesReader(compilation, new CitedStretches(index, texts, paths), currentDirectory);
        cites.Read(own.SyntaxTrees);
        return new TracedProject(
            assembly,
            index,
            paths,
            [.. Uses(compilation, own.SyntaxTrees, currentDirectory), .. cites.Citations.SelectMany(citation => CitesReader.UsesOf(index, citation)).Select(use => (assembly, use))])
        {
            Citations = cites.Citations,
            Uncited = cites.Uncited,
            Files = [.. arguments.SourceFiles.Select(file => file.Path), .. texts.Select(text => text.Path).Where(path => Path.GetFileName(path) == IndexName)],
        };
    }

    private static CSharpCompilation Compile(CSharpCommandLineArguments arguments, IReadOnlyDictionary<string, string>? unsaved)
    {
        IEnumerable<SyntaxTree> trees = arguments.SourceFiles.Where(file => File.Exists(file.Path))
            .Select(file => CSharpSyntaxTree.ParseText(SourceText.From(unsaved?.GetValueOrDefault(file.Path) ?? File.ReadAllText(file.Path)), arguments.ParseOptions, file.Path));
        IEnumerable<MetadataReference> references = arguments.MetadataReferences.Where(reference => File.Exists(reference.Reference))
            .Select(reference => MetadataReference.CreateFromFile(reference.Reference, reference.Properties));
        return CSharpCompilation.Create(arguments.CompilationName ?? Path.GetFileNameWithoutExtension(arguments.OutputFileName), trees, references, arguments.CompilationOptions);
    }

    private static FactIndex ReadIndex(ProjectText[] texts, CompilerCall call)
    {
        if (texts.FirstOrDefault(text => Path.GetFileName(text.Path) == IndexName && File.Exists(text.Path)) is not { } text)
            return FactIndex.Empty;
        try
        {
            return FactIndexReader.Read(File.ReadAllText(text.Path));
        }
        catch (FormatException e)
        {
            throw new TraceFailure(call.Project, $"The fact index of the build cannot be read ({e.Message.TrimEnd('.')}); build the project again, with a package of this tool's version");
        }
    }

    /// <summary>The index names sources relative to a root that only the build knows.</summary>
    private static bool IsSource(string fullPath, string source)
    {
        string path = source;
        while (path.StartsWith("../", StringComparison.Ordinal))
            path = path[3..];
        return ("/" + RelativePath.WithForwardSlashes(fullPath).TrimStart('/')).EndsWith("/" + path, StringComparison.Ordinal);
    }

    private static List<(string Assembly, CodeUse Use)> Uses(Compilation compilation, IEnumerable<SyntaxTree> trees, string currentDirectory)
    {
        var types = new FactTypes(compilation);
        var uses = new List<(string, CodeUse)>();
        if (types.Names.Count == 0)
            return uses;
        foreach (SyntaxTree tree in trees)
        {
            List<SimpleNameSyntax> candidates = [.. tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().Where(name => types.Names.Contains(name.Identifier.ValueText))];
            if (candidates.Count == 0)
                continue;
            SemanticModel model = compilation.GetSemanticModel(tree);
            string file = RelativePath.Of(currentDirectory, Path.GetFullPath(tree.FilePath, currentDirectory));
            SourceText text = tree.GetText();
            foreach (SimpleNameSyntax name in candidates.Where(name => !IsNameOnly(name)))
            {
                if (model.GetSymbolInfo(name).Symbol is { } symbol && types.FactOf(symbol) is { } fact && (fact.IsMember || !LeadsToMember(name, model, types)))
                    uses.Add((fact.Assembly, Use(fact.Fact, fact.IsMember ? symbol.Name : null, name, file, text)));
            }
        }

        return uses;
    }

    private static CodeUse Use(string fact, string? member, SimpleNameSyntax name, string file, SourceText text)
    {
        // The place is where the whole expression begins, as compilers report it: Figures.X.Value.
        SyntaxNode whole = name;
        while (whole.Parent is MemberAccessExpressionSyntax access && access.Name == whole || whole.Parent is QualifiedNameSyntax qualified && qualified.Right == whole)
            whole = whole.Parent;
        LinePosition place = text.Lines.GetLinePosition(whole.SpanStart);
        LinePosition end = text.Lines.GetLinePosition(name.Span.End);
        return new CodeUse(fact, member, file, place.Line + 1, place.Character + 1, new Engine.Text.LinePosition(end.Line + 1, end.Character + 1), text.Lines[place.Line].ToString().Trim());
    }

    /// <summary>Whether the name of a fact only leads to one of its members, which is the use.</summary>
    private static bool LeadsToMember(SimpleNameSyntax name, SemanticModel model, FactTypes types)
    {
        SyntaxNode left = name;
        while (left.Parent is MemberAccessExpressionSyntax inner && inner.Name == left)
            left = inner;
        return left.Parent is MemberAccessExpressionSyntax access && access.Expression == left
            && model.GetSymbolInfo(access.Name).Symbol is { } member && types.FactOf(member) is { IsMember: true };
    }

    /// <summary>Whether only the name is used, and nothing of what the sources say: nameof, using directives.</summary>
    private static bool IsNameOnly(SimpleNameSyntax name) => name.Ancestors().Any(around =>
        around is UsingDirectiveSyntax || around is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } });
}
