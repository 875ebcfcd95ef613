using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.People;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>
/// From the words of a reporting clause to the person: names by the registry, pronouns and titles by whom the text is
/// about at that point. Null rather than a guess.
/// </summary>
internal sealed class SpeakerResolver
{
    private const int Nearby = 8;
    private const int LongestSentence = 120;
    private readonly TokenList _tokens;
    private readonly People _people;
    private readonly PersonsInFocus _focus;
    private readonly SpeakerExtent _extent;
    private readonly SpeakerSort _sort;
    private readonly SpeakerPhrases _phrases;
    private Person? _last;
    private string? _author;
    private int _open;
    private int _next;

    public SpeakerResolver(TokenList tokens, People people)
    {
        _tokens = tokens;
        _people = people;
        _focus = new PersonsInFocus(tokens, people);
        _extent = new SpeakerExtent(tokens);
        _sort = new SpeakerSort(tokens, people);
        _phrases = new SpeakerPhrases(tokens);
    }

    /// <summary>Who "I" is at this place: who speaks the turn, else who wrote the document; null where neither is told.</summary>
    public string? Self => Turn ?? (_author ??= new DocumentAuthor(_tokens).Find() ?? "") switch { "" => null, var author => author };

    /// <summary>Who speaks the turn that is read; null outside of turns.</summary>
    public string? Turn { get; set; }

    /// <summary>Where the last clause that was asked for names its speaker, appositions included.</summary>
    public TextSpan? LastSpan { get; private set; }

    /// <summary>Whether the last clause that was asked for gives a name that two persons bear.</summary>
    public bool IsLastShared { get; private set; }

    /// <summary>The name for a speaker's phrase, or null; who it is stays in mind for the pronouns of the quotations that follow.</summary>
    public string? Resolve(in Attribution clause)
    {
        if (_sort.MaySay(clause) || IsOwnWords(clause))
            return ResolveNamed(clause);
        LastSpan = _extent.Of(clause);
        IsLastShared = false;
        return null;
    }

    /// <summary>The same for a phrase that the whole document shows to be a speaker's, such as the head of a turn.</summary>
    public string? ResolveNamed(in Attribution clause)
    {
        LastSpan = _extent.Of(clause);
        IsLastShared = false;
        string? name = Name(clause, out Person? person);
        if (person != null)
            _last = person;
        return name;
    }

    /// <summary>Notes that the tokens between two marks are somebody's words; ranges are given by position, before who speaks is asked for.</summary>
    public void Quote(int open, int next)
    {
        _people.Quote(open, next);
        (_open, _next) = (open, next);
    }

    /// <summary>The name without keeping who it is in mind.</summary>
    public string? Name(in Attribution clause) => _sort.MayAssert(clause) ? Name(clause, out _) : null;

    private string? Name(in Attribution clause, out Person? person)
    {
        SpeakerPhrase phrase = clause.Speaker;
        person = null;
        if (phrase.Next == phrase.First + 1 && _tokens.Is(phrase.First, WordClass.Pronoun))
        {
            if (_tokens.IsLexeme(phrase.First, English.I))
                return Self;
            if (TryRoleBefore(phrase.First, out string? role, out person))
                return role;
            person = ByPronoun(phrase.First);
            return person?.Name;
        }

        if (IsOwnWords(clause))
        {
            if (_tokens.IsLexeme(phrase.First, English.My))
                return Self;
            person = ByOwner(phrase.First);
            return person?.Name;
        }

        // "He and Roe": several, who are not all named.
        if (_tokens.Is(phrase.First, WordClass.Pronoun) && !_tokens[phrase.First].IsAllCapitals && _tokens.IsLexeme(phrase.First + 1, English.And))
            return null;
        int head = phrase.Head;
        while (head > phrase.First && _tokens[head].Kind != TokenKind.Word)
            head--;
        head = BeforePlace(phrase, head);
        if (IsName(phrase.First, head) && _people.TryAt(head, out person))
        {
            if (IsPair(phrase.First, head))
            {
                person = null;
                return Text(phrase.First, phrase.Next);
            }

            if (person != null)
                Know(person, _tokens.IsChar(phrase.First - 1, ',') && _tokens.Is(phrase.First - 2, WordClass.Role));
            IsLastShared = person == null && _people.AreSeveral(head);
            return person?.Name ?? (IsLastShared ? null : Text(phrase.First, phrase.Next));
        }

        person = ByApposition(phrase);
        if (person != null)
            Know(person, _tokens.Is(head, WordClass.Role));
        person ??= (_tokens.Is(head, WordClass.Role | WordClass.OrganisationNoun) && phrase.End == phrase.Next ? ByRole(phrase.First, head) : null);
        return person?.Name ?? Text(phrase.First, phrase.End);
    }

