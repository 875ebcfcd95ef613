using Provenance.Documents.Problems;
using Provenance.Documents.Reading;

namespace Provenance.Documents.Finding;

/// <summary>What some paths lead to.</summary>
/// <param name="Files">Each file once, by reported path in ordinal order.</param>
/// <param name="Problems">Paths that lead nowhere and folders that may not be listed.</param>
public sealed record FoundDocuments(IReadOnlyList<DocumentFile> Files, IReadOnlyList<Problem> Problems);
