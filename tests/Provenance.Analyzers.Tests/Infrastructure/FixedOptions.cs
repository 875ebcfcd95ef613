using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Provenance.Analyzers.Tests.Infrastructure;

/// <summary>The options a build gives: properties of the project, and the mark of the index on files of a certain name.</summary>
internal sealed class FixedOptions(IReadOnlyDictionary<string, string> properties, string indexPath = FixedOptions.IndexPath) : AnalyzerConfigOptionsProvider
{
    public const string IndexPath = "obj/provenance.index";

    private static readonly Options Nothing = new(new Dictionary<string, string>());
    private static readonly Options Index = new(new Dictionary<string, string> { ["build_metadata.AdditionalFiles.ProvenanceIndex"] = "true" });

    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Options(properties.ToDictionary(property => "build_property." + property.Key, property => property.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Nothing;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile.Path == indexPath ? Index : Nothing;

    private sealed class Options(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
