using Provenance.Engine.Text;

namespace Provenance.Engine.Wording;

/// <summary>
/// The words of a quotation, in the parts that its author left whole: words left out (…, [...]) and put in ([the alliance], [sic])
/// part them; a letter that was put in ("[L]uck", "say[s]") makes its word one that may be any.
/// </summary>
internal sealed class QuotedWords
{
    private QuotedWords(IReadOnlyList<FoldedWord[]> parts, IReadOnlyList<bool> denials) => (Parts, Denials) = (parts, denials);

    /// <summary>The parts, none empty.</summary>
    public IReadOnlyList<FoldedWord[]> Parts { get; }

    /// <summary>Whether a denial was put in before each part.</summary>
    public IReadOnlyList<bool> Denials { get; }

    /// <summary>All words.</summary>
    public IEnumerable<FoldedWord> Words => Parts.SelectMany(part => part);

    /// <summary>How many words carry meaning of their own.</summary>
    public int ContentWords => Words.Count(word => word.IsContent);

    /// <summary>A quotation of one part.</summary>
    public static QuotedWords Of(FoldedWord[] part) => new([part], [false]);

    /// <summary>Reads a quotation.</summary>
    public static QuotedWords Of(TextDocument document, TextSpan span, WordSequence sequence)
    {
        var parts = new List<FoldedWord[]>();
        var denials = new List<bool>();
        var part = new List<FoldedWord>();
        bool denies = false, deniesBefore = false;
        foreach (FoldedWord word in sequence.Quoted(document.Text, span))
        {
            if (word.Is(WordFeatures.AfterGap | WordFeatures.Inserted) && part.Count > 0)
            {
                Close(parts, denials, part, deniesBefore);
                denies = false;
            }

            if (word.Is(WordFeatures.Inserted))
            {
                denies |= word.Is(WordFeatures.Negation);
                continue;
            }

            if (part.Count == 0)
                deniesBefore = denies;
            part.Add(word);
        }

        if (part.Count > 0)
            Close(parts, denials, part, deniesBefore);
        return new QuotedWords(parts, denials);
    }

    private static void Close(List<FoldedWord[]> parts, List<bool> denials, List<FoldedWord> part, bool denies)
    {
        parts.Add([.. part]);
        denials.Add(denies);
        part.Clear();
    }
}