    /// <summary>Somebody who speaks, and who is a human being where a role says so: "the harbour master, Jane Doe".</summary>
    private static void Know(Person person, bool hasRole)
    {
        person.IsPerson = true;
        person.IsHuman |= hasRole;
    }

    private Person? ByPronoun(int token)
    {
        if (_tokens.IsLexeme(token, English.It))
            return _focus.BodyAt(token);
        if (_tokens.IsLexeme(token, English.He))
            return _focus.At(token, Gender.Male, _last);
        return _tokens.IsLexeme(token, English.She) ? _focus.At(token, Gender.Female, _last) : null;
    }

    /// <summary>"The minister was short today. “…,” she said": the title that the sentence before begins with, in the same paragraph, and who bears it.</summary>
    private bool TryRoleBefore(int token, out string? name, out Person? person)
    {
        name = null;
        person = null;
        bool several = _tokens.IsLexeme(token, English.They);
        if (!several && !_tokens.IsLexeme(token, English.He) && !_tokens.IsLexeme(token, English.She))
            return false;
        int from = token > _open && token < _next + Nearby ? _open : token;
        int low = Math.Max(0, from - LongestSentence);
        int sentence = _tokens.Landmarks.Last(Landmark.Sentence, from, low);
        if (sentence < 0 || _tokens[sentence].StartsParagraph)
            return false;
        sentence = _tokens.Landmarks.Last(Landmark.Sentence, sentence - 1, low);
        if (sentence < 0 || !_tokens.IsLexeme(sentence, English.The) || !_phrases.TryRead(sentence, out SpeakerPhrase phrase) || !_tokens.Is(phrase.Head, WordClass.Role) && !SpeakerWords.IsPerson(_tokens.Span(phrase.Head)) || _tokens.EndsWith(phrase.Head, "s") != several || phrase.End > phrase.Next || !_tokens.Is(phrase.End, WordClass.Auxiliary | WordClass.ReportingVerb | WordClass.CommonVerb))
            return false;
        person = several ? null : ByRole(phrase.First, phrase.Head);
        if (person != null && person.Gender != Gender.Unknown && person.Gender != PersonWords.GenderOfPronoun(_tokens.Span(token)))
            person = null;
        name = person?.Name ?? Text(phrase.First, phrase.End);
        return true;
    }

    /// <summary>"His", "her", "its": whom an owner's pronoun means.</summary>
    private Person? ByOwner(int token)
    {
        Gender gender = PersonWords.GenderOfPronoun(_tokens.Span(token));
        if (gender != Gender.Unknown)
            return _focus.At(token, gender, _last);
        return _tokens.IsLexeme(token, English.Its) ? _focus.BodyAt(token) : null;
    }

