using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Mentions;

/// <summary>What the words of a clause make of its figure: whether it is denied, and which way it goes.</summary>
/// <param name="words">The document's words.</param>
internal sealed class ClauseTurn(MentionWords words)
{
    private const int DirectionReach = 4;
    private const int DenialReach = 3;

    private readonly TokenList _tokens = words.Tokens;

    /// <summary>Whether the words right before a figure say that it is not so: "never had 900 lamps"; not "who does not come pays 900", "could not work for nine days".</summary>
    public bool IsDenied(int left, int first)
    {
        int between = 0;
        for (int i = first - 1; i >= Math.Max(left, first - DenialReach); i--)
        {
            if ((words.Signs[i] & WordSigns.Negation) != 0)
                return between <= 1 && !(between == 1 && _tokens.IsLexeme(first - 1, English.For));
            between += words.Stem[i] != 0 || _tokens.Is(i, WordClass.Auxiliary | WordClass.CommonVerb) ? 1 : 0;
        }

        return false;
    }

    /// <summary>Whether a clause says before a figure that it is not so: "no vehicle shall carry more than 40".</summary>
    public bool HasNegation(int left, int first)
    {
        for (int i = first - 1; i >= left && !_tokens.IsChar(i, ','); i--)
        {
            if (_tokens.Is(i, WordClass.Negation))
                return true;
        }

        return false;
    }

    /// <summary>On which side of a date that lies which the words before it tell of.</summary>
    public DateSide SideOf(int start, int first)
    {
        int last = first - 1;
        if (last > start && _tokens.Is(last, WordClass.Article))
            last--;
        if (last < start)
            return DateSide.None;
        if (_tokens.IsLexeme(last, English.Before) || last > start && _tokens.IsLexeme(last, English.To) && _tokens.IsLexeme(last - 1, English.Prior))
            return DateSide.Before;
        if (_tokens.IsLexeme(last, English.After))
            return DateSide.After;
        if (_tokens.IsLexeme(last, English.From))
            return DateSide.From;
        return last > start && _tokens.IsLexeme(last, English.Of) && _tokens.IsLexeme(last - 1, English.As) ? DateSide.AsOf : DateSide.None;
    }

    /// <summary>"Rose by 8 %", "8 % more", "up 8 %": the nearest word that has a direction, within a few words; "rose to 8 %" gives a level and none.</summary>
    public int DirectionOf(int left, int first, int next, int right)
    {
        const WordSigns Rises = WordSigns.Rise | WordSigns.Up, Falls = WordSigns.Fall | WordSigns.Down;
        for (int i = next; i < Math.Min(right, next + DirectionReach); i++)
        {
            WordSigns signs = words.Signs[i] & (WordSigns.Up | WordSigns.Down);
            if (signs != WordSigns.None)
                return signs == WordSigns.Up ? 1 : signs == WordSigns.Down ? -1 : 0;
        }

        if (first > left && _tokens[first - 1].Lexeme != 0 && (_tokens.IsLexeme(first - 1, English.To) || _tokens.IsLexeme(first - 1, English.From) || _tokens.IsLexeme(first - 1, English.At) || _tokens.IsLexeme(first - 1, English.Than)))
            return 0;
        for (int i = first - 1; i >= Math.Max(left, first - 2 * DirectionReach); i--)
        {
            WordSigns signs = words.Signs[i];
            if ((signs & (Rises | Falls)) != 0)
                return (signs & Rises) != 0 ? (signs & Falls) != 0 ? 0 : 1 : -1;
        }

        return 0;
    }
}
