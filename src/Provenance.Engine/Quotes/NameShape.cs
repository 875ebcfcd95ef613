using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.People;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>The parts of a run of capital words: titles, the name and its last word ("Secretary General Ida Brandt", "van der Berg Jr.").</summary>
internal sealed class NameShape
{
    private const int LongestPlace = 4;
    private readonly TokenList _tokens;

    public NameShape(TokenList tokens) => _tokens = tokens;

    /// <summary>Where the name begins behind titles, roles, countries and abbreviations of bodies.</summary>
    public int Start(int first, int end)
    {
        int name = first;
        for (int i = first; i < end - 1; i++)
        {
            bool title = _tokens.Is(i, WordClass.Role | WordClass.Honorific) || _tokens[i].IsAllCapitals && _tokens[i].Length > 1 && _tokens[i].Length <= 6 && !_tokens[end - 1].IsAllCapitals;
            if (title && !PersonWords.IsGeneration(_tokens.Span(i + 1)))
                name = _tokens[i + 1].Kind == TokenKind.Point ? i + 2 : i + 1;
        }

        return name;
    }

    /// <summary>The last word of a name, before "Jr." and its like.</summary>
    public int LastOf(int name, int end)
    {
        int last = end - 1;
        if (last > name && PersonWords.IsGeneration(_tokens.Span(last)))
            last--;
        return last;
    }

    /// <summary>Whether a last name stands alone; a double one is one name.</summary>
    public bool IsBare(int name, int last)
    {
        while (last > name + 1 && _tokens[last - 1].Kind == TokenKind.Dash)
            last -= 2;
        return last <= name;
    }

    /// <summary>"In Norland Doe said": behind a preposition that a sentence begins with, a word that is no given name is a place.</summary>
    public bool IsPlaceBefore(int name) =>
        _tokens[name - 1].StartsSentence && _tokens.Is(name - 1, WordClass.Preposition) && GivenNames.GenderOf(_tokens.Span(name)) == Gender.Unknown;

    /// <summary>Whether a title or a role stands right before the name.</summary>
    public bool IsTitled(int first, int name) =>
        name > first && _tokens.Is(name - 1, WordClass.Role | WordClass.Honorific) || name > first + 1 && _tokens[name - 1].Kind == TokenKind.Point && _tokens.Is(name - 2, WordClass.Honorific);

    /// <summary>"alliance chief Jane Doe": the role that stands in lower case before a name; -1 for none.</summary>
    public int RoleBefore(int first) =>
        first > 0 && !_tokens[first].StartsSentence && !_tokens[first - 1].IsCapital && _tokens.Is(first - 1, WordClass.Role) ? first - 1 : -1;

    /// <summary>What the titles before the name tell.</summary>
    public Gender TitleGender(int first, int name)
    {
        for (int i = first; i < name; i++)
        {
            if (PersonWords.GenderOf(_tokens.Span(i)) is var gender && gender != Gender.Unknown)
                return gender;
        }

        return Gender.Unknown;
    }

    /// <summary>Whether a word of the name is what a body is called by.</summary>
    public bool IsBody(int name, int end)
    {
        for (int i = name; i < end; i++)
        {
            if (_tokens.Is(i, WordClass.OrganisationNoun) || PersonWords.IsFirm(_tokens.Span(i)))
                return true;
        }

        return false;
    }

    /// <summary>The token behind the whole name of a body: of "Football Federation" in "Football Federation of Norland" the one behind "Norland".</summary>
    public int EndOfBody(int name, int end)
    {
        if (!_tokens.Is(end - 1, WordClass.OrganisationNoun) || !_tokens.IsLexeme(end, English.Of) && !_tokens.IsLexeme(end, English.For))
            return end;
        int next = end + 1;
        if (_tokens.IsLexeme(next, English.The))
            next++;
        int first = next;
        while (next < first + LongestPlace && _tokens[next].Kind == TokenKind.Word && _tokens[next].IsCapital && !_tokens[next].StartsSentence && !_tokens.Is(next, WordClass.PhraseBreak | WordClass.Weekday | WordClass.Month))
            next++;
        return next > first ? next : end;
    }
}
