using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Provenance.Analyzers.Generation;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Tests.Infrastructure;

/// <summary>The generator over one index, and the compilation that comes out.</summary>
internal sealed class GeneratorRun
{
    private readonly AdditionalText? _index;

    private GeneratorRun(GeneratorDriver driver, CSharpCompilation output, AdditionalText? index)
    {
        Driver = driver;
        Output = output;
        _index = index;
    }

    private static InMemoryText NotTheIndex { get; } = new("notes.txt", "not the index");

    public GeneratorDriver Driver { get; }

    public CSharpCompilation Output { get; }

    /// <summary>Text of each generated file by its name without ".cs".</summary>
    public IReadOnlyDictionary<string, string> Files =>
        Driver.GetRunResult().Results.Single().GeneratedSources.ToDictionary(file => Path.GetFileNameWithoutExtension(file.HintName), file => file.SourceText.ToString());

    public static GeneratorRun Over(FactIndex index, string source = "", IReadOnlyDictionary<string, string>? properties = null, LanguageVersion version = LanguageVersion.Latest, bool modernFramework = true) =>
        OverText(FactIndexWriter.Write(index), source, properties, version, modernFramework);

    public static GeneratorRun OverText(string? indexText, string source = "", IReadOnlyDictionary<string, string>? properties = null, LanguageVersion version = LanguageVersion.Latest, bool modernFramework = true)
    {
        CSharpParseOptions options = Compiler.ParseOptions(version, modernFramework);
        InMemoryText? index = indexText is null ? null : new InMemoryText(FixedOptions.IndexPath, indexText);
        ImmutableArray<AdditionalText> files = index is null ? [NotTheIndex] : [NotTheIndex, index];
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new FactGenerator().AsSourceGenerator()],
            files,
            options,
            new FixedOptions(properties ?? new Dictionary<string, string> { ["RootNamespace"] = "Sample" }),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

        driver = driver.RunGeneratorsAndUpdateCompilation(Compiler.Compile("Sample", options, source), out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        Assert.Empty(diagnostics);
        return new GeneratorRun(driver, (CSharpCompilation)output, index);
    }

    /// <summary>The generator after the index file was written anew.</summary>
    public GeneratorDriver AfterIndexBecomes(FactIndex index) =>
        Driver.ReplaceAdditionalText(_index!, new InMemoryText(FixedOptions.IndexPath, FactIndexWriter.Write(index))).RunGenerators(Output);

    /// <summary>Fails when the compiler has anything to say.</summary>
    public GeneratorRun CompilesSilently()
    {
        Assert.Empty(Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden).Select(diagnostic => diagnostic.ToString()));
        using var stream = new MemoryStream();
        Assert.Empty(Output.Emit(stream).Diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden).Select(diagnostic => diagnostic.ToString()));
        return this;
    }

    /// <summary>The members of a generated class as "type name = value"; the value is empty where it is no constant.</summary>
    public IReadOnlyList<string> MembersOf(string type) =>
        [.. Type(type).GetMembers().Where(member => member is IFieldSymbol { IsImplicitlyDeclared: false } or IPropertySymbol).Select(Describe)];

    /// <summary>The value of a constant as the compiler reads it.</summary>
    public object? Constant(string type, string name) => Type(type).GetMembers(name).OfType<IFieldSymbol>().Single().ConstantValue;

    public INamedTypeSymbol Type(string name) =>
        Output.GetTypeByMetadataName(name) ?? throw new InvalidOperationException($"No type {name}; there are {string.Join(", ", Files.Values)}");

    private static string Describe(ISymbol member) => member switch
    {
        IFieldSymbol { HasConstantValue: true } field => FormattableString.Invariant($"{field.Type.ToDisplayString()} {field.Name} = {field.ConstantValue}"),
        IPropertySymbol property => $"{property.Type.ToDisplayString()} {property.Name}",
        _ => member.Name,
    };
}
