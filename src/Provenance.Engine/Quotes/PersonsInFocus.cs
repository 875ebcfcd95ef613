using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>Whom a document is about at a place: for the pronouns, the titles and the nouns that stand for somebody named. Looks back over a bounded number of mentions.</summary>
internal sealed class PersonsInFocus
{
    private const int Memory = 12;
    private const int Nearby = 90;
    private const int LongMemory = 400;
    private readonly TokenList _tokens;
    private readonly People _people;

    public PersonsInFocus(TokenList tokens, People people)
    {
        _tokens = tokens;
        _people = people;
    }

    /// <summary>
    /// Whom "he" or "she" means: the last person of that gender whom a clause has as its subject; else who spoke last; else
    /// the only one named near.
    /// </summary>
    /// <param name="token">The pronoun.</param>
    /// <param name="gender">Its gender.</param>
    /// <param name="lastSpeaker">Who spoke the last quotation.</param>
    public Person? At(int token, Gender gender, Person? lastSpeaker)
    {
        int last = _people.LastBefore(token);
        Person? named = null;
        Person? full = null;
        bool several = false;
        for (int i = last; i >= 0 && i > last - Memory; i--)
        {
            if (_people.Mentions[i].Person is not { } person || !MayBe(person, gender))
                continue;
            bool begins = _tokens[_people.Mentions[i].First].StartsSentence;
            // "Jane Doe was down to see for herself. “…” she said": who does something in the sentence before, by a full name, is somebody.
            if (!person.IsHuman && IsActor(_people.Mentions[i], person) && token - _people.Mentions[i].First < Nearby)
                return person;
            if (person.IsHuman && (begins || _people.Mentions[i].IsSubject || IsSubject(_people.Mentions[i])))
                return person;
            // "Jane Doe met the press. … she said": a full name that a sentence begins with will do where nobody better is known.
            if (!person.IsHuman && begins && person.GivenName.Length > 0 && !_tokens.Is(_people.Mentions[i].Next - 1, WordClass.OrganisationNoun))
                full ??= person;
            if (!person.IsHuman)
                continue;
            several |= named != null && named != person;
            named ??= person;
        }

        if (lastSpeaker is { IsHuman: true } && MayBe(lastSpeaker, gender))
            return lastSpeaker;
        return several ? null : named ?? full;
    }

    /// <summary>Who bears the title at a token: the last person named with it.</summary>
    /// <param name="first">The first token of the phrase.</param>
    /// <param name="head">The title.</param>
    public Person? Bearer(int first, int head)
    {
        string role = _tokens.Word(head);
        int last = _people.LastBefore(first);
        for (int i = last; i >= 0 && i > last - LongMemory; i--)
        {
            if (_people.Mentions[i].Person is { IsPerson: true } person && (person.Roles.Contains(role) || SharesTitle(person, first, head)))
                return person;
        }

        return null;
    }

    /// <summary>The body that "the company" means: the only one named so far that is called so; null where there are several.</summary>
    public Person? Body(int head)
    {
        Person? body = null;
        int last = _people.LastBefore(head);
        string noun = _tokens.Word(head);
        for (int i = last; i >= 0 && i > last - LongMemory; i--)
        {
            if (_people.Mentions[i].Person is not { GivenName.Length: > 0 } person || !person.LastName.Equals(noun, StringComparison.OrdinalIgnoreCase))
                continue;
            if (body != null && body != person)
                return null;
            body = person;
        }

        return body;
    }

    /// <summary>Whether a mention is a full name, of nothing that is called a body, with its age, "who" or a verb behind it.</summary>
    private bool IsActor(in Mention mention, Person person)
    {
        int last = mention.Next - 1;
        if (person.GivenName.Length < 2 || last - mention.First != 1 || _tokens[last].IsAllCapitals || _tokens.Is(last, WordClass.OrganisationNoun | WordClass.Role | WordClass.Month) || _tokens.Is(mention.First, WordClass.Enumerator | WordClass.Month | WordClass.OrganisationNoun) || PersonWords.IsFirm(_tokens.Span(last)) || _tokens.Is(mention.First - 1, WordClass.Article | WordClass.Preposition))
            return false;
        int next = mention.Next;
        bool described = _tokens.IsChar(next, ',') && (_tokens[next + 1].Kind == TokenKind.Number && _tokens.IsChar(next + 2, ',') || _tokens.IsLexeme(next + 1, English.Who) || _tokens.IsWord(next + 1) && _tokens.Span(next + 1).SequenceEqual("whose".AsSpan()));
        return described || IsSubject(mention);
    }

    private static bool MayBe(Person person, Gender gender) => person.Gender == Gender.Unknown || person.Gender == gender;

    /// <summary>Whether a verb stands behind a mention and no preposition and no "that" before it.</summary>
    private bool IsSubject(in Mention mention) =>
        _tokens.IsChar(mention.Next, ',') && _tokens.IsChar(mention.First - 1, ',') && _tokens.Is(mention.First - 2, WordClass.Role) || _tokens.Is(mention.Next, WordClass.Auxiliary | WordClass.CommonVerb | WordClass.SpeechVerb) && !_tokens[mention.Next].StartsSentence && !_tokens[mention.Next].IsCapital && !_tokens.Is(mention.First - 1, WordClass.Preposition | WordClass.Pronoun);

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
}
