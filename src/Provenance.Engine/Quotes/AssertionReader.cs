using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>Fills in who asserts a figure: the speaker of the quotation around it, or of its sentence's reporting clause.</summary>
internal sealed class AssertionReader
{
    private const int Reach = 40;
    private readonly TokenList _tokens;
    private readonly Landmarks _landmarks;
    private readonly AttributionReader _attributions;
    private readonly SpeakerResolver _speakers;

    // The first "according" at or behind the figure read last; how far sentences and words that report were looked for, and the last of each.
    private int _according;
    private int _reached;
    private int _sentence;
    private int _report = -1;

    public AssertionReader(TokenList tokens, SpeakerResolver speakers)
    {
        _tokens = tokens;
        _landmarks = tokens.Landmarks;
        _attributions = new AttributionReader(tokens);
        _speakers = speakers;
    }

    /// <summary>Sets the speakers; figures and quotations both by position.</summary>
    public void Assign(List<FigureCitation> figures, List<QuoteCitation> quotes)
    {
        List<QuoteCitation> turns = quotes.FindAll(quote => quote.Kind == QuoteKind.Turn);
        List<QuoteCitation> marked = turns.Count == 0 ? quotes : quotes.FindAll(quote => quote.Kind != QuoteKind.Turn);
        int turn = 0;
        int quote = 0;
        foreach (FigureCitation figure in figures)
        {
            int token = figure.Token;
            if (IsIn(marked, ref quote, figure))
                figure.Speaker = marked[quote].Speaker;
            else if (IsIn(turns, ref turn, figure))
                figure.Speaker = turns[turn].Speaker;
            else if (TryBefore(token, out Attribution clause) || TryAccordingToAfter(token, out clause))
                figure.Speaker = _speakers.Name(clause);
        }
    }

    /// <summary>Whether a figure stands in the first of the quotations that ends behind it; they follow each other, as the figures do.</summary>
    private static bool IsIn(List<QuoteCitation> quotes, ref int quote, FigureCitation figure)
    {
        while (quote < quotes.Count && quotes[quote].Span.End <= figure.Span.Start)
            quote++;
        return quote < quotes.Count && quotes[quote].Span.Contains(figure.Span);
    }

    /// <summary>The reporting clause before a figure in its sentence.</summary>
    private bool TryBefore(int token, out Attribution clause)
    {
        clause = default;
        _sentence = Math.Max(_sentence, _landmarks.Last(Landmark.Sentence, token - 1, _reached));
        _report = Math.Max(_report, _landmarks.Last(Landmark.Report, token - 1, _reached));
        _reached = Math.Max(_reached, token);
        // Hardly a sentence with a figure reports anything: without a word that could, nothing is looked for before the figure.
        return _report >= _sentence && _attributions.TryBefore(token, _tokens[token].StartsSentence ? token : _sentence, out clause);
    }

    private bool TryAccordingToAfter(int token, out Attribution clause)
    {
        clause = default;
        int limit = Math.Min(token + Reach, _tokens.Count);
        _according = _landmarks.Next(Landmark.According, Math.Max(_according, token + 1));
        if (_according >= limit || _landmarks.Last(Landmark.Sentence, _according, token + 1) >= 0)
            return false;
        return _attributions.TryAfter(_according, out clause);
    }
}