    /// <summary>"Her finding", "in his words", "her claim that", "my rule": an owner's pronoun with a noun for what is said.</summary>
    private bool IsOwnWords(in Attribution clause)
    {
        SpeakerPhrase phrase = clause.Speaker;
        int owner = phrase.First;
        if (_tokens[owner].Kind != TokenKind.Word || !ClosedClasses.IsPossessive(_tokens.Span(owner)))
            return false;
        int noun = phrase.Next > owner + 1 ? phrase.Head : owner + 1;
        if (phrase.Next == owner + 1 && ClosedClasses.IsOwn(_tokens.Span(noun)))
            noun++;
        return _tokens[noun].Kind == TokenKind.Word && !_tokens[noun].IsCapital && (_tokens.Is(noun, WordClass.ReportNoun | WordClass.NounLikeReport) || ReportingVerbs.IsSaying(_tokens.Span(noun)));
    }

    /// <summary>"Jane Doe of the Bay Firm": the last word of the name before what its bearer is of; else the head.</summary>
    private int BeforePlace(in SpeakerPhrase phrase, int head)
    {
        for (int i = phrase.First + 2; i < head; i++)
        {
            if (!_tokens.IsLexeme(i, English.Of) || !_people.TryAt(i - 1, out Person? person) || person is not { GivenName.Length: > 1, IsBody: false } || !_tokens[i - 2].IsCapital)
                continue;
            return _tokens.Is(i - 1, WordClass.Role | WordClass.OrganisationNoun) || PersonWords.IsFirm(_tokens.Span(i - 1)) ? head : i - 1;
        }

        return head;
    }

    /// <summary>"One Harbourite": behind "a", "one" or "some" a single word in capitals is a kind, not a name.</summary>
    private bool IsName(int first, int head) =>
        _tokens[head].IsCapital && !(_tokens.Is(first, WordClass.Article | WordClass.Determiner | WordClass.Cardinal) && !_tokens.IsLexeme(first, English.The) && !(_tokens[head - 1].IsCapital && head - 1 > first));

    /// <summary>"Jane Doe and Bo Lund": the name at the head is not the whole of the phrase.</summary>
    private bool IsPair(int first, int head)
    {
        for (int i = head - 1; i > first; i--)
        {
            if (_tokens.IsLexeme(i, English.And) && _people.LastBefore(head + 1) is var number && number >= 0 && _people.Mentions[number].First > i)
                return true;
        }

        return false;
    }

    /// <summary>"The harbour master, Jane Doe, said": the name that stands in commas behind a phrase without one.</summary>
    private Person? ByApposition(in SpeakerPhrase phrase)
    {
        if (!_tokens.IsChar(phrase.End, ',') || _tokens[phrase.Head].IsCapital && !_tokens.Is(phrase.Head, WordClass.Role | WordClass.Cardinal))
            return null;
        int number = _people.LastBefore(phrase.End + 2);
        if (number < 0 || _people.Mentions[number] is var name && (name.First != phrase.End + 1 || name.Person is not { IsHuman: true } && name.Next < name.First + 2))
            return null;
        // "A lawyer for Doe, Jane Roe of the Bay Firm, said"
        return _tokens.IsChar(name.Next, ',') || _tokens.IsLexeme(name.Next, English.Of) && _tokens[name.Next + 1].IsCapital || _tokens[name.Next].Kind is TokenKind.Point || _tokens[name.Next].StartsSentence ? name.Person : null;
    }

    /// <summary>Whom a title stands for: who bears it in this document; null for "a spokesman", who is somebody new.</summary>
    private Person? ByRole(int first, int head)
    {
        if (!_tokens.IsLexeme(first, English.The) && !_tokens[first].IsCapital && first != head || _tokens.IsLexeme(first, English.A) || _tokens.IsLexeme(first, English.An))
            return null;
        if (_tokens.Is(head, WordClass.Role) ? PersonWords.IsCommonRole(_tokens.Span(head)) : _tokens[head].IsCapital || head != first + 1)
            return null;
        return _tokens.Is(head, WordClass.Role) ? _focus.Bearer(first, head) : _focus.Body(head);
    }

    private string Text(int first, int next)
    {
        if (first < next - 1 && _tokens.IsLexeme(first, English.The))
            first++;
        return _tokens.Span(first, next).ToString();
    }
}
