using Provenance.Engine.Text;

namespace Provenance.Engine.Index;

/// <summary>A source in a <see cref="FactIndex"/>.</summary>
/// <param name="Path">The path relative to the root of the documents, with forward slashes.</param>
/// <param name="Sha256">SHA-256 of the document's bytes, lower-case hexadecimal.</param>
/// <param name="Length">Length of the decoded text in UTF-16 code units.</param>
/// <param name="Title">Title, or null.</param>
/// <param name="Producer">Who made it, or null.</param>
/// <param name="UrlMain">Where it was published, or null.</param>
/// <param name="DatePublished">When it was published (ISO 8601), or null.</param>
public sealed record IndexedSource(
    string Path, string Sha256, int Length, string? Title = null, string? Producer = null, string? UrlMain = null, string? DatePublished = null)
{
    /// <summary>When it holds and which edition it is; null where nothing says.</summary>
    public Validity? Validity { get; init; }
}
