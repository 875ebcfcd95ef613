using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>
/// The registry of persons of one document: runs of capital words, split into titles and name, joined by last name.
/// One pass; a name's fullest form serves for all of its mentions.
/// </summary>
internal sealed class People
{
    private static readonly WordSet Female = new(PersonWords.FemaleHonorifics);
    private static readonly WordSet Male = new(PersonWords.MaleHonorifics);
    private static readonly WordSet Particles = new("de da di del della den der van von bin bint al el la le du dos");

    private const int LongestHeadline = 40;
    private const int ShortestHeadline = 4;

    private readonly TokenList _tokens;
    private readonly Dictionary<string, Person> _byLastName = new(StringComparer.OrdinalIgnoreCase);

    public People(TokenList tokens)
    {
        _tokens = tokens;
        Collect();
    }

    /// <summary>Every mention by name, by position.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>The person with a last name, or null.</summary>
    public Person? Find(string lastName) => _byLastName.TryGetValue(lastName, out Person? person) ? person : null;

    /// <summary>Whom the name at a token means: the person of the mention around it, or the one with that last name; null for nobody known.</summary>
    public Person? At(int token)
    {
        int i = LastBefore(token + 1);
        if (i >= 0 && Mentions[i].Next > token)
            return Mentions[i].Person;
        return _tokens[token].IsAllCapitals ? null : Find(_tokens.Word(token));
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
        int i = 0;
        while (i < _tokens.Count)
        {
            if (_tokens[i].StartsParagraph && IsHeadline(i, out int behind))
            {
                i = behind;
                continue;
            }

            if (!IsNameWord(i))
            {
                i++;
                continue;
            }

            int end = i + 1;
            while (end < _tokens.Count && end < i + 12 && !_tokens[end].StartsSentence && (IsNameWord(end) || IsInside(end)))
                end++;
            while (end > i + 1 && !IsNameWord(end - 1) && !(IsSyllable(end - 1) && _tokens[end - 2].Kind == TokenKind.Dash))
                end--;
            AddRun(i, end);
            i = end;
        }
    }

    /// <summary>A short paragraph with a capital on every word of weight: there a capital tells no name.</summary>
    private bool IsHeadline(int start, out int end)
    {
        end = start;
        int capitals = 0;
        int others = 0;
        for (; end < start + LongestHeadline && end < _tokens.Count && (end == start || !_tokens[end].StartsParagraph); end++)
        {
            if (_tokens[end].Kind != TokenKind.Word)
                continue;
            if (_tokens[end].IsCapital)
                capitals++;
            else if (_tokens[end].Length > 4)
                return false;
            else
                others++;
        }

        return capitals > ShortestHeadline && others * 3 <= capitals && (end >= _tokens.Count || _tokens[end].StartsParagraph);
    }

    private bool IsNameWord(int i)
    {
        ref readonly Token token = ref _tokens[i];
        if (token.Kind != TokenKind.Word || !token.IsCapital)
            return false;
        // At the head of a sentence a function word has its capital for nothing.
        return !_tokens.Is(i, WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner | WordClass.Weekday | WordClass.Month | WordClass.Negation)
            && !(token.StartsSentence && _tokens.Is(i, WordClass.Adverb | WordClass.ReportingVerb | WordClass.Cardinal));
    }

    /// <summary>Particles, hyphens and the points of initials inside a name.</summary>
    private bool IsInside(int i)
    {
        ref readonly Token token = ref _tokens[i];
        if (token.Kind == TokenKind.Dash)
            return !token.SpaceBefore && !_tokens[i + 1].SpaceBefore && token.First is '-' or '\u2010' or '\u2011' && (IsNameWord(i + 1) || IsSyllable(i + 1));
        if (token.Kind == TokenKind.Point)
            return token.First == '.' && token.Length == 1 && !token.SpaceBefore && (_tokens[i - 1].Length == 1 || _tokens.Is(i - 1, WordClass.Honorific | WordClass.Abbreviation)) && IsNameWord(i + 1);
        return token.Kind == TokenKind.Word && Particles.Contains(_tokens.Span(i)) && IsNameWord(i + 1);
    }

