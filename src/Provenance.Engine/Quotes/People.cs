using Provenance.Engine.Lexicon.People;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>
/// The registry of persons of one document: names joined by last name and told apart by given name, title and gender.
/// One pass finds the names, a second one over the mentions says whom each bare last name means.
/// </summary>
internal sealed class People
{
    private const int LongestName = 5;
    private const int LongestParagraph = 200;
    private readonly TokenList _tokens;
    private readonly NameShape _shape;
    private readonly TitleReader _titles;
    private readonly PersonSigns _signs;
    private readonly Dictionary<string, Person> _byLastName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Person?> _byGivenName = new(StringComparer.OrdinalIgnoreCase);

    public People(TokenList tokens)
    {
        _tokens = tokens;
        _shape = new NameShape(tokens);
        _titles = new TitleReader(tokens);
        _signs = new PersonSigns(tokens);
        Collect();
        for (int number = 0; number < Mentions.Count; number++)
            Identify(number);
    }

    /// <summary>Every mention by name, by position.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>Notes that the tokens of a range are quoted; ranges are given by position.</summary>
    public void Quote(int open, int next)
    {
        for (int i = LastBefore(next); i >= 0 && Mentions[i].First > open; i--)
            Mentions[i] = Mentions[i] with { IsQuoted = true };
    }

    /// <summary>Whether the name at a token is one that the document knows, and whose it is; null where two bear it and nothing tells which is meant.</summary>
    public bool TryAt(int token, out Person? person)
    {
        person = null;
        int i = LastBefore(token + 1);
        if (i >= 0 && Mentions[i].Next > token)
        {
            person = Mentions[i].Person;
            return true;
        }

        if (_tokens[token].IsAllCapitals || !_byLastName.TryGetValue(_tokens.Word(token), out Person? held))
            return false;
        person = held.Namesake == null ? held : null;
        return true;
    }

    /// <summary>Whether two persons bear the last name at a token, as far as given names tell.</summary>
    public bool AreSeveral(int token)
    {
        int persons = 0;
        for (Person? person = _byLastName.TryGetValue(_tokens.Word(token), out Person? first) ? first : null; person != null; person = person.Namesake)
            persons += person.GivenName.Length > 0 && person.Name.Length == person.GivenName.Length + person.LastName.Length + 1 ? 1 : 0;
        return persons > 1;
    }

    /// <summary>The number of the last mention that begins before a token; -1 when there is none.</summary>
    public int LastBefore(int token)
    {
        int low = 0;
        int high = Mentions.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (Mentions[middle].First < token)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return high;
    }

    private void Collect()
    {
        var runs = new NameRuns(_tokens);
        for (int i = 0; runs.TryNext(i, out int first, out int end); i = end)
            AddRun(first, end);
    }

    private void AddRun(int first, int end)
    {
        // "Will Roe, who stayed": a given name that is a small word too, at the head of a sentence.
        if (_tokens[first - 1].StartsSentence && _tokens.IsChar(end, ',') && end == first + 1 && _tokens[first - 1].IsCapital && _tokens.Is(first - 1, WordClass.Auxiliary) && GivenNames.IsAlsoWord(_tokens.Span(first - 1)))
            first--;
        int name = _shape.Start(first, end);
        int last = _shape.LastOf(name, end);
        if (name >= end || _tokens[last].Length < 2 || _tokens.Is(last, WordClass.Role | WordClass.Honorific) && !IsSurname(first, name, last))
            return;
        bool titled = _shape.IsTitled(first, name) || _shape.RoleBefore(first) >= 0;
        if (_tokens[last].IsAllCapitals && !titled)
            return;
        _signs.AddName(name, end);
        Mentions.Add(new Mention(first, end, Register(name, last, end), IsReportingSubject(first, end)));
    }

    /// <summary>Whether a word that is a title too is a last name here: "Mr King", "Stephen King", and "King said" in the same document.</summary>
    private bool IsSurname(int first, int name, int last)
    {
        if (name < last)
            return GivenNames.GenderOf(_tokens.Span(name)) != Gender.Unknown;
        if (name > first)
            return _shape.TitleGender(first, name) != Gender.Unknown && !_tokens.Is(name - 1, WordClass.Role);
        return _tokens.Is(last + 1, WordClass.ReportingVerb) && _byLastName.ContainsKey(_tokens.Word(last));
    }

    /// <summary>The person of a name; for a bare last name the first who bears it, until all names are known.</summary>
    private Person Register(int name, int last, int end)
    {
        string lastName = _tokens.Word(last);
        _byLastName.TryGetValue(lastName, out Person? held);
        // "Bay Post Doe said": words of a body before a name that is known are none of its given names.
        if (_shape.IsBare(name, last) || held != null && (end - name > LongestName || _shape.IsBody(name, last) || _shape.IsPlaceBefore(name)))
            return held ?? Add(lastName, new Person(_tokens.Span(name, last + 1).ToString(), "", lastName), null);

        int whole = _shape.EndOfBody(name, end);
        string text = _tokens.Span(name, whole).ToString();
        string given = _tokens.Word(name);
        Person? person = Namesakes.Find(held, text, given);
        if (person == null)
            person = Add(lastName, new Person(text, given, lastName), held);
        else
            Namesakes.Learn(person, text, given, Mentions.Count);
        if (!_shape.IsBody(name, end))
            AddGivenName(given, person);
        return person;
    }

