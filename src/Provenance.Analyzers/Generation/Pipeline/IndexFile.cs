using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Generation.Pipeline;

/// <summary>The index as it was read, or why it could not be. Two are equal when their texts are: the index follows from it.</summary>
internal sealed class IndexFile : IEquatable<IndexFile>
{
    /// <summary>What the build calls no document.</summary>
    private const string Extension = ".index";

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

    /// <summary>
    /// Whether an additional file is the index: it is called as one, and the build says so, of the file or of the project. An .editorconfig may
    /// give the metadata to a document, or take it from the index, and changes neither a name nor a property of the project.
    /// </summary>
    public static bool Is(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        file.Path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) && (IsMarked(file, options) || IsNamed(file, options));

    private static bool IsMarked(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.ProvenanceIndex", out string? mark)
        && string.Equals(mark, "true", StringComparison.OrdinalIgnoreCase);

    private static bool IsNamed(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        if (!options.GlobalOptions.TryGetValue("build_property.ProvenanceIndexFile", out string? named) || named.Trim().Length == 0)
            return false;
        string path = file.Path.Replace('\\', '/'), wanted = named.Trim().Replace('\\', '/');
        return path.EndsWith(wanted, StringComparison.OrdinalIgnoreCase) && (path.Length == wanted.Length || path[path.Length - wanted.Length - 1] == '/');
    }

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
