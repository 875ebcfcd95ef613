using Provenance.Documents.Problems;
using Provenance.Engine.Text;

namespace Provenance.Tool.Serving;

/// <summary>What was read of a source, kept while neither its file nor its unsaved text changes.</summary>
/// <param name="Stamp">The state of the file that was read; that of nothing for an unsaved text.</param>
/// <param name="Buffer">The unsaved text that was read in its place, or null.</param>
/// <param name="Document">The document, or null.</param>
/// <param name="Record">Its citations, as bytes: linking notes things in citations, so that each set of facts is made of its own.</param>
/// <param name="Problems">What stood in the way, and what is wrong with what it says of itself.</param>
internal sealed record KeptReading(FileStamp Stamp, string? Buffer, TextDocument? Document, byte[]? Record, IReadOnlyList<Problem> Problems);