    private Person Add(string lastName, Person person, Person? held)
    {
        person.FirstMention = Mentions.Count;
        if (held == null)
        {
            _byLastName.Add(lastName, person);
            return person;
        }

        person.Namesake = held.Namesake;
        held.Namesake = person;
        return person;
    }

    private void AddGivenName(string given, Person person)
    {
        if (!_byGivenName.TryGetValue(given, out Person? other))
            _byGivenName.Add(given, person);
        else if (other != person)
            _byGivenName[given] = null;
    }

    /// <summary>Says whom a mention means and learns from its titles, now that every name is known.</summary>
    private void Identify(int number)
    {
        Mention mention = Mentions[number];
        Person first = mention.Person!;
        int name = _shape.Start(mention.First, mention.Next);
        int last = _shape.LastOf(name, mention.Next);
        bool isBare = _shape.IsBare(name, last) || first.Namesake != null && (_shape.IsBody(name, last) || _shape.IsPlaceBefore(name));
        Person? person = first;
        if (isBare && first.GivenName.Length == 0 && _byGivenName.TryGetValue(first.LastName, out Person? known) && known is not { IsHuman: false })
            person = known;
        else if (isBare && first.Namesake != null)
            person = Choose(first, number, name);
        if (person != first)
            Mentions[number] = mention with { Person = person };
        if (person != null)
            Learn(person, mention, name, isBare, number);
    }

    /// <summary>
    /// Whom a bare last name means among several: the only one named so far whom the title fits; else whose the bare name
    /// was before, unless another was named since in the same paragraph. Null where nothing tells.
    /// </summary>
    private Person? Choose(Person first, int number, int name)
    {
        Gender gender = _shape.TitleGender(Mentions[number].First, name);
        Person? known = null, titled = null, usual = null, latest = null;
        int knownCount = 0, titledCount = 0, usualCount = 0;
        for (Person? person = first; person != null; person = person.Namesake)
        {
            if (!Namesakes.MayMean(person, number, gender))
                continue;
            (known, knownCount) = (person, knownCount + 1);
            if (HasRole(Mentions[number].First, name, person))
                (titled, titledCount) = (person, titledCount + 1);
            if (person.HasBareName)
                (usual, usualCount) = (person, usualCount + 1);
            if (latest == null || person.LastMention > latest.LastMention)
                latest = person;
        }

        if (knownCount == 1)
            return known;
        if (titledCount == 1)
            return titled;
        return usualCount == 1 && (usual == latest || !IsInParagraph(number, latest!.LastMention)) ? usual : null;
    }

    private void Learn(Person person, in Mention mention, int name, bool isBare, int number)
    {
        bool titled = _shape.IsTitled(mention.First, name);
        int role = _shape.RoleBefore(mention.First);
        // "Its chief executive, Jane Doe, said"
        titled |= role >= 0 || _tokens.IsChar(mention.First - 1, ',') && _tokens.IsChar(mention.Next, ',') && _tokens.Is(mention.First - 2, WordClass.Role) && mention.Next > mention.First + 1 && !_shape.IsBody(name, mention.Next);
        person.IsBody |= _shape.IsBody(name, mention.Next);
        person.IsPerson |= titled || mention.IsSubject;
        person.IsHuman |= titled;
        _signs.Learn(person, mention, number > 0 ? Mentions[number - 1].Next : -1);
        person.IsHuman |= mention.IsSubject && person is { GivenName.Length: > 0, IsBody: false };
        for (int i = role >= 0 ? role : mention.First; i < name; i++)
            _titles.Add(person, i);
        if (!_tokens.Is(mention.First - 1, WordClass.Preposition))
            _titles.AddApposition(person, mention.Next);
        person.LastMention = number;
        person.HasBareName |= isBare;
    }

    private bool HasRole(int first, int name, Person person)
    {
        for (int i = first; i < name; i++)
        {
            if (_tokens[i].Kind == TokenKind.Word && person.Roles.Contains(_tokens.Word(i)))
                return true;
        }

        return false;
    }

    /// <summary>Whether two mentions stand in one paragraph.</summary>
    private bool IsInParagraph(int number, int other)
    {
        int first = Mentions[other].First;
        for (int i = Mentions[number].First; i > first; i--)
        {
            if (_tokens[i].StartsParagraph || i < Mentions[number].First - LongestParagraph)
                return false;
        }

        return true;
    }

    private bool IsReportingSubject(int first, int end) =>
        _tokens.Is(end, WordClass.ReportingVerb) && !_tokens[end].StartsSentence || _tokens.Is(first - 1, WordClass.ReportingVerb) && _tokens[first - 2].Kind is TokenKind.Mark;
}
