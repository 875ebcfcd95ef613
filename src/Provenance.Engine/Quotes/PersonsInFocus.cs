using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.People;
using Provenance.Engine.Lexicon.Words;
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
    private readonly MentionSubjects _subjects;

    public PersonsInFocus(TokenList tokens, People people)
    {
        _tokens = tokens;
        _people = people;
        _subjects = new MentionSubjects(tokens);
    }

    /// <summary>
    /// Whom "he" or "she" means: the last person of that gender whom a clause has as its subject; else the only one named in the paragraph; else who spoke last;
    /// else the only one named near. What the pronoun tells of somebody who does something in its own paragraph is kept: of the other gender's pronouns it is not meant.
    /// </summary>
    /// <param name="token">The pronoun.</param>
    /// <param name="gender">Its gender.</param>
    /// <param name="lastSpeaker">Who spoke the last quotation.</param>
    public Person? At(int token, Gender gender, Person? lastSpeaker)
    {
        int last = _people.LastBefore(token);
        int paragraph = Math.Max(0, _tokens.Landmarks.Last(Landmark.Paragraph, token, Math.Max(0, token - Nearby)));
        Person? named = null, full = null, near = null;
        bool several = false, severalNear = false;
        for (int i = last; i >= 0 && i > last - Memory; i--)
        {
            Mention mention = _people.Mentions[i];
            if (mention.IsQuoted)
                continue;
            if (mention.First < paragraph && near != null && !severalNear && token - paragraph < Nearby)
                return near;
            if (mention.Person is not { } person || !MayBe(person, gender))
                continue;
            bool begins = _tokens[mention.First].StartsSentence;
            bool isLikely = person.IsHuman || token - mention.First < Nearby && _subjects.IsLikelyHuman(mention, person);
            // "Jane Doe was down to see for herself. “…” she said": who does something in the sentence before, by a full name, is somebody.
            bool acts = _subjects.Opens(mention);
            if (isLikely && (acts || _subjects.IsSubject(mention) && (person.IsHuman || isLikely && _tokens[mention.Next + 1].Kind == TokenKind.Number) || person.IsHuman && (begins || mention.IsSubject)))
            {
                if (acts && mention.First >= paragraph && person.Gender == Gender.Unknown)
                    person.Gender = gender;
                return person;
            }

            if (isLikely && mention.First >= paragraph)
            {
                severalNear |= near != null && near != person;
                near ??= person;
            }

            // "Jane Doe met the press. … she said": a full name that a sentence begins with will do where nobody better is known.
            if (!person.IsHuman && begins && person.GivenName.Length > 0 && !_tokens.Is(mention.Next - 1, WordClass.OrganisationNoun) && person is { IsElsewhere: false, IsBody: false } && !_tokens[mention.Next - 1].IsAllCapitals)
                full ??= person;
            if (!person.IsHuman)
                continue;
            several |= named != null && named != person;
            named ??= person;
        }

        if (near != null && !severalNear)
            return near;
        if (lastSpeaker is { IsHuman: true } && MayBe(lastSpeaker, gender))
            return lastSpeaker;
        return several ? null : named ?? full;
    }

    /// <summary>The body that "it" means: the one that the sentence before begins with, in the same paragraph.</summary>
    public Person? BodyAt(int token)
    {
        int i = _people.LastBefore(token);
        if (i < 0 || token - _people.Mentions[i].First > Nearby)
            return null;
        int paragraph = Math.Max(0, _tokens.Landmarks.Last(Landmark.Paragraph, token, Math.Max(0, token - Nearby)));
        for (; i >= 0 && _people.Mentions[i].First >= paragraph; i--)
        {
            int first = _people.Mentions[i].First;
            // "3.2 The Reed Authority objects."
            if (_tokens.IsLexeme(first - 1, English.The))
                first -= _tokens[first - 2].Kind is TokenKind.Number or TokenKind.DottedNumber ? 2 : 1;
            if (_tokens[first].StartsSentence)
                return _people.Mentions[i].Person is { IsHuman: false } body && _tokens.Is(_people.Mentions[i].Next - 1, WordClass.OrganisationNoun) ? body : null;
        }

        return null;
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

    private static bool MayBe(Person person, Gender gender) => person.Gender == Gender.Unknown || person.Gender == gender;

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
