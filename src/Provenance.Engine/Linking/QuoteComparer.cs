using Provenance.Engine.Quotes;
using Provenance.Engine.Text;

namespace Provenance.Engine.Linking;

/// <summary>Tells whether two quotations are one utterance, and whether its words are the same in both.</summary>
internal static class QuoteComparer
{
    private const double WholePart = 0.99;
    private const double VariantPart = 0.8;
    private const double EditedPart = 0.6;
    private const int ShortestEdited = 4;
    private const int LongestEdge = 2;

    public static QuoteRelation Compare(FoldedWords first, FoldedWords second, out Alignment alignment)
    {
        (FoldedWords shorter, FoldedWords longer) = first.Words.Length <= second.Words.Length ? (first, second) : (second, first);
        alignment = WordAligner.Align(shorter, longer);
        int words = shorter.Words.Length;
        if (words == 0 || alignment.MatchedContent == 0)
            return QuoteRelation.None;

        double part = (double)alignment.Matched / words;
        bool edited = alignment.ContentEdits + alignment.OtherEdits > 0;
        if (part >= WholePart && !edited)
            return Verbatim(shorter, longer, alignment) ? QuoteRelation.Same : QuoteRelation.Variant;
        if (words < ShortestEdited || !SameSpeaker(shorter.Citation, longer.Citation))
            return QuoteRelation.None;
        // A document does not misquote itself: what differs inside one is two utterances.
        bool apart = !ReferenceEquals(shorter.Citation.Document, longer.Citation.Document);
        if (shorter.IsElided || longer.IsElided)
            return part >= VariantPart ? QuoteRelation.Variant : QuoteRelation.None;
        if (EdgeDiffers(shorter, longer, alignment))
            return apart && words >= LongestEdge * 3 && part >= VariantPart ? QuoteRelation.Differ : QuoteRelation.None;
        if (alignment.ContentEdits > 0)
            return apart && part >= EditedPart && alignment.ContentEdits <= Math.Max(1, alignment.Matched / 3) ? QuoteRelation.Differ : QuoteRelation.None;
        return part >= VariantPart ? QuoteRelation.Variant : QuoteRelation.None;
    }

    /// <summary>What the comparison says of two quotations alone; null where they share nothing.</summary>
    public static PairExplanation? Explain(FoldedWords first, FoldedWords second)
    {
        QuoteRelation relation = Compare(first, second, out Alignment alignment);
        int shortest = Math.Min(first.Words.Length, second.Words.Length);
        if (alignment.MatchedContent == 0 || shortest == 0)
            return null;
        string words = FormattableString.Invariant($"{alignment.Matched} of {shortest} words match, {alignment.ContentEdits} words of meaning and {alignment.OtherEdits} others differ between them");
        string reason = relation switch
        {
            QuoteRelation.Same => "the same words: " + words,
            QuoteRelation.Variant => "the same but for spelling, marks or small words: " + words,
            QuoteRelation.Differ => "one utterance with other words: " + words,
            _ when !SameSpeaker(first.Citation, second.Citation) => $"no proof of one speaker ({first.Citation.Speaker ?? "unnamed"}, {second.Citation.Speaker ?? "unnamed"}): {words}",
            _ => "not enough in common: " + words,
        };
        FoldedWords shorter = first.Words.Length <= second.Words.Length ? first : second;
        var others = new HashSet<string>((ReferenceEquals(shorter, first) ? second : first).Words, StringComparer.Ordinal);
        return new PairExplanation(first.Citation, second.Citation, reason, (double)alignment.Matched / shortest, relation != QuoteRelation.None, [.. shorter.Words.Where((word, i) => shorter.Content[i] && others.Contains(word)).Distinct()]);
    }

