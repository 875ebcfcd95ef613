using Provenance.Engine.Linking;
using Provenance.Engine.Text;

namespace Provenance.Engine.Checking;

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
        FoldedWords left = own.Folded, right = source.Folded;
        int shorter = Math.Min(left.Words.Length, right.Words.Length);
        if (shorter < LeastWords || own.IsEdited)
            return WordingMatch.None;

        Alignment alignment = WordAligner.Align(left, right);
        if (alignment.MatchedContent < LeastContentWords || alignment.Matched < shorter * LeastPart || alignment.ContentEdits > Math.Max(1, alignment.Matched / 4))
            return WordingMatch.None;

        TextSpan first = WithEdges(alignment.First, alignment.Second, left, right, out TextSpan second);
        TextSpan ownSpan = QuoteComparer.SpanOf(left, first), sourceSpan = QuoteComparer.SpanOf(right, second);
        return IsVerbatim(own.Text, ownSpan, source.Text, sourceSpan)
            ? new WordingMatch(Wording.Verbatim, alignment.Matched, ownSpan, sourceSpan, default, default)
            : Difference(own, first, source, second, alignment.Matched);
    }

    /// <summary>
    /// An alignment ends at its last equal words. Where both texts have the same few words left at an end, a first or last word
    /// was changed, and it belongs to what is compared.
    /// </summary>
    private static TextSpan WithEdges(TextSpan own, TextSpan source, FoldedWords left, FoldedWords right, out TextSpan widerSource)
    {
        int head = own.Start == source.Start && own.Start <= LongestEdge ? own.Start : 0;
        int tail = left.Words.Length - own.End;
        tail = tail == right.Words.Length - source.End && tail <= LongestEdge ? tail : 0;
        widerSource = new TextSpan(source.Start - head, source.End + tail);
        return new TextSpan(own.Start - head, own.End + tail);
    }

    /// <summary>Capitals are typography too: a heading writes every word with one.</summary>
    private static bool IsVerbatim(string own, TextSpan ownSpan, string source, TextSpan sourceSpan) =>
        string.Equals(Typography.Fold(Slice(own, ownSpan)), Typography.Fold(Slice(source, sourceSpan)), StringComparison.OrdinalIgnoreCase);

    private static WordingMatch Difference(ComparedText own, TextSpan first, ComparedText source, TextSpan second, int matched)
    {
        string[] left = Pieces(own, first), right = Pieces(source, second);
        int shorter = Math.Min(left.Length, right.Length), head = 0, tail = 0;
        while (head < shorter && Same(left[head], right[head]))
            head++;
        while (tail < shorter - head && Same(left[left.Length - 1 - tail], right[right.Length - 1 - tail]))
            tail++;

        // Folding by pieces and as a whole may differ where a dash has blanks on one side only; then nothing differs that could be shown.
        if (head + tail >= Math.Max(left.Length, right.Length))
            return new WordingMatch(Wording.Verbatim, matched, QuoteComparer.SpanOf(own.Folded, first), QuoteComparer.SpanOf(source.Folded, second), default, default);

        return new WordingMatch(
            Wording.Differs, matched, QuoteComparer.SpanOf(own.Folded, first), QuoteComparer.SpanOf(source.Folded, second),
            Shown(own.Folded, first, head, tail), Shown(source.Folded, second, head, tail));
    }

    /// <summary>The differing words with a neighbour on either side, so that a word that is missing can be shown.</summary>
    private static TextSpan Shown(FoldedWords words, TextSpan compared, int head, int tail)
    {
        int start = Math.Max(compared.Start, compared.Start + head - 1), end = Math.Min(compared.End, compared.End - tail + 1);
        return QuoteComparer.SpanOf(words, new TextSpan(start, Math.Max(start + 1, end)));
    }

    /// <summary>Each word with what stands between it and the next.</summary>
    private static string[] Pieces(ComparedText text, TextSpan compared)
    {
        TextSpan[] spans = text.Folded.Spans;
        var pieces = new string[compared.Length];
        for (int i = 0; i < pieces.Length; i++)
        {
            int word = compared.Start + i;
            int end = i + 1 < pieces.Length ? spans[word + 1].Start : spans[word].End;
            pieces[i] = Typography.Fold(text.Text.Substring(spans[word].Start, end - spans[word].Start));
        }

        return pieces;
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static string Slice(string text, TextSpan span) => text.Substring(span.Start, span.Length);
}
