using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Provenance.Analyzers.Tests.Infrastructure;

/// <summary>Compilations against the framework and the runtime types that the tests themselves run on.</summary>
internal static class Compiler
{
    public static IReadOnlyList<MetadataReference> References { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "Provenance.dll")
            .Select(path => MetadataReference.CreateFromFile(path))];

    public static CSharpParseOptions ParseOptions(LanguageVersion version = LanguageVersion.Latest, bool modernFramework = true) =>
        new(version, DocumentationMode.Diagnose, preprocessorSymbols: modernFramework ? ["NET6_0_OR_GREATER"] : []);

    public static CSharpCompilation Compile(string assembly, CSharpParseOptions options, params IEnumerable<string> sources) =>
        CSharpCompilation.Create(
            assembly,
            sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, options, $"Source{i}.cs")),
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: options.LanguageVersion >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable));
}
