using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;
using Provenance.Engine.Values;

namespace Provenance.Engine.Mentions;

/// <summary>Reads the mentions of a document's figures, in order of position.</summary>
internal sealed class MentionReader
{
    private const int Window = 40;
    private const int ClauseWords = 14;
    private const int SubjectWords = 10;
    private const int ContextWords = 40;
    private const int HeadReach = 3;
    private const int DirectionReach = 4;
    private const int HeadingWords = 14;
    private const int OpeningWords = 60;

    private readonly MentionWords _words;
    private readonly TokenList _tokens;
    private readonly IReadOnlyList<FigureCitation> _figures;
    private readonly Dictionary<int, (WordZone Zone, byte Bits, bool IsName)> _bag = [];
    private readonly List<int> _heads = [];
    private readonly List<int> _sides = [];
    private readonly List<int> _years = [];
    private readonly List<int> _periods = [];
    private readonly List<int> _ordinals = [];
    private readonly List<int> _accounts = [];

    private (int Sort, int Whole)[]? _openingDesignations;

    // The heading above the figure that is read, and where the document's own sentences begin.
    private int _headingStart;
    private int _headingEnd;
    private int _paragraph;

    public MentionReader(MentionWords words, IReadOnlyList<FigureCitation> figures)
    {
        _words = words;
        _tokens = words.Tokens;
        _figures = figures;
    }

    /// <summary>All mentions.</summary>
    public Mention[] Read()
    {
        var mentions = new Mention[_figures.Count];
        int token = 0, sentence = -1;
        for (int i = 0; i < mentions.Length; i++)
        {
            while (token < _tokens.Count && _tokens[token].End <= _figures[i].Span.Start)
                Pass(token++);
            if (i == 0 || _figures[i].Sentence != _figures[i - 1].Sentence)
                sentence++;
            mentions[i] = Read(i, token);
            mentions[i].Sentence = sentence;
        }

        return mentions;
    }

    /// <summary>The stems that the document opens with.</summary>
    public int[] Opening()
    {
        var stems = new SortedSet<int>();
        for (int i = 0, words = 0; i < _tokens.Count && words < OpeningWords; i++)
        {
            if (_words.Stem[i] == 0)
                continue;
            stems.Add(_words.Stem[i]);
            words++;
        }

        return [.. stems];
    }

    /// <summary>Notes where paragraphs begin, and which of them are headings: one line, few words, no end mark.</summary>
    private void Pass(int token)
    {
        if (!_tokens[token].StartsParagraph)
            return;
        _paragraph = token;
        int end = token + 1, words = 0;
        while (end < _tokens.Count && !_tokens[end].StartsParagraph && end - token < 2 * HeadingWords)
        {
            words += _tokens.IsWord(end) ? 1 : 0;
            end++;
        }

        bool ends = end >= _tokens.Count || _tokens[end].StartsParagraph;
        if (ends && words <= HeadingWords && end > token && _tokens[end - 1].First is not ('.' or '!' or '?' or ';' or '|' or '"' or '”' or ','))
            (_headingStart, _headingEnd) = (token, end);
    }

    private Mention Read(int index, int first)
    {
        FigureCitation figure = _figures[index];
        int next = first + 1;
        while (next < _tokens.Count && _tokens[next].Start < figure.Span.End)
            next++;
        int start = first, end = next;
        while (start > 0 && _tokens[start - 1].Start >= figure.Sentence.Start && first - start < Window)
            start--;
        while (end < _tokens.Count && _tokens[end].Start < figure.Sentence.End && end - next < Window)
            end++;

        _bag.Clear();
        _heads.Clear();
        _sides.Clear();
        _years.Clear();
        _periods.Clear();
        _ordinals.Clear();
        _accounts.Clear();
        var mention = new Mention(figure) { Index = index, IsCell = figure.Parts is { Column.IsEmpty: false }, Position = first, IsOpening = _paragraph == 0 };
        AddMeasure(mention);
        if (mention.IsCell)
            ReadCell(mention, start, first, next, end);
        else
            ReadClause(mention, start, first, next, end);
        AddContext(start);
        if (_headingEnd > _headingStart && _headingStart < start)
            AddStretch(_headingStart, _headingEnd, WordZone.Context);
        AddYears(mention, index, start, end);
        AddScope(mention, index, start, end);
        Fill(mention);
        return mention;
    }

