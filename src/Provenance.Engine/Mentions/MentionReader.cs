using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;
using Provenance.Engine.Values;

namespace Provenance.Engine.Mentions;

/// <summary>Reads the mentions of a document's figures, in order of position.</summary>
internal sealed class MentionReader
{
    private const int Window = 40;
    private const int SubjectWords = 10;
    private const int ContextWords = 40;
    private const int HeadReach = 3;
    private const int HeadingWords = 14;

    private readonly MentionWords _words;
    private readonly TokenList _tokens;
    private readonly IReadOnlyList<FigureCitation> _figures;
    private readonly FigurePlaces _places;
    private readonly ClauseBounds _clause;
    private readonly MentionScope _scope;
    private readonly RowReader _row;
    private readonly ClauseTurn _turn;
    private readonly MentionBag _bag = new();

    // The heading above the figure that is read, and where the document's own sentences begin.
    private int _headingStart;
    private int _headingEnd;
    private int _paragraph;

    public MentionReader(MentionWords words, IReadOnlyList<FigureCitation> figures)
    {
        _words = words;
        _tokens = words.Tokens;
        _figures = figures;
        _places = new FigurePlaces(_tokens, figures);
        _clause = new ClauseBounds(words, _places);
        _scope = new MentionScope(words, _places, figures);
        _row = new RowReader(words, _places, _bag);
        _turn = new ClauseTurn(words);
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
        for (int i = 0, words = 0; i < _tokens.Count && words < DocumentMentions.OpeningWords; i++)
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
        var mention = new Mention(figure) { Index = index, IsCell = figure.Parts is { Column.IsEmpty: false } or { Key.IsEmpty: false }, IsOpening = _paragraph == 0 };
        AddMeasure(mention);
        if (mention.IsCell)
            ReadCell(mention, start, first, next, end);
        else
            ReadClause(mention, start, first, next, end);
        AddContext(start);
        if (_headingEnd > _headingStart && _headingStart < start)
            AddStretch(_headingStart, _headingEnd, WordZone.Context);
        AddYears(mention, index, start, end);
        _scope.AddTo(mention, index, start, end);
        _bag.Fill(mention);
        return mention;
    }

    /// <summary>The noun that is counted and the phrase that is measured.</summary>
    private void AddMeasure(Mention mention)
    {
        FigureCitation figure = mention.Figure;
        if (figure.Unit is { Length: > 2 } unit && unit[0] == '{')
        {
            int close = Math.Max(1, unit.IndexOf('}'));
            foreach (int stem in _words.StemsOf([.. unit.Substring(1, close - 1).Split(' ', '-').Where(word => word.Length > 1)]))
                mention.Noun = AddStem(stem, WordZone.Near);

            if (close + 1 < unit.Length)
                mention.Rate = unit.Substring(close + 1);
            _bag.AddHead(mention.Noun);
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
        for (int i = _places.TokenAt(phrase.Start); i < _tokens.Count && _tokens[i].Start < phrase.End; i++)
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

            if (isLabel && TryAddParts(i, ref head))
                continue;
            Add(i, WordZone.Near);
            if (!ended && (isLabel || (_words.Signs[i] & WordSigns.Verb) == 0))
                head = _words.Stem[i];
        }

        _bag.AddHead(head);
    }

    /// <summary>"ShareWomen" and "share_women" in a machine's label: the words that capitals and strokes part, each of which a text may name.</summary>
    private bool TryAddParts(int token, ref int head)
    {
        ReadOnlySpan<char> word = _tokens.Span(token);
        int start = 0;
        for (int i = 1; i <= word.Length; i++)
        {
            bool ends = i == word.Length ? start > 0 : word[i] == '_' || CharClasses.Of(word[i]) == CharClass.Upper && CharClasses.Of(word[i - 1]) == CharClass.Lower;
            if (!ends)
                continue;
            if (i - start > 1)
            {
                foreach (int stem in _words.StemsOf([word.Slice(start, i - start).ToString()]))
                    head = AddStem(stem, WordZone.Near);
                _bag.AddHead(head);
            }

            start = i < word.Length && word[i] == '_' ? i + 1 : i;
        }

        return start > 0;
    }

