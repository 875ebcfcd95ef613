using Provenance.Engine.Linking;
using Provenance.Engine.Text;

namespace Provenance.Engine.Checking;

/// <summary>Finds the stretch of a document that comes nearest to some words: one walk over the document, one alignment.</summary>
internal static class NearestWording
{
    private const double LeastPart = 0.5;

    /// <summary>The stretch of the document; null when no stretch has at least half of the words.</summary>
    public static TextSpan? Find(string document, string words)
    {
        ComparedText wanted = ComparedText.Of(words);
        if (wanted.Words.Count == 0)
            return null;

        List<(string Word, TextSpan Span)> all = Words(document);
        int window = 2 * wanted.Words.Count, best = BestWindow(all, new HashSet<string>(wanted.Words, StringComparer.Ordinal), window);
        if (best < 0)
            return null;

        int last = Math.Min(all.Count, best + window) - 1, start = all[best].Span.Start;
        ComparedText stretch = ComparedText.Of(document.Substring(start, all[last].Span.End - start));
        Alignment alignment = WordAligner.Align(wanted.Folded, stretch.Folded);
        if (alignment.Matched < wanted.Words.Count * LeastPart || alignment.MatchedContent == 0)
            return null;

        TextSpan span = QuoteComparer.SpanOf(stretch.Folded, alignment.Second);
        return new TextSpan(start + span.Start, start + span.End);
    }

    /// <summary>The first word of the window with most of the wanted words; -1 when none has any.</summary>
    private static int BestWindow(List<(string Word, TextSpan Span)> all, HashSet<string> wanted, int window)
    {
        int here = 0, most = 0, best = -1;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < all.Count; i++)
        {
            if (wanted.Contains(all[i].Word) && Change(counts, all[i].Word, 1) == 1)
                here++;
            if (i >= window && wanted.Contains(all[i - window].Word) && Change(counts, all[i - window].Word, -1) == 0)
                here--;
            if (here > most)
                (most, best) = (here, Math.Max(0, i - window + 1));
        }

        return best;
    }

    private static int Change(Dictionary<string, int> counts, string word, int by) =>
        counts[word] = (counts.TryGetValue(word, out int count) ? count : 0) + by;

    private static List<(string Word, TextSpan Span)> Words(string text)
    {
        var words = new List<(string, TextSpan)>();
        using TokenList tokens = Tokenizer.Run(text);
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.DottedNumber)
                words.Add((WordFolding.Spelling(tokens.Word(i)), new TextSpan(tokens[i].Start, tokens[i].End)));
        }

        return words;
    }
}
