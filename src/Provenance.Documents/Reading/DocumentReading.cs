using Provenance.Documents.Problems;
using Provenance.Engine.Text;

namespace Provenance.Documents.Reading;

/// <summary>What became of a file: a document or the problem that stood in its way, never both.</summary>
/// <param name="Document">The document, or null.</param>
/// <param name="Problem">The problem, or null.</param>
public readonly record struct DocumentReading(TextDocument? Document, Problem? Problem);
