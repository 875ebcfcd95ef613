using Provenance.Engine.Figures;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>Fills in who asserts a figure: the speaker of the quotation around it, or of its sentence's reporting clause.</summary>
internal sealed class AssertionReader
{
    private readonly TokenList _tokens;
    private readonly AttributionReader _attributions;
    private readonly SpeakerResolver _speakers;

    public AssertionReader(TokenList tokens, SpeakerResolver speakers)
    {
        _tokens = tokens;
        _attributions = new AttributionReader(tokens);
        _speakers = speakers;
    }

    /// <summary>Sets the speakers; figures and quotations both by position.</summary>
    public void Assign(List<FigureCitation> figures, List<QuoteCitation> quotes)
    {
        int token = 0;
        int sentence = 0;
        int quote = 0;
        foreach (FigureCitation figure in figures)
        {
            while (token < _tokens.Count && _tokens[token].Start < figure.Span.Start)
            {
                if (_tokens[token].StartsSentence)
                    sentence = token;
                token++;
            }

            while (quote < quotes.Count && quotes[quote].Span.End <= figure.Span.Start)
                quote++;
            if (quote < quotes.Count && quotes[quote].Span.Contains(figure.Span))
                figure.Speaker = quotes[quote].Speaker;
            else if (_attributions.TryBefore(token, _tokens[token].StartsSentence ? token : sentence, out Attribution clause) || TryAccordingToAfter(token, out clause))
                figure.Speaker = _speakers.Name(clause);
        }
    }

    private bool TryAccordingToAfter(int token, out Attribution clause)
    {
        clause = default;
        for (int i = token + 1; i < token + 40 && !_tokens[i].StartsSentence; i++)
        {
            if (_tokens.IsLexeme(i, Lexicon.English.According))
                return _attributions.TryAfter(i, out clause);
        }

        return false;
    }
}
