using Provenance.Engine.Quotes;
using Provenance.Engine.Text;

namespace Provenance.Engine.Checking;

/// <summary>
/// Tells whether the words of a quotation stand in a source, at any place of it: what a source says in its own voice may be quoted
/// as well as what it quotes.
/// </summary>
internal sealed class QuotationCheck(SourceWords sources)
{
    private const int LeastWords = 4;
    private const int LeastContentWords = 2;
    private const int MostStretches = 4;
    private const int MostPlaces = 16;
    private const int LongestAligned = 400;

    /// <summary>Checks a quotation.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="among">The sources that its author named; null for all.</param>
    public QuotationVerdict Check(QuoteCitation quote, IReadOnlyList<TextDocument>? among)
    {
        QuotedWords quoted = QuotedWords.Of(quote.Document, quote.Span, sources.Sequence);
        if (quote.Kind is QuoteKind.Scare or QuoteKind.Title || quoted.Parts.Count == 0)
            return QuotationVerdict.Skipped;

        bool IsMeant(int text) => among is null ? sources.Document(text).Path != quote.Document.Path : among.Contains(sources.Document(text));

        bool isShort = among is null && (quoted.Words.Count() < LeastWords || quoted.ContentWords < LeastContentWords);
        List<WordPlace> places = [.. sources.Find(quoted).Where(place => IsMeant(place.Text)).Take(MostPlaces)];
        if (places.Count > 0)
            return isShort ? QuotationVerdict.Skipped : new QuotationVerdict(CheckOutcome.Verified, places, null, []);
        if (isShort)
            return QuotationVerdict.Skipped;

        List<FoldedWord>? part = Missing(quoted, IsMeant);
        if (part is null)
            return new QuotationVerdict(CheckOutcome.Verified, [], null, []);

        WordDifference? difference = Nearest(part, IsMeant);
        return difference is not null && IsMisquoted(difference, part.Count, IsAttributed(quote) || among is not null)
            ? new QuotationVerdict(CheckOutcome.Contradicted, [difference.Place], difference, part)
            : QuotationVerdict.Unverifiable;
    }

    /// <summary>Whether the document says that somebody said it.</summary>
    public static bool IsAttributed(QuoteCitation quote) => quote.Speaker is not null || quote.Verb is not null;

    /// <summary>The longest part that no source has; null when each of them stands somewhere.</summary>
    private List<FoldedWord>? Missing(QuotedWords quoted, Func<int, bool> isMeant)
    {
        List<FoldedWord>? longest = null;
        foreach (List<FoldedWord> part in quoted.Parts)
        {
            if ((longest is null || part.Count > longest.Count) && !sources.Find(QuotedWords.Of(part)).Any(place => isMeant(place.Text)))
                longest = part;
        }

        return longest;
    }

    private WordDifference? Nearest(List<FoldedWord> part, Func<int, bool> isMeant)
    {
        WordDifference? best = null;
        if (part.Count > LongestAligned)
            part = part.GetRange(0, LongestAligned);
        foreach (WordPlace stretch in sources.Nearest(part, isMeant, MostStretches))
        {
            WordDifference difference = WordDifference.Of(part, sources.Words(stretch.Text), stretch);
            if (best is null || difference.Matched - difference.ContentEdits > best.Matched - best.ContentEdits)
                best = difference;
        }

        return best;
    }

    /// <summary>Nearly all words are there, in order: it is this utterance and no other. Who names nobody need have quoted nobody.</summary>
    private static bool IsMisquoted(WordDifference difference, int words, bool isAttributed)
    {
        double part = (double)difference.Matched / words;
        if (!isAttributed)
            return part >= 0.8 && difference.MatchedContent >= 3 && difference.Matched >= 5;
        bool likely = part >= 0.6 && difference.MatchedContent >= 3 && difference.ContentEdits <= Math.Max(2, difference.Matched / 2);
        return likely || (part >= 0.75 && difference.Matched >= 4 && difference.MatchedContent >= 2 && difference.ContentEdits <= 2);
    }
}
