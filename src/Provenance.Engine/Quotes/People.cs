using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>
/// The registry of persons of one document: names joined by last name and told apart by given name, title and gender.
/// One pass finds the names, a second one over the mentions says whom each bare last name means.
/// </summary>
internal sealed class People
{
    private const int LongestName = 5;
    private const int LongestApposition = 14;
    private const int LongestParagraph = 200;
    private readonly TokenList _tokens;
    private readonly Dictionary<string, Person> _byLastName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Person?> _byGivenName = new(StringComparer.OrdinalIgnoreCase);

    public People(TokenList tokens)
    {
        _tokens = tokens;
        Collect();
        for (int number = 0; number < Mentions.Count; number++)
            Identify(number);
    }

    /// <summary>Every mention by name, by position.</summary>
    public List<Mention> Mentions { get; } = [];

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
        int name = NameStart(first, end);
        int last = LastNameOf(name, end);
        if (name >= end || _tokens[last].Length < 2 || _tokens.Is(last, WordClass.Role | WordClass.Honorific) && !IsSurname(first, name, last))
            return;
        bool titled = IsTitled(first, name) || RoleBefore(first) >= 0;
        if (_tokens[last].IsAllCapitals && !titled)
            return;
        Mentions.Add(new Mention(first, end, Register(name, last, end), IsReportingSubject(first, end)));
    }

    /// <summary>Whether a word that is a title too is a last name here: "Mr King", "Stephen King", and "King said" in the same document.</summary>
    private bool IsSurname(int first, int name, int last)
    {
        if (name < last)
            return GivenNames.GenderOf(_tokens.Span(name)) != Gender.Unknown;
        if (name > first)
            return TitleGender(first, name) != Gender.Unknown && !_tokens.Is(name - 1, WordClass.Role);
        return _tokens.Is(last + 1, WordClass.ReportingVerb) && _byLastName.ContainsKey(_tokens.Word(last));
    }

    /// <summary>The person of a name; for a bare last name the first who bears it, until all names are known.</summary>
    private Person Register(int name, int last, int end)
    {
        string lastName = _tokens.Word(last);
        _byLastName.TryGetValue(lastName, out Person? held);
        // "Bay Post Doe said": words of a body before a name that is known are none of its given names.
        if (IsBare(name, last) || held != null && (end - name > LongestName || IsBody(name, last) || IsPlaceBefore(name)))
            return held ?? Add(lastName, new Person(_tokens.Text.Substring(_tokens[name].Start, _tokens[last].End - _tokens[name].Start), "", lastName), null);

        string text = _tokens.Text.Substring(_tokens[name].Start, _tokens[end - 1].End - _tokens[name].Start);
        string given = _tokens.Word(name);
        Person? person = Namesakes.Find(held, text, given);
        if (person == null)
            person = Add(lastName, new Person(text, given, lastName), held);
        else
            Namesakes.Learn(person, text, given, Mentions.Count);
        if (!IsBody(name, end))
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
        int name = NameStart(mention.First, mention.Next);
        int last = LastNameOf(name, mention.Next);
        bool isBare = IsBare(name, last) || first.Namesake != null && (IsBody(name, last) || IsPlaceBefore(name));
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
        Gender gender = TitleGender(Mentions[number].First, name);
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
        bool titled = IsTitled(mention.First, name);
        int role = RoleBefore(mention.First);
        titled |= role >= 0;
        person.IsPerson |= titled || mention.IsSubject;
        person.IsHuman |= titled || mention.IsSubject && person.GivenName.Length > 0 && !IsBody(name, mention.Next);
        for (int i = role >= 0 ? role : mention.First; i < name; i++)
            AddTitle(person, i);
        if (!_tokens.Is(mention.First - 1, WordClass.Preposition))
            AddApposition(person, mention.Next);
        person.LastMention = number;
        person.HasBareName |= isBare;
    }

    /// <summary>Where the name begins behind titles, roles, countries and abbreviations of bodies.</summary>
    private int NameStart(int first, int end)
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
    private int LastNameOf(int name, int end)
    {
        int last = end - 1;
        if (last > name && PersonWords.IsGeneration(_tokens.Span(last)))
            last--;
        return last;
    }

    /// <summary>Whether a last name stands alone; a double one is one name.</summary>
    private bool IsBare(int name, int last)
    {
        while (last > name + 1 && _tokens[last - 1].Kind == TokenKind.Dash)
            last -= 2;
        return last <= name;
    }

    /// <summary>"In Norland Doe said": behind a preposition that a sentence begins with, a word that is no given name is a place.</summary>
    private bool IsPlaceBefore(int name) =>
        _tokens[name - 1].StartsSentence && _tokens.Is(name - 1, WordClass.Preposition) && GivenNames.GenderOf(_tokens.Span(name)) == Gender.Unknown;

    private bool IsTitled(int first, int name) =>
        name > first && _tokens.Is(name - 1, WordClass.Role | WordClass.Honorific) || name > first + 1 && _tokens[name - 1].Kind == TokenKind.Point && _tokens.Is(name - 2, WordClass.Honorific);

    /// <summary>"alliance chief Jane Doe": the role that stands in lower case before a name; -1 for none.</summary>
    private int RoleBefore(int first) =>
        first > 0 && !_tokens[first].StartsSentence && !_tokens[first - 1].IsCapital && _tokens.Is(first - 1, WordClass.Role) ? first - 1 : -1;

    private Gender TitleGender(int first, int name)
    {
        for (int i = first; i < name; i++)
        {
            if (PersonWords.GenderOf(_tokens.Span(i)) is var gender && gender != Gender.Unknown)
                return gender;
        }

        return Gender.Unknown;
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

    private bool IsBody(int name, int end)
    {
        for (int i = name; i < end; i++)
        {
            if (_tokens.Is(i, WordClass.OrganisationNoun) || PersonWords.IsFirm(_tokens.Span(i)))
                return true;
        }

        return false;
    }

    private void AddTitle(Person person, int i)
    {
        if (_tokens[i].Kind != TokenKind.Word)
            return;
        string word = _tokens.Word(i);
        person.Roles.Add(word);
        if (PersonWords.GenderOf(word.AsSpan()) is var gender && gender != Gender.Unknown)
            person.Gender = gender;
    }

    /// <summary>"Jane Doe, the agency’s director, said": the roles between the commas.</summary>
    private void AddApposition(Person person, int end)
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
                AddTitle(person, i);
            }
        }
    }

    private bool IsReportingSubject(int first, int end) =>
        _tokens.Is(end, WordClass.ReportingVerb) && !_tokens[end].StartsSentence || _tokens.Is(first - 1, WordClass.ReportingVerb) && _tokens[first - 2].Kind is TokenKind.Mark;
}
