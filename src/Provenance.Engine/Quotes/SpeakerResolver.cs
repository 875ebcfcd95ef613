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
        SpeakerPhrase phrase = clause.Speaker;
        if (phrase.Next == phrase.First + 1 && _tokens.Is(phrase.First, WordClass.Pronoun))
        {
            if (_tokens.IsLexeme(phrase.First, English.He))
                return InFocus(phrase.First, gender: 2);
            return _tokens.IsLexeme(phrase.First, English.She) ? InFocus(phrase.First, gender: 1) : null;
        }

        int head = phrase.Head;
        while (head > phrase.First && _tokens[head].Kind != TokenKind.Word)
            head--;
        // "One Harbourite": behind "a", "one" or "some" a single word in capitals is a kind, not a name.
        bool isKind = _tokens.Is(phrase.First, WordClass.Article | WordClass.Determiner | WordClass.Cardinal) && !_tokens.IsLexeme(phrase.First, English.The) && !(_tokens[head - 1].IsCapital && head - 1 > phrase.First);
        if (_tokens[head].IsCapital && !isKind && _people.At(head) is { } person)
        {
            person.IsPerson = true;
            return person.Name;
        }

        return (_tokens.Is(head, WordClass.Role) && phrase.End == phrase.Next ? ByRole(phrase.First, head) : null) ?? Text(phrase.First, phrase.End);
    }

    /// <summary>The person that a title stands for: who bears it in this document; else, for "the …", who is in focus.</summary>
    private string? ByRole(int first, int head)
    {
        // "A spokesman" is somebody new; "the spokesman" has been named.
        if (!_tokens.IsLexeme(first, English.The) && !_tokens[first].IsCapital && first != head || _tokens.IsLexeme(first, English.A) || _tokens.IsLexeme(first, English.An))
            return null;
        if (PersonWords.IsCommonRole(_tokens.Span(head)))
            return null;
        string role = _tokens.Word(head);
        int mention = _people.LastBefore(first);
        for (int i = mention; i >= 0; i--)
        {
            if (_people.Mentions[i].Person is { } person && person.IsPerson && (person.Roles.Contains(role) || SharesTitle(person, first, head)))
                return person.Name;
            if (i < mention - 400)
                break;
        }

        return null;
    }

    /// <summary>"The Bay chief" for "Bay Director Jane Doe": a capital word of the phrase stands in the person's title too.</summary>
    private bool SharesTitle(Person person, int first, int head)
    {
        for (int i = first; i < head; i++)
        {
            if (_tokens[i].Kind == TokenKind.Word && _tokens[i].IsCapital && !_tokens.Is(i, WordClass.Article) && person.Roles.Contains(_tokens.Word(i)))
                return true;
        }

        return false;
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
        if (first < next - 1 && _tokens.IsLexeme(first, English.The))
            first++;
        return _tokens.Text.Substring(_tokens[first].Start, _tokens[next - 1].End - _tokens[first].Start);
    }
}
