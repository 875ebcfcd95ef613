using Provenance.Documents.Problems;
using Provenance.Engine.Text;

namespace Provenance.Documents.Reading;

/// <summary>What became of a file: a document or the problem that stood in its way, never both.</summary>
/// <param name="Document">The document, or null.</param>
/// <param name="Problem">The problem, or null.</param>
public readonly record struct DocumentReading(TextDocument? Document, Problem? Problem)
{
    private readonly IReadOnlyList<Problem>? _notes;

    /// <summary>What is wrong with what a document that was read says of itself, at the path that it is reported under.</summary>
    public IReadOnlyList<Problem> Notes
    {
        get => _notes ?? [];
        init => _notes = value;
    }

    /// <summary>All that is to be told of it: what stood in its way, or is wrong with what it says.</summary>
    public IReadOnlyList<Problem> Problems => Problem is { } problem ? [problem, .. Notes] : Notes;
}
