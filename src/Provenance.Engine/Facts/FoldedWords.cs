using Provenance.Engine.Quotes;
using Provenance.Engine.Text;
using Provenance.Engine.Wording;

namespace Provenance.Engine.Facts;

/// <summary>A quotation as it is compared: its words, folded, and who says it.</summary>
internal sealed class FoldedWords
{
    private readonly List<string> _names;

    private FoldedWords(QuoteCitation citation, FoldedWord[] words, int number)
    {
        (Citation, Words, Number) = (citation, words, number);
        _names = citation.Speaker is { } speaker ? SpeakerNames.Of(speaker) : [];
    }

    public QuoteCitation Citation { get; }

    /// <summary>The number of the quotation in its run.</summary>
    public int Number { get; }

    public FoldedWord[] Words { get; }

    /// <summary>What the comparison of wordings asks for.</summary>
    public (string Text, FoldedWord[] Words) Wording => (Citation.Document.Text, Words);

    /// <param name="citation">The quotation.</param>
    /// <param name="numbers">Numbers for words, one for all quotations that are compared.</param>
    /// <param name="number">Its number in the run.</param>
    public static FoldedWords Of(QuoteCitation citation, WordNumbers numbers, int number = -1) =>
        new(citation, new WordSequence(numbers).Quoted(citation.Document.Text, citation.Span), number);

    /// <summary>
    /// Whether two quotations have one speaker. That there are two, only two whole names say: a single word may be a place, a paper or the first word of a
    /// sentence, and words in lower case describe somebody who may have either name.
    /// </summary>
    public SpeakerRelation SpeakerTo(FoldedWords other)
    {
        if (_names.Count == 0 || other._names.Count == 0)
            return SpeakerRelation.Unknown;
        if (string.Equals(_names[_names.Count - 1], other._names[other._names.Count - 1], StringComparison.OrdinalIgnoreCase)
            || (Math.Min(_names.Count, other._names.Count) == 1 && _names.Intersect(other._names, StringComparer.OrdinalIgnoreCase).Any()))
        {
            return SpeakerRelation.Same;
        }

        return IsWholeName && other.IsWholeName ? SpeakerRelation.Other : SpeakerRelation.Unknown;
    }

    private bool IsWholeName => _names.Count > 1 && !Citation.Speaker!.Split(' ').Any(word => word.Length > 3 && char.IsLower(word[0]));

    /// <summary>The place in the document of some of the words.</summary>
    public TextSpan SpanOf(int first, int end) => new(Words[first].Start, Words[end - 1].End);
}
