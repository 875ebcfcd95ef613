using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>
/// From the words of a reporting clause to the person: names by the registry, pronouns and titles by whom the text is
/// about at that point. Null rather than a guess.
/// </summary>
internal sealed class SpeakerResolver
{
    private const int Memory = 12;
    private readonly TokenList _tokens;
    private readonly People _people;

    public SpeakerResolver(TokenList tokens, People people)
    {
        _tokens = tokens;
        _people = people;
    }

    /// <summary>The person who spoke last, for chains of quotations.</summary>
    public string? LastSpeaker { get; private set; }

    /// <summary>The canonical name for a speaker's phrase, or null.</summary>
    public string? Resolve(in Attribution clause)
    {
        string? name = Name(clause);
        if (name != null)
            LastSpeaker = name;
        return name;
    }

    /// <summary>The canonical name without remembering it.</summary>
    public string? Name(in Attribution clause)
    {
        int i = clause.First;
        if (clause.Next == i + 1 && _tokens.Is(i, WordClass.Pronoun))
        {
            if (_tokens.IsLexeme(i, English.He))
                return InFocus(i, gender: 2);
            if (_tokens.IsLexeme(i, English.She))
                return InFocus(i, gender: 1);
            return null;
        }

        for (int k = clause.Next - 1; k >= i; k--)
        {
            if (_tokens[k].Kind == TokenKind.Word && _tokens[k].IsCapital && !_tokens.Is(k, WordClass.Role | WordClass.Honorific) && _people.Find(_tokens.Word(k)) is { } person && (k == clause.Next - 1 || person.IsPerson))
            {
                person.IsPerson = true;
                return person.Name;
            }
        }

        int head = clause.Next - 1;
        if (_tokens.Is(head, WordClass.Role))
            return ByRole(i, head) ?? Text(i, clause.Next);
        return Text(i, clause.Next);
    }

    /// <summary>The person that a title stands for: who bears it in this document; else, for "the …", who is in focus.</summary>
    private string? ByRole(int first, int head)
    {
        string role = _tokens.Word(head);
        int mention = _people.LastBefore(first);
        for (int i = mention; i >= 0; i--)
        {
            if (_people.Mentions[i].Person is { } person && person.IsPerson && person.Roles.Contains(role))
                return person.Name;
            if (i < mention - 400)
                break;
        }

        bool plural = (_tokens.Text[_tokens[head].End - 1] | 0x20) == 's';
        bool definite = _tokens.IsLexeme(first, English.The) || _tokens[first + 1].Kind == TokenKind.Clitic;
        return definite && !plural ? LastSpeaker ?? InFocus(first, 0) : null;
    }

    /// <summary>Whom "he" or "she" means: the last person that a sentence began with or that spoke; else the last person named.</summary>
    private string? InFocus(int token, int gender)
    {
        int last = _people.LastBefore(token);
        Person? named = null;
        Person? full = null;
        for (int i = last; i >= 0 && i > last - Memory; i--)
        {
            Mention mention = _people.Mentions[i];
            Person person = mention.Person;
            // "Jane Doe met the press. … she said": a full name that a sentence begins with will do where nobody better is known.
            if (!person.IsHuman && person.Name.Contains(' ') && _tokens[mention.First].StartsSentence && !_tokens.Is(mention.Next - 1, WordClass.OrganisationNoun) && gender != 0)
                full ??= person;
            if (!person.IsHuman || gender != 0 && person.Gender != 0 && person.Gender != gender)
                continue;
            if (mention.IsSubject || _tokens[mention.First].StartsSentence)
                return person.Name;
            named ??= person;
        }

        return LastSpeaker ?? named?.Name ?? full?.Name;
    }

    private string Text(int first, int next)
    {
        while (first < next - 1 && _tokens.Is(first, WordClass.Article))
            first++;
        return _tokens.Text.Substring(_tokens[first].Start, _tokens[next - 1].End - _tokens[first].Start);
    }
}
