using Provenance.Engine.Lexicon.People;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>Reads what somebody is called by besides the name: titles before it, roles in commas behind it.</summary>
internal sealed class TitleReader
{
    private const int LongestApposition = 14;

    private readonly TokenList _tokens;

    public TitleReader(TokenList tokens) => _tokens = tokens;

    /// <summary>Notes a title or a role, and the gender that it tells.</summary>
    public void Add(Person person, int i)
    {
        if (_tokens[i].Kind != TokenKind.Word)
            return;
        string word = _tokens.Word(i);
        person.Roles.Add(word);
        if (PersonWords.GenderOf(word.AsSpan()) is var gender && gender != Gender.Unknown)
            person.Gender = gender;
    }

    /// <summary>"Jane Doe, the agency’s director, said": the roles between the commas.</summary>
    public void AddApposition(Person person, int end)
    {
        if (!_tokens.IsChar(end, ','))
            return;
        for (int i = end + 1; i < end + LongestApposition && _tokens[i].Kind is TokenKind.Word or TokenKind.Clitic or TokenKind.Dash && !_tokens[i].StartsSentence; i++)
        {
            if (_tokens.Is(i, WordClass.Auxiliary | WordClass.ReportingVerb | WordClass.Conjunction) && !_tokens.Is(i, WordClass.Role))
                return;
            if (_tokens.Is(i, WordClass.Role))
            {
                person.IsPerson = true;
                person.IsHuman = true;
                Add(person, i);
            }
        }
    }
}