    /// <summary>The second syllable of a given name: Min-ho.</summary>
    private bool IsSyllable(int i) => _tokens[i].Kind == TokenKind.Word && _tokens[i].Length <= 5 && _tokens[i].Lexeme == 0 && !_tokens[i].IsCapital && !_tokens.Span(i).EndsWith("ed".AsSpan(), StringComparison.Ordinal) && !_tokens.Span(i).EndsWith("led".AsSpan(), StringComparison.Ordinal);

    private void AddRun(int first, int end)
    {
        int name = NameStart(first, end);
        if (name >= end)
            return;
        string last = _tokens.Word(end - 1);
        bool titled = name > first && _tokens.Is(name - 1, WordClass.Role | WordClass.Honorific) || name > first + 1 && _tokens[name - 1].Kind == TokenKind.Point && _tokens.Is(name - 2, WordClass.Honorific);
        // "alliance chief Jane Doe": the role may stand in lower case before the name.
        int role = first > 0 && !_tokens[first].StartsSentence && !_tokens[first - 1].IsCapital && _tokens.Is(first - 1, WordClass.Role) ? first - 1 : -1;
        titled |= role >= 0;
        bool reporting = IsReportingSubject(first, end);
        if (last.Length < 2 || _tokens[end - 1].IsAllCapitals && !titled || _tokens.Is(end - 1, WordClass.Role | WordClass.Honorific))
            return;

        if (!_byLastName.TryGetValue(last, out Person? person))
            _byLastName.Add(last, person = new Person(Text(name, end), last));
        else if (end - name > 1 && end - name <= 5 && Text(name, end).Length > person.Name.Length && !person.Name.Contains(' '))
            person.Name = Text(name, end);
        person.Mentions++;
        person.IsPerson |= titled || reporting;
        person.IsHuman |= titled || reporting && end - name > 1 && !_tokens.Is(end - 1, WordClass.OrganisationNoun);
        for (int i = role >= 0 ? role : first; i < name; i++)
            AddTitle(person, i);
        if (!_tokens.Is(first - 1, WordClass.Preposition))
            AddApposition(person, end);
        Mentions.Add(new Mention(first, end, person, reporting));
    }

    /// <summary>Where the name begins behind titles, roles, countries and abbreviations of bodies.</summary>
    private int NameStart(int first, int end)
    {
        int name = first;
        for (int i = first; i < end - 1; i++)
        {
            bool title = _tokens.Is(i, WordClass.Role | WordClass.Honorific) || _tokens[i].IsAllCapitals && _tokens[i].Length > 1 && _tokens[i].Length <= 6 && !_tokens[end - 1].IsAllCapitals;
            if (title)
                name = _tokens[i + 1].Kind == TokenKind.Point ? i + 2 : i + 1;
        }

        return name;
    }

    private void AddTitle(Person person, int i)
    {
        if (_tokens[i].Kind != TokenKind.Word)
            return;
        string word = _tokens.Word(i);
        person.Roles.Add(word);
        if (Female.Contains(word.AsSpan()))
            person.Gender = 1;
        else if (Male.Contains(word.AsSpan()))
            person.Gender = 2;
    }

    /// <summary>"Jane Doe, the agency’s director, said": the roles between the commas.</summary>
    private void AddApposition(Person person, int end)
    {
        if (!_tokens.IsChar(end, ','))
            return;
        for (int i = end + 1; i < end + 14 && _tokens[i].Kind is TokenKind.Word or TokenKind.Clitic or TokenKind.Dash && !_tokens[i].StartsSentence; i++)
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

    private string Text(int start, int end) => _tokens.Text.Substring(_tokens[start].Start, _tokens[end - 1].End - _tokens[start].Start);
}
