using Provenance.Engine;
using Provenance.Engine.Text;

namespace Provenance.Tool.Reviewing;

/// <summary>A place to look at: the sentence around it, and what of it is marked.</summary>
/// <param name="Document">The document.</param>
/// <param name="Marked">What is marked: the value, or the words that differ.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Citation">The citation; null for a place in a checked document.</param>
internal sealed record ReviewPlace(TextDocument Document, TextSpan Marked, TextSpan Sentence, SourceCitation? Citation)
{
    /// <summary>A citation.</summary>
    public static ReviewPlace Of(SourceCitation citation) => new(citation.Document, citation.Span, citation.Sentence, citation);

    /// <summary>A citation of which a part differs.</summary>
    public static ReviewPlace Of(SourceCitation citation, TextSpan marked) => new(citation.Document, marked, citation.Sentence, citation);
}