    /// <summary>The noun that is counted and the phrase that is measured.</summary>
    private void AddMeasure(Mention mention)
    {
        FigureCitation figure = mention.Figure;
        if (figure.Unit is { Length: > 2 } unit && unit[0] == '{')
        {
            int close = Math.Max(1, unit.IndexOf('}'));
            foreach (string word in unit.Substring(1, close - 1).Split(' ', '-'))
            {
                if (word.Length > 1)
                    mention.Noun = AddWord(word, WordZone.Near);
            }

            if (close + 1 < unit.Length)
                mention.Rate = unit.Substring(close + 1);
            AddHead(mention.Noun);
        }

        AddPhrase(figure.Measure.Phrase, mention.IsCell);
        if (mention.IsCell)
            AddPhrase(figure.Parts!.Column, true);
    }

    /// <summary>A phrase of the text: its words are near, its head is the last word before a preposition.</summary>
    private void AddPhrase(TextSpan phrase, bool isLabel)
    {
        if (phrase.IsEmpty)
            return;
        int head = 0;
        bool ended = false;
        for (int i = TokenAt(phrase.Start); i < _tokens.Count && _tokens[i].Start < phrase.End; i++)
        {
            if ((_words.Signs[i] & WordSigns.Figure) != 0)
            {
                AddYear(i);
                continue;
            }

            AddSigns(i);
            if (_words.Stem[i] == 0)
            {
                ended |= head != 0 && _tokens.Is(i, WordClass.Preposition);
                continue;
            }

            Add(i, WordZone.Near);
            if (!ended && (isLabel || (_words.Signs[i] & WordSigns.Verb) == 0))
                head = _words.Stem[i];
        }

        AddHead(head);
    }

    private void ReadCell(Mention mention, int start, int first, int next, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (i < first || i >= next)
                Add(i, WordZone.Sentence);
        }

