using Provenance.Engine.Matching;
using Provenance.Engine.Quotes;
using Provenance.Engine.Text;
using Provenance.Engine.Wording;
namespace Provenance.Engine.Facts;

/// <summary>Tells whether two quotations are one utterance, and whether its words are the same in both.</summary>
internal static class QuoteComparer
{
    /// <summary>The part of the shorter that the longer has, where nothing that counts differs.</summary>
    private const double VariantPart = 0.8;

    /// <summary>The words of a quotation that can be told from another by one of them.</summary>
    private const int ShortestEdited = 4;

    /// <summary>Words of meaning that two utterances with a difference have in common at least.</summary>
    private const int LeastContent = 2;

    /// <summary>Words that may be changed at the beginning or the end; where more are, the two only begin or end alike.</summary>
    private const int LongestEdge = 2;

    /// <summary>Words that are the same for each that differs, where nothing says that one person speaks.</summary>
    private const int Unproven = 5;

    /// <summary>Words of meaning that two persons do not say alike by chance.</summary>
    private const int NoChance = 5;

    public static QuoteRelation Compare(FoldedWords first, FoldedWords second, out WordComparison comparison)
    {
        // What a turn quotes stands in the turn too: no second place of the words.
        if (ReferenceEquals(first.Citation.Document, second.Citation.Document) && first.Citation.Span.Overlaps(second.Citation.Span))
        {
            comparison = default!;
            return QuoteRelation.None;
        }

        (FoldedWords shorter, FoldedWords longer) = Ordered(first, second);
        comparison = WordComparison.Of(shorter.Wording, longer.Wording);
        if (comparison.MatchedContent == 0)
            return QuoteRelation.None;
        SpeakerRelation speakers = shorter.SpeakerTo(longer);
        return comparison.Differences.Count == 0 ? WithoutDifference(shorter, longer, comparison, speakers) : IsOneUtterance(shorter, longer, comparison, speakers) ? QuoteRelation.Differ : QuoteRelation.None;
    }

    /// <summary>The two with the shorter first.</summary>
    public static (FoldedWords Shorter, FoldedWords Longer) Ordered(FoldedWords first, FoldedWords second) =>
        first.Words.Length <= second.Words.Length ? (first, second) : (second, first);

    /// <summary>Whether the same words may be one utterance: of one speaker, or more of them than two say by chance.</summary>
    private static bool MaySpeak(SpeakerRelation speakers, int content) => speakers != SpeakerRelation.Other || content >= NoChance;

    /// <summary>Whether quotations of the same words are one utterance.</summary>
    public static bool AreCopies(FoldedWords first, FoldedWords second) => MaySpeak(first.SpeakerTo(second), first.Words.Count(word => word.Counts));

    private static QuoteRelation WithoutDifference(FoldedWords shorter, FoldedWords longer, WordComparison comparison, SpeakerRelation speakers)
    {
        if (!MaySpeak(speakers, comparison.MatchedContent))
            return QuoteRelation.None;
        if (comparison.Matched == shorter.Words.Length && comparison.OtherEdits == 0)
            return Verbatim(shorter, longer, comparison) ? QuoteRelation.Same : QuoteRelation.Variant;
        bool isProven = speakers == SpeakerRelation.Same || comparison.MatchedContent > LeastContent;
        return isProven && comparison.Expected >= ShortestEdited && comparison.Matched >= comparison.Expected * VariantPart ? QuoteRelation.Variant : QuoteRelation.None;
    }

