using Provenance.Engine.Text;

namespace Provenance.Engine.Mentions;

/// <summary>Where the clause around a figure begins and ends: at the next figure, at a mark, at a joint, after some words.</summary>
internal sealed class ClauseBounds
{
    private const int ClauseWords = 14;

    private readonly MentionWords _words;
    private readonly TokenList _tokens;
    private readonly FigurePlaces _places;

    public ClauseBounds(MentionWords words, FigurePlaces places)
    {
        _words = words;
        _tokens = words.Tokens;
        _places = places;
    }

    /// <summary>The first token of the clause.</summary>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="first">The figure's first token.</param>
    public int Start(int start, int first)
    {
        int content = 0, i = first;
        while (i > start && first - i < ClauseWords)
        {
            WordSigns signs = _words.Signs[i - 1];
            char c = _tokens[i - 1].First;
            if ((signs & WordSigns.Figure) != 0 && (content > 0 || _tokens[i - 1].Kind != TokenKind.Word && !_places.IsCalendar(i - 1)))
                break;
            if (content > 0 && (c is ',' or '–' or '—' || (signs & WordSigns.Joint) != 0) || c is ';' or ':' or '(' or ')' or '|')
                break;
            content += _words.Stem[i - 1] != 0 ? 1 : 0;
            i--;
        }

        return i;
    }

    /// <summary>The token behind the clause.</summary>
    /// <param name="next">The token behind the figure.</param>
    /// <param name="end">Where the sentence ends.</param>
    public int End(int next, int end)
    {
        int content = 0, i = next;
        while (i < end && i - next < ClauseWords)
        {
            WordSigns signs = _words.Signs[i];
            char c = _tokens[i].First;
            if ((signs & WordSigns.Figure) != 0 && !_places.IsCalendar(i))
                break;
            if (c is ',' or ';' or ':' or '–' or '—' or '(' or ')' or '|' || content > 0 && (signs & WordSigns.Joint) != 0)
                break;
            content += _words.Stem[i] != 0 ? 1 : 0;
            i++;
        }

        return i;
    }
}
