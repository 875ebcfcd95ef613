using Provenance.Analyzers.Display;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Generation.Files;

/// <summary>
/// Writes the directive that puts a source and its hash into the list of documents of the program's debugging symbols, so that a binary
/// says which text of a source it was built from.
/// </summary>
internal static class ChecksumDirective
{
    /// <summary>SHA-256 in the list of documents (Portable PDB specification, Document table).</summary>
    private const string Sha256 = "{8829d00f-11b8-4213-878b-770e8597ac16}";

    private const int HashLength = 64;

    /// <summary>The directive; null for a path that cannot stand in one, where nothing can be escaped, and for a source without a hash.</summary>
    public static string? Of(IndexedSource source) =>
        source.Sha256.Length == HashLength && source.Path.IndexOf('"') < 0 && OneLine.Of(source.Path, int.MaxValue - 1) == source.Path
            ? $"#pragma checksum \"{source.Path}\" \"{Sha256}\" \"{source.Sha256}\""
            : null;
}
