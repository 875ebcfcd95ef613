using Provenance.Documents.Problems;
using Provenance.Engine;

namespace Provenance.Tool.Reading;

/// <summary>What became of a file: what was read in it, or what stood in the way.</summary>
/// <param name="Citations">What was read, or null.</param>
/// <param name="Problems">What stood in the way, and what is wrong with what it says of itself.</param>
internal readonly record struct SourceReading(DocumentCitations? Citations, IReadOnlyList<Problem> Problems);
