using Provenance.Documents.Problems;
using Provenance.Engine;

namespace Provenance.Tool.Reading;

/// <summary>What became of a file: what was read in it, or what stood in the way.</summary>
/// <param name="Citations">What was read, or null.</param>
/// <param name="Problem">The problem, or null.</param>
internal readonly record struct SourceReading(DocumentCitations? Citations, Problem? Problem);
