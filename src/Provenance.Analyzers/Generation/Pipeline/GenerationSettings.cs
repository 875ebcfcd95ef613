using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Provenance.Analyzers.Generation.Naming;

namespace Provenance.Analyzers.Generation.Pipeline;

/// <summary>What the project says about the code that is generated for it.</summary>
/// <param name="Namespace">A valid namespace; empty for the global one.</param>
/// <param name="IsPublic">Whether other assemblies may use the facts. A constant would be copied into them and
/// outlive a correction, so public values are properties.</param>
/// <param name="HasNullableAnnotations">Whether the language version knows <c>#nullable</c> (C# 8).</param>
/// <param name="HasFileScopedNamespaces">Whether it knows file-scoped namespaces (C# 10).</param>
/// <param name="HasImplicitUsings">Whether the project has usings that it does not write, so that top-level code, which stands in no namespace, knows the classes too.</param>
/// <param name="HasDocumentation">Whether anybody reads comments: an editor, a documentation file, a written copy of the code. A plain build drops them,
/// and would pay a third of its time for them.</param>
/// <param name="FactUses">The facts that are asked for as a whole (<see cref="Pipeline.FactUses"/>); null for all.</param>
internal sealed record GenerationSettings(string Namespace, bool IsPublic, bool HasNullableAnnotations, bool HasFileScopedNamespaces, bool HasImplicitUsings = false, bool HasDocumentation = true, string? FactUses = null)
{
    /// <summary>The access modifier of the generated classes.</summary>
    public string Visibility => IsPublic ? "public" : "internal";

    /// <summary>Reads the settings from the compiler's options.</summary>
    public static GenerationSettings From(AnalyzerConfigOptionsProvider options, ParseOptions parseOptions)
    {
        AnalyzerConfigOptions properties = options.GlobalOptions;
        LanguageVersion version = ((CSharpParseOptions)parseOptions).LanguageVersion;
        return new GenerationSettings(
            NamespaceOf(properties),
            string.Equals(Property(properties, "ProvenanceVisibility"), "public", StringComparison.OrdinalIgnoreCase),
            version >= LanguageVersion.CSharp8,
            version >= LanguageVersion.CSharp10,
            version >= LanguageVersion.CSharp10 && Property(properties, "ImplicitUsings") is { } usings && (Is(usings, "enable") || Is(usings, "true")),
            parseOptions.DocumentationMode != DocumentationMode.None || Property(properties, "EmitCompilerGeneratedFiles") is { } written && Is(written, "true"));
    }

    private static bool Is(string value, string word) => string.Equals(value, word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The namespace of the generated classes; empty for the global one.</summary>
    public static string NamespaceOf(AnalyzerConfigOptions properties) =>
        NamespaceName.Of(Property(properties, "ProvenanceNamespace") ?? Property(properties, "RootNamespace") ?? "");

    private static string? Property(AnalyzerConfigOptions properties, string name) =>
        properties.TryGetValue("build_property." + name, out string? value) && value.Trim() is { Length: > 0 } text ? text : null;
}
