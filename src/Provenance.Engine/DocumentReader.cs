using Provenance.Engine.Figures;
using Provenance.Engine.Figures.NoFigures;
using Provenance.Engine.Quotes;
using Provenance.Engine.Text;

namespace Provenance.Engine;

/// <summary>Reads one document: its tokens, its figures, its quotations, and who says what.</summary>
internal static class DocumentReader
{
    /// <summary>Reads a document and appends what was found.</summary>
    public static void Read(TextDocument document, List<FigureCitation> figures, List<QuoteCitation> quotes) => TryRead(document, figures, quotes, int.MaxValue);

    /// <summary>Reads a document and appends what was found; false, and nothing appended, where it has more figures or more quotations than are wanted.</summary>
    /// <param name="document">The document.</param>
    /// <param name="figures">Where its figures are added.</param>
    /// <param name="quotes">Where its quotations are added.</param>
    /// <param name="most">The most figures, and the most quotations, that are wanted.</param>
    /// <param name="concealed">Where numbers are added, by position, that are no figures because a reader may see others.</param>
    public static bool TryRead(TextDocument document, List<FigureCitation> figures, List<QuoteCitation> quotes, int most, List<TextSpan>? concealed = null)
    {
        using TokenList tokens = Tokenizer.Run(document.Text, document.HasAlignedColumns);
        return TryRead(document, tokens, figures, quotes, leftOut: null, most, concealed ?? []);
    }

    /// <summary>Reads a document and says of every number that is no figure why.</summary>
    public static Explanation Explain(TextDocument document)
    {
        using TokenList tokens = Tokenizer.Run(document.Text, document.HasAlignedColumns);
        var figures = new List<FigureCitation>();
        var quotes = new List<QuoteCitation>();
        var leftOut = new List<LeftOutNumber>();
        var concealed = new List<TextSpan>();
        TryRead(document, tokens, figures, quotes, leftOut, int.MaxValue, concealed);
        leftOut.RemoveAll(number => ConcealedNumerals.Touches(concealed, number.Span, by: 0));
        leftOut.AddRange(concealed.Select(numeral => new LeftOutNumber(numeral, NotAFigure.Concealed)));
        AddUnread(tokens, figures, leftOut);
        leftOut.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return new Explanation(figures, quotes, leftOut);
    }

    private static bool TryRead(TextDocument document, TokenList tokens, List<FigureCitation> figures, List<QuoteCitation> quotes, List<LeftOutNumber>? leftOut, int most, List<TextSpan> concealed)
    {
        // What is written in another language is not read as English.
        if (LanguageReader.IsOther(tokens))
            return true;
        List<FigureCitation> ownFigures = new FigureReader(document, tokens) { LeftOut = leftOut, Most = most }.Read();
        if (ownFigures.Count > most)
            return false;
        if (tokens.MayConceal)
            LeaveOutConcealed(document.Text, ownFigures, concealed);
        var speakers = new SpeakerResolver(tokens, new People(tokens));
        List<QuoteCitation> ownQuotes = new QuoteReader(document, tokens, speakers) { Most = most }.Read();
        if (ownQuotes.Count > most)
            return false;
        new AssertionReader(tokens, speakers).Assign(ownFigures, ownQuotes);
        figures.AddRange(ownFigures);
        quotes.AddRange(ownQuotes);
        return true;
    }

    /// <summary>Takes the figures away that are concealed, and notes their places, each once, among those of all numbers that are.</summary>
    private static void LeaveOutConcealed(string text, List<FigureCitation> figures, List<TextSpan> concealed)
    {
        ConcealedNumerals numerals = ConcealedNumerals.Find(text);
        var spans = new List<TextSpan>(numerals.Numerals);
        figures.RemoveAll(figure =>
        {
            bool hides = numerals.Conceals(figure.Span);
            if (hides)
                spans.Add(figure.Span);
            return hides;
        });
        spans.Sort((left, right) => left.Start.CompareTo(right.Start));
        ConcealedNumerals.Join(spans);
        concealed.AddRange(spans);
    }

    /// <summary>Numerals that no reader took and none rejected: nothing with digits goes unmentioned.</summary>
    private static void AddUnread(TokenList tokens, List<FigureCitation> figures, List<LeftOutNumber> leftOut)
    {
        var mentioned = new HashSet<int>();
        foreach (TextSpan span in figures.Select(figure => figure.Span).Concat(leftOut.Select(number => number.Span)).ToList())
        {
            for (int i = span.Start; i < span.End; i++)
                mentioned.Add(i);
        }

        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind is TokenKind.Number or TokenKind.DottedNumber && !mentioned.Contains(tokens[i].Start))
                leftOut.Add(new LeftOutNumber(new TextSpan(tokens[i].Start, tokens[i].End), NotAFigure.Unclear));
        }
    }
}