    /// <summary>The worst relation among quotations that a person put together, and the pair that shows it.</summary>
    public static (QuoteRelation Relation, Contrast? Contrast) Worst(IReadOnlyList<QuoteCitation> quotes)
    {
        FoldedWords[] words = [.. quotes.Select(FoldedWords.Of)];
        QuoteRelation worst = QuoteRelation.Same;
        Contrast? contrast = null;
        for (int i = 1; i < words.Length; i++)
        {
            for (int k = Math.Max(0, i - 8); k < i; k++)
            {
                QuoteRelation relation = Compare(words[k], words[i], out _);
                relation = relation == QuoteRelation.None ? QuoteRelation.Differ : relation;
                if (relation <= worst)
                    continue;
                worst = relation;
                contrast = new Contrast(quotes[k], quotes[k].Span, quotes[i], quotes[i].Span);
            }
        }

        return (worst, contrast);
    }

    /// <summary>
    /// Whether both quotations go on beyond the aligned words, at the same end, with a content word in the shorter: its
    /// first or last words were changed. Where only one goes on, it is the longer of the two and nothing differs.
    /// </summary>
    private static bool EdgeDiffers(FoldedWords shorter, FoldedWords longer, in Alignment alignment)
    {
        int head = alignment.First.Start;
        int tail = shorter.Words.Length - alignment.First.End;
        return head is > 0 and <= LongestEdge && alignment.Second.Start > 0 && HasContent(shorter, 0, head)
            || tail is > 0 and <= LongestEdge && alignment.Second.End < longer.Words.Length && HasContent(shorter, alignment.First.End, shorter.Words.Length);
    }

    private static bool HasContent(FoldedWords words, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (words.Content[i])
                return true;
        }

        return false;
    }

    /// <summary>Whether two quotations of the same words are written alike between their first and last word.</summary>
    public static bool Verbatim(FoldedWords first, FoldedWords second) =>
        Verbatim(first, second, new Alignment(0, 0, 0, 0, new TextSpan(0, first.Words.Length), new TextSpan(0, second.Words.Length)));

    /// <summary>Whether the same characters stand between the first and the last aligned word.</summary>
    private static bool Verbatim(FoldedWords shorter, FoldedWords longer, in Alignment alignment)
    {
        string left = Slice(shorter, alignment.First);
        string right = Slice(longer, alignment.Second);
        return string.Equals(left, right, StringComparison.Ordinal) || string.Equals(FoldMarks(left), FoldMarks(right), StringComparison.Ordinal);
    }

    /// <summary>The document's words under an aligned stretch.</summary>
    public static string Slice(FoldedWords words, TextSpan aligned) => words.Citation.Document.Slice(SpanOf(words, aligned));

    /// <summary>The place in the document of an aligned stretch.</summary>
    public static TextSpan SpanOf(FoldedWords words, TextSpan aligned) => new(words.Spans[aligned.Start].Start, words.Spans[aligned.End - 1].End);

    /// <summary>Straight and curly marks, and the width of white space, are typography and no wording; nor is a sentence's capital.</summary>
    private static string FoldMarks(string text)
    {
        var folded = new System.Text.StringBuilder(text.Length);
        bool space = false;
        foreach (char c in text)
        {
            switch (CharClasses.Of(c))
            {
                case CharClass.Space or CharClass.LineBreak:
                    space = true;
                    continue;
                case CharClass.Ignorable:
                    continue;
            }

            if (space && folded.Length > 0)
                folded.Append(' ');
            space = false;
            folded.Append(CharClasses.Of(c) switch
            {
                CharClass.Apostrophe => '\'',
                CharClass.Quote => '"',
                _ => folded.Length == 0 ? char.ToLowerInvariant(c) : c,
            });
        }

        return folded.ToString();
    }

    private static bool SameSpeaker(QuoteCitation first, QuoteCitation second)
    {
        if (first.Speaker == null || second.Speaker == null)
            return false;
        return string.Equals(LastWord(first.Speaker), LastWord(second.Speaker), StringComparison.OrdinalIgnoreCase);
    }

    private static string LastWord(string name) => name.Substring(name.LastIndexOf(' ') + 1);
}
