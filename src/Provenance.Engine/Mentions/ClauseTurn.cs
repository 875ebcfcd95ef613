using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Mentions;

/// <summary>What the words of a clause make of its figure: whether it is denied, which way it goes, whom it counts.</summary>
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

    /// <summary>"The 2008 campaign", "its 2012 report": a noun right behind the year, and before it neither a preposition nor "a", which names nothing known.</summary>
    public bool IsAttribute(int start, int first, int end) =>
        first + 1 < end && words.Stem[first + 1] != 0 && (words.Signs[first + 1] & WordSigns.Verb) == 0
        && first > start && _tokens.IsWord(first - 1) && !_tokens.Is(first - 1, WordClass.Preposition | WordClass.Month) && !_tokens.IsLexeme(first - 1, English.A) && !_tokens.IsLexeme(first - 1, English.An);

    /// <summary>The names behind the mark that ends a clause, as many as are counted, parted by commas and "and"; none where it is another number of them.</summary>
    public int[] MembersOf(FigureCitation figure, int right, int end)
    {
        if (right >= end || _tokens[right].First is not (',' or ':' or '(' or '–' or '—'))
            return [];
        var names = new List<int>();
        int members = 0;
        bool isOpen = false;
        for (int i = right + 1; i < end; i++)
        {
            bool isName = (words.Signs[i] & WordSigns.Name) != 0;
            if (!isName && !_tokens.IsChar(i, ',') && !_tokens.IsLexeme(i, English.And))
                break;
            members += isName && !isOpen ? 1 : 0;
            isOpen = isName;
            if (isName)
                names.Add(words.Stem[i]);
        }

        return figure.Value is { IsNumber: true } value && value.Number.Equals(members) ? [.. names] : [];
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
