using Provenance.Engine.Quotes;
using Provenance.Engine.Text;

using Provenance.Engine.Wording;
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
        List<(WordPlace Place, WordPlace? HiddenDenial)> places = [.. sources.Find(quoted).Where(found => IsMeant(found.Place.Text)).Take(MostPlaces)];
        if (places.Count > 0 && !isShort)
        {
            WordPlace[] honest = [.. places.Where(found => found.HiddenDenial is null).Select(found => found.Place)];
            return honest.Length > 0 ? new QuotationVerdict(CheckOutcome.Verified, honest, null, []) : WithHiddenDenial(places[0].Place, places[0].HiddenDenial!.Value, quoted);
        }

        if (isShort)
            return QuotationVerdict.Skipped;

        FoldedWord[]? part = Missing(quoted, IsMeant);
        if (part is null)
            return new QuotationVerdict(CheckOutcome.Verified, [], null, []);

        (WordPlace Place, WordComparison Comparison)? nearest = Nearest(quote.Document.Text, part, IsMeant);
        if (nearest is not { } found)
            return QuotationVerdict.Unverifiable;
        if (IsSpeltOtherwise(found.Comparison) && quoted.Parts.Count == 1)
            return new QuotationVerdict(CheckOutcome.Verified, [found.Place], null, []);
        return IsMisquoted(found.Comparison, part.Length, IsAttributed(quote) || among is not null) && Difference(found.Place, found.Comparison) is { } difference
            ? new QuotationVerdict(CheckOutcome.Contradicted, [found.Place], difference, part)
            : QuotationVerdict.Unverifiable;
    }

    /// <summary>Whether the document says that somebody said it.</summary>
    public static bool IsAttributed(QuoteCitation quote) => quote.Speaker is not null || quote.Verb is not null;

    private static QuotationVerdict WithHiddenDenial(WordPlace place, WordPlace hidden, QuotedWords quoted) => new(
        CheckOutcome.Contradicted, [place], new Misquotation(place, 1, 0, 0, hidden.First, hidden.End), quoted.Parts[0]);

    /// <summary>The longest part that no source has; null when each of them stands somewhere.</summary>
    private FoldedWord[]? Missing(QuotedWords quoted, Func<int, bool> isMeant)
    {
        FoldedWord[]? longest = null;
        foreach (FoldedWord[] part in quoted.Parts)
        {
            if ((longest is null || part.Length > longest.Length) && !sources.Find(QuotedWords.Of(part)).Any(found => isMeant(found.Place.Text)))
                longest = part;
        }

        return longest;
    }

    private (WordPlace Place, WordComparison Comparison)? Nearest(string text, FoldedWord[] part, Func<int, bool> isMeant)
    {
        (WordPlace Place, WordComparison Comparison)? best = null;
        foreach (WordPlace stretch in sources.Nearest(part, isMeant, MostStretches))
        {
            FoldedWord[] words = new FoldedWord[stretch.End - stretch.First];
            Array.Copy(sources.Words(stretch.Text), stretch.First, words, 0, words.Length);
            WordComparison comparison = WordComparison.Of((text, part), (sources.Document(stretch.Text).Text, words));
            if (best is not { } known || comparison.Matched - comparison.ContentEdits > known.Comparison.Matched - known.Comparison.ContentEdits)
                best = (stretch, comparison);
        }

        if (best is not { Comparison.Matched: > 0 } nearest)
            return null;
        (int first, int end) = nearest.Comparison.Compared.Source;
        return (new WordPlace(nearest.Place.Text, nearest.Place.First + first, nearest.Place.First + end), nearest.Comparison);
    }

    /// <summary>Whether the words are those of the source in another spelling.</summary>
    private static bool IsSpeltOtherwise(WordComparison comparison) =>
        comparison.Changes.Count == 0 && comparison.Compared.Own is (0, var end) && end == comparison.Alignment.Own.Length;

    /// <summary>The first place where the quotation differs; null where none can be shown.</summary>
    private static Misquotation? Difference(WordPlace place, WordComparison comparison)
    {
        int offset = place.First - comparison.Compared.Source.First, own = comparison.Alignment.Own.Length;
        ((int first, int end), (int sourceFirst, int sourceEnd)) = comparison.Compared;
        // What goes on beyond the beginning or the end of the source was added.
        if (comparison.Changes.Count > 0)
        {
            WordChange change = comparison.Changes[0];
            return new Misquotation(place, comparison.Changes.Count, change.OwnFirst, change.OwnEnd, offset + change.SourceFirst, offset + change.SourceEnd);
        }

        return first > 0 ? new Misquotation(place, 1, 0, first, offset + sourceFirst, offset + sourceFirst)
            : end < own ? new Misquotation(place, 1, end, own, offset + sourceEnd, offset + sourceEnd) : null;
    }

    /// <summary>Nearly all words are there, in order: it is this utterance and no other. Who names nobody need have quoted nobody.</summary>
    private static bool IsMisquoted(WordComparison difference, int words, bool isAttributed)
    {
        double part = (double)difference.Matched / words;
        if (!isAttributed)
            return part >= 0.8 && difference.MatchedContent >= 3 && difference.Matched >= 5;
        bool likely = part >= 0.6 && difference.MatchedContent >= 3 && difference.ContentEdits <= Math.Max(2, difference.Matched / 2);
        return likely || (part >= 0.75 && difference.Matched >= 4 && difference.MatchedContent >= 2 && difference.ContentEdits <= 2);
    }
}
