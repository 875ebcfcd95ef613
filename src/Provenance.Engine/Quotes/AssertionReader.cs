using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>Fills in who asserts a figure: the speaker of the quotation around it, or of its sentence's reporting clause.</summary>
internal sealed class AssertionReader
{
    private const int Reach = 40;
    private readonly TokenList _tokens;
    private readonly AttributionReader _attributions;
    private readonly SpeakerResolver _speakers;

    // The first "according" at or behind the figure read last; it only moves on.
    private int _according;

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
        int cue = -1;
        foreach (FigureCitation figure in figures)
        {
            for (; token < _tokens.Count; token++)
            {
                ref readonly Token passed = ref _tokens[token];
                if (passed.Start >= figure.Span.Start)
                    break;
                if (passed.StartsSentence)
                    sentence = token;
                if (passed.Lexeme != 0 && _tokens.Vocabulary.Is(passed, WordClass.ReportCue))
                    cue = token;
            }

            while (quote < quotes.Count && quotes[quote].Span.End <= figure.Span.Start)
                quote++;
            if (quote < quotes.Count && quotes[quote].Span.Contains(figure.Span))
                figure.Speaker = quotes[quote].Speaker;
            // Hardly a sentence with a figure reports anything: without a word that could, nothing is looked for before the figure.
            else if ((cue >= sentence || _tokens.IsChar(token - 1, ':')) && _attributions.TryBefore(token, _tokens[token].StartsSentence ? token : sentence, out Attribution clause) || TryAccordingToAfter(token, out clause))
                figure.Speaker = _speakers.Name(clause);
        }
    }

    private bool TryAccordingToAfter(int token, out Attribution clause)
    {
        clause = default;
        for (_according = Math.Max(_according, token + 1); _according < token + Reach && !_tokens.IsLexeme(_according, English.According); _according++)
        {
        }

        if (_according >= token + Reach)
            return false;
        for (int i = token + 1; i <= _according; i++)
        {
            if (_tokens[i].StartsSentence)
                return false;
        }

        return _attributions.TryAfter(_according, out clause);
    }
}