        ReadKey(mention);
        mention.NearSigns = _near;
        mention.SentenceSigns = _near;
    }

    private void ReadKey(Mention mention)
    {
        TextSpan label = mention.Figure.Measure.Phrase;
        if (label.IsEmpty)
            return;
        var key = new List<int>();
        for (int i = TokenAt(label.Start); i < _tokens.Count && _tokens[i].Start < label.End; i++)
        {
            if (_words.Stem[i] == 0)
                continue;
            mention.IsKeyName |= key.Count > 0 && (_words.Signs[i] & WordSigns.Name) != 0;
            key.Add(_words.Stem[i]);
        }

        mention.Key = [.. key];
    }

    private WordSigns _near;
    private int _choices;

    private void ReadClause(Mention mention, int start, int first, int next, int end)
    {
        FigureCitation figure = mention.Figure;
        if (first > start && _tokens[first - 1].Lexeme != 0)
            mention.Before = Closed(first - 1);
        if (next < end)
            mention.Behind = Closed(next);

        // Leftwards and rightwards to the bounds of the clause.
        int left = ClauseStart(start, first), right = ClauseEnd(next, end);
        for (int i = left; i < right; i++)
        {
            if (i >= first && i < next)
                continue;
            AddSigns(i);
            Add(i, WordZone.Near);
        }

        for (int i = next, seen = 0; i < right && seen < HeadReach; i++)
        {
            if (_words.Stem[i] == 0 || (_words.Signs[i] & WordSigns.Verb) != 0)
                continue;
            AddHead(_words.Stem[i]);
            break;
        }

        for (int i = first - 1; i >= left && first - i <= HeadReach; i--)
        {
            if (_words.Stem[i] == 0)
                continue;
            AddHead(_words.Stem[i]);
            break;
        }

        AddRate(mention, next, end);
        mention.NearSigns = _near;
        mention.Direction = DirectionOf(left, first, next, right);
        WordSigns sentence = _near;
        for (int i = start; i < end; i++)
        {
            if (i >= first && i < next || (_words.Signs[i] & WordSigns.Figure) != 0)
                continue;
            sentence |= _words.Signs[i];
        }

        mention.SentenceSigns = sentence;
        AddSubject(start, first);
        for (int i = start; i < end; i++)
            Add(i, WordZone.Sentence);
    }

    /// <summary>"Rose by 8 %", "8 % more", "up 8 %": the nearest word that has a direction, within a few words; "rose to 8 %" gives a level and none.</summary>
    private int DirectionOf(int left, int first, int next, int right)
    {
        const WordSigns Rises = WordSigns.Rise | WordSigns.Up, Falls = WordSigns.Fall | WordSigns.Down;
        for (int i = next; i < Math.Min(right, next + DirectionReach); i++)
        {
            WordSigns signs = _words.Signs[i] & (WordSigns.Up | WordSigns.Down);
            if (signs != WordSigns.None)
                return signs == WordSigns.Up ? 1 : signs == WordSigns.Down ? -1 : 0;
        }

        if (first > left && _tokens[first - 1].Lexeme != 0 && (_tokens.IsLexeme(first - 1, English.To) || _tokens.IsLexeme(first - 1, English.From) || _tokens.IsLexeme(first - 1, English.At) || _tokens.IsLexeme(first - 1, English.Than)))
            return 0;
        for (int i = first - 1; i >= Math.Max(left, first - 2 * DirectionReach); i--)
        {
            WordSigns signs = _words.Signs[i];
            if ((signs & (Rises | Falls)) != 0)
                return (signs & Rises) != 0 ? (signs & Falls) != 0 ? 0 : 1 : -1;
        }

        return 0;
    }

    private int ClauseStart(int start, int first)
    {
        int content = 0, i = first;
        while (i > start && first - i < ClauseWords)
        {
            WordSigns signs = _words.Signs[i - 1];
            char c = _tokens[i - 1].First;
            if ((signs & WordSigns.Figure) != 0 && (content > 0 || _tokens[i - 1].Kind != TokenKind.Word && !IsCalendar(i - 1)))
                break;
            if (content > 0 && (c is ',' or '–' or '—' || (signs & WordSigns.Joint) != 0) || c is ';' or ':' or '(' or ')' or '|')
                break;
            content += _words.Stem[i - 1] != 0 ? 1 : 0;
            i--;
        }

        return i;
    }

    private int ClauseEnd(int next, int end)
    {
        int content = 0, i = next;
        while (i < end && i - next < ClauseWords)
        {
            WordSigns signs = _words.Signs[i];
            char c = _tokens[i].First;
            if ((signs & WordSigns.Figure) != 0 && !IsCalendar(i))
                break;
            if (c is ',' or ';' or ':' or '–' or '—' or '(' or ')' or '|' || content > 0 && (signs & WordSigns.Joint) != 0)
                break;
            content += _words.Stem[i] != 0 ? 1 : 0;
            i++;
        }

        return i;
    }

    private bool IsCalendar(int token)
    {
        int figure = FigureAt(token);
        return figure >= 0 && _figures[figure].Kind is FigureKind.Year or FigureKind.Date or FigureKind.Time or FigureKind.Ordinal;
    }

    private int FigureAt(int token)
    {
        int low = 0, high = _figures.Count - 1, position = _tokens[token].Start;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (_figures[middle].Span.End <= position)
                low = middle + 1;
            else if (_figures[middle].Span.Start > position)
                high = middle - 1;
            else
                return middle;
        }

        return -1;
    }

    private ushort Closed(int token) => _tokens.Is(token, WordClass.Preposition | WordClass.Conjunction | WordClass.Article | WordClass.Determiner | WordClass.Auxiliary | WordClass.Adverb) ? _tokens[token].Lexeme : (ushort)0;

    /// <summary>The words of a sentence up to its first verb: who or what it is about.</summary>
    private void AddSubject(int start, int first)
    {
        for (int i = start, words = 0; i < first && words < SubjectWords; i++)
        {
            if ((_words.Signs[i] & WordSigns.Verb) != 0 && words > 0)
                break;
            if (_words.Stem[i] == 0)
                continue;
            Add(i, WordZone.Subject);
            words++;
        }
    }

    /// <summary>The sentence before, and the first of the paragraph.</summary>
    private void AddContext(int start)
    {
        int from = start, words = 0;
        while (from > _paragraph && words < ContextWords)
        {
            from--;
            words++;
            if (_tokens[from].StartsSentence && !_tokens[from].StartsCell)
                break;
        }

        AddStretch(from, start, WordZone.Context);
        int end = _paragraph;
        while (end < start && end - _paragraph < ContextWords && (end == _paragraph || !_tokens[end].StartsSentence))
            end++;
        AddStretch(_paragraph, end, WordZone.Context);
    }

    private void AddStretch(int start, int end, WordZone zone)
    {
        for (int i = Math.Max(0, start); i < end; i++)
            Add(i, zone);
    }

    private void AddRate(Mention mention, int next, int end)
    {
        for (int i = next; i < Math.Min(end, next + 4) && mention.Rate == null; i++)
        {
            if (!_tokens.IsWord(i))
                continue;
            if (RateWords.IsDistributor(_tokens.Span(i)) && _tokens.IsWord(i + 1))
                mention.Rate = RateWords.CodeOf(_tokens.Word(i + 1).ToLowerInvariant());
            else
                mention.Rate = RateWords.CodeOf(RateWords.PeriodOf(_tokens.Word(i)));
        }
    }

    /// <summary>Years of the clause; where it has none, of the sentence; of a cell, of its labels and its row.</summary>
    private void AddYears(Mention mention, int index, int start, int end)
    {
        mention.HasOwnYear = _years.Count > 0;
        if (_years.Count == 0)
        {
            for (int i = Math.Max(0, index - 6); i < Math.Min(_figures.Count, index + 7); i++)
            {
                if (i != index && _figures[i].Sentence == _figures[index].Sentence && YearOf(_figures[i]) is > 0 and int year)
                    _years.Add(year);
            }
        }

        if (mention.IsCell)
        {
            for (int i = start; i < end; i++)
                AddYear(i);
        }
    }

    /// <summary>The days and conditions that the figures beside it in its sentence give.</summary>
    private void AddScope(Mention mention, int index, int start, int end)
    {
        var days = new List<string>();
        var conditions = new List<ComparableValue>();
        for (int i = Math.Max(0, index - 6); i < Math.Min(_figures.Count, index + 7); i++)
        {
            if (i == index || _figures[i].Sentence != _figures[index].Sentence)
                continue;
            if (_figures[i].Kind == FigureKind.Date && _figures[i].Value.Iso is { Length: 7 or 10 } iso && (iso.Length == 10 || iso[0] == '-'))
                days.Add(iso);
            else if (_figures[i].Kind == FigureKind.Quantity && TokenAt(_figures[i].Span.Start) is > 0 and int token && (_words.Signs[token - 1] & WordSigns.Condition) != 0)
                conditions.Add(ComparableValue.Of(_figures[i]));
        }

        mention.Designations = Designations(start, end);
        if (mention.Designations.Length == 0)
            mention.Designations = _openingDesignations ??= Designations(0, Math.Min(_tokens.Count, OpeningWords));
        mention.Days = [.. days];
        mention.Conditions = [.. conditions];
    }

    private (int Sort, int Whole)[] Designations(int start, int end)
    {
        var found = new List<(int, int)>();
        for (int i = start; i < end - 1; i++)
        {
            bool isModel = _tokens.IsWord(i) && _tokens[i].IsCapital && _tokens[i + 1].Kind == TokenKind.Number && !_tokens[i + 1].SpaceBefore && (_words.Signs[i + 1] & WordSigns.Figure) == 0;
            bool isQuarter = _tokens.Is(i, WordClass.Ordinal) && (_words.Signs[i + 1] & WordSigns.Account) != 0;
            if (isModel)
                found.Add((StemHash.Of(_tokens.Span(i)), StemHash.Of(_tokens.Span(i, i + 2))));
            else if (isQuarter)
                found.Add((_words.Stem[i + 1], StemHash.Of(_tokens.Word(i).ToLowerInvariant().AsSpan())));
        }

        return [.. found];
    }

    private void AddYear(int token)
    {
        if (_tokens[token].Length == 4 && _tokens.TryInteger(token, out int year) && year is >= 1900 and < 2100)
            _years.Add(year);
    }

    private static int YearOf(FigureCitation figure)
    {
        if (figure.Kind is FigureKind.Year or FigureKind.Date && figure.Value.Iso is { Length: >= 4 } iso && iso[0] != '-' && iso[0] != 'T')
            return int.TryParse(iso.Substring(0, 4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int year) ? year : 0;
        return 0;
    }

    private void AddSigns(int token)
    {
        _near |= _words.Signs[token];
        _choices |= _words.Choice[token];
        if (_words.Side[token] != 0)
            _sides.Add(_words.Side[token]);
        if ((_words.Signs[token] & WordSigns.Figure) != 0)
        {
            int figure = FigureAt(token);
            if (figure >= 0 && YearOf(_figures[figure]) is > 0 and int year)
                _years.Add(year);
        }

        if (_tokens.Is(token, WordClass.Ordinal))
            _ordinals.Add(StemHash.Of(_tokens.Word(token).ToLowerInvariant().AsSpan()));
        if ((_words.Signs[token] & WordSigns.Account) != 0 && !RateWords.IsDistributor(_tokens.Span(Math.Max(0, token - 1))))
            _accounts.Add(_words.Stem[token]);
        if (_tokens.Is(token, WordClass.Month | WordClass.Weekday) || _tokens.IsLexeme(token, English.Quarter))
            _periods.Add(StemHash.Of(_tokens.Word(token).ToLowerInvariant().AsSpan(0, Math.Min(3, _tokens[token].Length))));
    }

    private void Add(int token, WordZone zone)
    {
        int stem = _words.Stem[token];
        if (stem != 0)
            Add(stem, zone, _words.Bits[token], (_words.Signs[token] & WordSigns.Name) != 0);
    }

    private void Add(int stem, WordZone zone, byte bits, bool isName)
    {
        if (_bag.TryGetValue(stem, out (WordZone Zone, byte Bits, bool IsName) held))
            _bag[stem] = (held.Zone < zone ? held.Zone : zone, bits, held.IsName || isName);
        else
            _bag.Add(stem, (zone, bits, isName));
    }

    private int AddWord(string word, WordZone zone)
    {
        int stem = MentionWords.StemOf(word);
        Add(stem, zone, (byte)WordRarity.BitsOf(stem), false);
        return stem;
    }

    private void AddHead(int stem)
    {
        if (stem != 0 && !_heads.Contains(stem))
            _heads.Add(stem);
    }

    private int TokenAt(int position)
    {
        int low = 0, high = _tokens.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_tokens[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private void Fill(Mention mention)
    {
        int[] stems = [.. _bag.Keys];
        Array.Sort(stems);
        mention.Stems = stems;
        mention.Zones = Array.ConvertAll(stems, stem => _bag[stem].Zone);
        mention.Bits = Array.ConvertAll(stems, stem => _bag[stem].Bits);
        mention.IsName = Array.ConvertAll(stems, stem => _bag[stem].IsName);
        _heads.Sort();
        mention.Heads = [.. _heads];
        mention.Choices = _choices;
        mention.Sides = Distinct(_sides);
        mention.Years = Distinct(_years);
        mention.Periods = Distinct(_periods);
        mention.Ordinals = Distinct(_ordinals);
        mention.Accounts = Distinct(_accounts);
        _near = WordSigns.None;
        _choices = 0;
    }

    private static int[] Distinct(List<int> numbers)
    {
        if (numbers.Count == 0)
            return [];
        numbers.Sort();
        return [.. numbers.Distinct()];
    }
}
