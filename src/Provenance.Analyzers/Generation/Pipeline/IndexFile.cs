using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Generation.Pipeline;

/// <summary>The index as it was read, or why it could not be. Two are equal when their texts are: the index follows from it.</summary>
internal sealed class IndexFile : IEquatable<IndexFile>
{
    private readonly string _text;

    private IndexFile(string text, FactIndex index, string? damage)
    {
        _text = text;
        Index = index;
        Damage = damage;
    }

    /// <summary>The index; empty when the file is damaged.</summary>
    public FactIndex Index { get; }

    /// <summary>What is wrong with the file and where, or null.</summary>
    public string? Damage { get; }

    /// <summary>Whether an additional file is the index, by the metadata that the build gives it.</summary>
    public static bool Is(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.ProvenanceIndex", out string? mark)
        && string.Equals(mark, "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the index.</summary>
    public static IndexFile Read(AdditionalText file, CancellationToken cancellation)
    {
        string text = file.GetText(cancellation)?.ToString() ?? "";
        try
        {
            return new IndexFile(text, FactIndexReader.Read(text), null);
        }
        catch (FormatException damage)
        {
            return new IndexFile(text, FactIndex.Empty, damage.Message);
        }
    }

    /// <inheritdoc/>
    public bool Equals(IndexFile? other) => other is not null && _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IndexFile);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode();
}