    /// <summary>
    /// Whether two quotations that differ are one utterance all the same. A document does not misquote itself: what differs inside one is two utterances;
    /// so is what two persons say. One place may differ as long as more is the same; where several do, it may be the pattern of a phrase that one person
    /// uses twice ("every floor is an argument with the wall", "every step … with the floor"), and much more has to be the same.
    /// </summary>
    private static bool IsOneUtterance(FoldedWords shorter, FoldedWords longer, WordComparison comparison, SpeakerRelation speakers)
    {
        if (ReferenceEquals(shorter.Citation.Document, longer.Citation.Document) || comparison.Expected < ShortestEdited)
            return false;
        foreach (WordDifference difference in comparison.Differences)
        {
            if (difference.Change.IsEdge && Math.Max(difference.Change.OwnEnd - difference.Change.OwnFirst, difference.Change.SourceEnd - difference.Change.SourceFirst) > LongestEdge)
                return false;
        }

        // Four words are a phrase; only a denial or a number shows that the one was made of the other.
        if (comparison.Expected == ShortestEdited && !comparison.IsTurned)
            return false;
        int places = comparison.Differences.Count, edits = comparison.ContentEdits, common = comparison.MatchedContent;
        if (common < LeastContent || comparison.Matched * 2 < comparison.Expected)
            return false;
        // Readers mistake who speaks, and many texts do not say: where the words alone have to show it, nearly all of them are the same.
        if (speakers == SpeakerRelation.Other)
            return places == 1 && edits == 1 && common > NoChance;
        if (speakers == SpeakerRelation.Unknown && comparison.Matched < Unproven * (edits + comparison.OtherEdits))
            return false;
        if (speakers == SpeakerRelation.Unknown && !comparison.IsTurned)
            return common > LeastContent * edits;
        return places == 1 && edits <= 2 ? common >= edits : common >= Math.Max(2, places) * edits;
    }

    /// <summary>What the comparison says of two quotations alone; null where they share nothing.</summary>
    public static PairExplanation? Explain(FoldedWords first, FoldedWords second)
    {
        QuoteRelation relation = Compare(first, second, out WordComparison comparison);
        int shortest = Math.Min(first.Words.Length, second.Words.Length);
        if (comparison.MatchedContent == 0 || shortest == 0)
            return null;
        string words = FormattableString.Invariant($"{comparison.Matched} of {shortest} words match, {comparison.ContentEdits} words of meaning and {comparison.OtherEdits} others differ between them");
        string reason = relation switch
        {
            QuoteRelation.Same => "the same words: " + words,
            QuoteRelation.Variant => "the same but for spelling, marks or small words: " + words,
            QuoteRelation.Differ => "one utterance with other words: " + words,
            _ when first.SpeakerTo(second) != SpeakerRelation.Same => $"no proof of one speaker ({first.Citation.Speaker ?? "unnamed"}, {second.Citation.Speaker ?? "unnamed"}): {words}",
            _ => "not enough in common: " + words,
        };
        WordAlignment alignment = comparison.Alignment;
        string[] shared = [.. alignment.Own
            .Where((word, i) => word.IsContent && alignment.Partner[i] >= 0)
            .Select(word => Ordered(first, second).Shorter.Citation.Document.Text.Substring(word.Start, word.End - word.Start).ToLowerInvariant()).Distinct()];
        return new PairExplanation(first.Citation, second.Citation, reason, (double)comparison.Matched / shortest, relation != QuoteRelation.None, shared);
    }

    /// <summary>The worst relation among quotations that a person put together, and the pair that shows it.</summary>
    public static (QuoteRelation Relation, Contrast? Contrast) Worst(IReadOnlyList<QuoteCitation> quotes)
    {
        var numbers = new WordNumbers();
        FoldedWords[] words = [.. quotes.Select((quote, i) => FoldedWords.Of(quote, numbers, i))];
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

    /// <summary>Whether two quotations of the same words are written alike between their first and last word.</summary>
    public static bool Verbatim(FoldedWords first, FoldedWords second) => AreAlike(
        first.Citation.Document.Slice(first.SpanOf(0, first.Words.Length)), second.Citation.Document.Slice(second.SpanOf(0, second.Words.Length)));

    /// <summary>Whether the same characters stand between the first and the last aligned word.</summary>
    private static bool Verbatim(FoldedWords shorter, FoldedWords longer, WordComparison comparison)
    {
        ((int first, int end), (int otherFirst, int otherEnd)) = comparison.Compared;
        return AreAlike(shorter.Citation.Document.Slice(shorter.SpanOf(first, end)), longer.Citation.Document.Slice(longer.SpanOf(otherFirst, otherEnd)));
    }

    private static bool AreAlike(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal) || string.Equals(FoldMarks(left), FoldMarks(right), StringComparison.Ordinal);

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
}