    private void ReadCell(Mention mention, int start, int first, int next, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (i < first || i >= next)
                Add(i, WordZone.Sentence);
        }

        _row.ReadTo(mention);
        mention.NearSigns = _bag.Near;
        mention.SentenceSigns = _bag.Near;
    }

    private void ReadClause(Mention mention, int start, int first, int next, int end)
    {
        FigureCitation figure = mention.Figure;
        if (first > start && _tokens[first - 1].Lexeme != 0)
            mention.Before = Closed(first - 1);
        if (figure.Value.IsCalendar)
            mention.Side = _turn.SideOf(start, first);
        if (next < end)
            mention.Behind = Closed(next);
        mention.IsAttribute = figure.Kind == FigureKind.Year && next == first + 1 && _turn.IsAttribute(start, first, end);

        // Leftwards and rightwards to the bounds of the clause.
        int left = _clause.Start(start, first), right = _clause.End(next, end);
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
            _bag.AddHead(_words.Stem[i]);
            break;
        }

        for (int i = first - 1; i >= left && first - i <= HeadReach; i--)
        {
            if (_words.Stem[i] == 0)
                continue;
            _bag.AddHead(_words.Stem[i]);
            break;
        }

        if (figure.Kind == FigureKind.Count)
            mention.Members = _turn.MembersOf(figure, right, end);
        AddRate(mention, next, end);
        mention.NearSigns = _bag.Near;
        mention.Direction = _turn.DirectionOf(left, first, next, right);
        mention.IsDenied = _turn.IsDenied(left, first);
        if (figure.Hedge is Hedge.MoreThan or Hedge.LessThan && _turn.HasNegation(left, first))
            mention.Value = ComparableValue.OfDenied(figure);
        WordSigns sentence = _bag.Near;
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
        mention.HasOwnYear = _bag.Years.Count > 0;
        if (_bag.Years.Count == 0)
        {
            for (int i = Math.Max(0, index - 6); i < Math.Min(_figures.Count, index + 7); i++)
            {
                if (i != index && _figures[i].Sentence == _figures[index].Sentence && FigurePlaces.YearOf(_figures[i]) is > 0 and int year)
                    _bag.Years.Add(year);
            }
        }

        if (mention.IsCell)
        {
            for (int i = start; i < end; i++)
                AddYear(i);
        }
    }

    private void AddYear(int token)
    {
        if (_tokens[token].Length == 4 && _tokens.TryInteger(token, out int year) && year is >= 1900 and < 2100)
            _bag.Years.Add(year);
    }

    private void AddSigns(int token)
    {
        _bag.Near |= _words.Signs[token];
        _bag.Choices |= _words.Choice[token];
        if (_words.Side[token] != 0)
            _bag.Sides.Add(_words.Side[token]);
        if ((_words.Signs[token] & WordSigns.Figure) != 0)
        {
            int figure = _places.FigureAt(token);
            if (figure >= 0 && FigurePlaces.YearOf(_figures[figure]) is > 0 and int year)
                _bag.Years.Add(year);
        }

        if (_tokens.Is(token, WordClass.Ordinal))
            _bag.Ordinals.Add(StemHash.Of(_tokens.Word(token).ToLowerInvariant().AsSpan()));
        if ((_words.Signs[token] & WordSigns.Account) != 0 && !RateWords.IsDistributor(_tokens.Span(Math.Max(0, token - 1))))
            _bag.Accounts.Add(_words.Stem[token]);
        if (_tokens.Is(token, WordClass.Month | WordClass.Weekday) || _tokens.IsLexeme(token, English.Quarter))
            _bag.Periods.Add(StemHash.Of(_tokens.Word(token).ToLowerInvariant().AsSpan(0, Math.Min(3, _tokens[token].Length))));
    }

    private void Add(int token, WordZone zone)
    {
        int stem = _words.Stem[token];
        if (stem != 0)
            _bag.Add(stem, zone, _words.Bits[token], (_words.Signs[token] & WordSigns.Name) != 0);
    }

    private int AddStem(int stem, WordZone zone)
    {
        _bag.Add(stem, zone, (byte)WordRarity.BitsOf(stem), false);
        return stem;
    }
}
