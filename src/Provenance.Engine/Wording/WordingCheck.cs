using Provenance.Engine.Text;

namespace Provenance.Engine.Wording;

/// <summary>
/// Tells whether a text repeats words of a source, and whether it does so verbatim: "even when the war ends" against "even when
/// this war ends". It speaks up only where nearly all words of the shorter are there, in order, and enough of them mean something.
/// </summary>
internal static class WordingCheck
{
    /// <summary>Words that either text has at least: fewer are a phrase that anybody may use.</summary>
    public const int LeastWords = 5;

    private const int LeastContentWords = 3;
    private const double LeastPart = 0.8;
    private const int LongestEdge = 2;

    /// <summary>Compares a text with words of a source.</summary>
    public static WordingMatch Compare(ComparedText own, ComparedText source)
    {
        int shorter = Math.Min(own.Words.Count, source.Words.Count);
        if (shorter < LeastWords || own.IsEdited)
            return WordingMatch.None;

        var numbers = new WordNumbers();
        (FoldedWord[] left, FoldedWord[] right) = (own.Numbered(numbers), source.Numbered(numbers));
        WordComparison comparison = WordComparison.Of((own.Text, left), (source.Text, right));
        if (comparison.MatchedContent < LeastContentWords || comparison.Matched < shorter * LeastPart || comparison.ContentEdits > Math.Max(1, comparison.Matched / 4))
            return WordingMatch.None;

        TextSpan first = WithEdges(comparison.Alignment, out TextSpan second);
        TextSpan ownSpan = SpanOf(left, first), sourceSpan = SpanOf(right, second);
        return IsVerbatim(own.Text, ownSpan, source.Text, sourceSpan)
            ? new WordingMatch(WordingRelation.Verbatim, comparison.Matched, ownSpan, sourceSpan, default, default)
            : Difference((own.Text, left), first, (source.Text, right), second, comparison.Matched);
    }

    /// <summary>
    /// An alignment ends at its last equal words. Where both texts have the same few words left at an end, a first or last word
    /// was changed, and it belongs to what is compared.
    /// </summary>
    private static TextSpan WithEdges(WordAlignment alignment, out TextSpan source)
    {
        ((int first, int end), (int sourceFirst, int sourceEnd)) = (alignment.OwnStretch, alignment.SourceStretch);
        int head = first == sourceFirst && first <= LongestEdge ? first : 0, tail = alignment.Own.Length - end;
        tail = tail == alignment.Source.Length - sourceEnd && tail <= LongestEdge ? tail : 0;
        source = new TextSpan(sourceFirst - head, sourceEnd + tail);
        return new TextSpan(first - head, end + tail);
    }

    /// <summary>Capitals are typography too: a heading writes every word with one.</summary>
    private static bool IsVerbatim(string own, TextSpan ownSpan, string source, TextSpan sourceSpan) =>
        string.Equals(Typography.Fold(Slice(own, ownSpan)), Typography.Fold(Slice(source, sourceSpan)), StringComparison.OrdinalIgnoreCase);

    private static WordingMatch Difference((string Text, FoldedWord[] Words) own, TextSpan first, (string Text, FoldedWord[] Words) source, TextSpan second, int matched)
    {
        string[] left = Pieces(own, first), right = Pieces(source, second);
        int shorter = Math.Min(left.Length, right.Length), head = 0, tail = 0;
        while (head < shorter && Same(left[head], right[head]))
            head++;
        while (tail < shorter - head && Same(left[left.Length - 1 - tail], right[right.Length - 1 - tail]))
            tail++;

        // Folding by pieces and as a whole may differ where a dash has blanks on one side only; then nothing differs that could be shown.
        if (head + tail >= Math.Max(left.Length, right.Length))
            return new WordingMatch(WordingRelation.Verbatim, matched, SpanOf(own.Words, first), SpanOf(source.Words, second), default, default);

        return new WordingMatch(
            WordingRelation.Differs, matched, SpanOf(own.Words, first), SpanOf(source.Words, second),
            Shown(own.Words, first, head, tail), Shown(source.Words, second, head, tail));
    }

    /// <summary>The differing words with a neighbour on either side, so that a word that is missing can be shown.</summary>
    private static TextSpan Shown(FoldedWord[] words, TextSpan compared, int head, int tail)
    {
        int start = Math.Max(compared.Start, compared.Start + head - 1), end = Math.Min(compared.End, compared.End - tail + 1);
        return SpanOf(words, new TextSpan(start, Math.Max(start + 1, end)));
    }

    /// <summary>Each word with what stands between it and the next.</summary>
    private static string[] Pieces((string Text, FoldedWord[] Words) text, TextSpan compared)
    {
        FoldedWord[] spans = text.Words;
        var pieces = new string[compared.Length];
        for (int i = 0; i < pieces.Length; i++)
        {
            int word = compared.Start + i;
            int end = i + 1 < pieces.Length ? spans[word + 1].Start : spans[word].End;
            pieces[i] = Typography.Fold(text.Text.Substring(spans[word].Start, end - spans[word].Start));
        }

        return pieces;
    }

    private static TextSpan SpanOf(FoldedWord[] words, TextSpan compared) => new(words[compared.Start].Start, words[compared.End - 1].End);

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static string Slice(string text, TextSpan span) => text.Substring(span.Start, span.Length);
}
