using Provenance.Engine.Figures.Dates;
using Provenance.Engine.Figures.NoFigures;
using Provenance.Engine.Figures.Numerals;
using Provenance.Engine.Figures.Units;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Tables;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>
/// Reads the figures of a text in one pass over its tokens. At each token that can begin a figure the readers are asked
/// in turn (date, time, year, amount; the tables are read by themselves); each looks at a bounded number of tokens, so that the pass is linear.
/// </summary>
internal sealed class FigureReader
{
    private const WordClass Beginnings = WordClass.Cardinal | WordClass.Scale | WordClass.Magnitude | WordClass.Month | WordClass.Ordinal | WordClass.FractionName | WordClass.Multiplier;

    private readonly TextDocument _document;
    private readonly TokenList _tokens;
    private readonly Landmarks _landmarks;
    private readonly AmountReader _amounts;
    private readonly CalendarReader _calendar;
    private readonly HedgeReader _hedges;
    private readonly NamingNumbers _names;
    private readonly RangeReader _ranges;
    private readonly ListReader _lists;
    private readonly ToleranceReader _tolerances;
    private readonly ProportionReader _proportions;
    private readonly MeasureReader _measures;
    private readonly SharedMeasure _shared;
    private readonly AgeReader _ages;
    private readonly RatioReader _ratios;
    private readonly EllipticMeasure _elliptic;
    private readonly ContinuedMeasure _continued;
    private readonly PercentagePoints _points;
    private readonly List<FigureCitation> _figures = [];
    private readonly Sentences _sentences;
    private readonly UnderstoodUnits _understood;
    private Amount _last;
    private Amount _measured;
    private bool _inferred;

    public FigureReader(TextDocument document, TokenList tokens)
    {
        _document = document;
        _tokens = tokens;
        _landmarks = tokens.Landmarks;
        _amounts = new AmountReader(tokens);
        _calendar = new CalendarReader(tokens);
        _hedges = new HedgeReader(tokens);
        _names = new NamingNumbers(tokens, document.Headings);
        _ranges = new RangeReader(tokens, _amounts);
        _lists = new ListReader(tokens, _amounts);
        _tolerances = new ToleranceReader(tokens, _amounts);
        _proportions = new ProportionReader(tokens, _amounts);
        _measures = new MeasureReader(tokens);
        _shared = new SharedMeasure(tokens);
        _ages = new AgeReader(tokens);
        _ratios = new RatioReader(tokens);
        _elliptic = new EllipticMeasure(tokens);
        _continued = new ContinuedMeasure(tokens);
        _points = new PercentagePoints(tokens);
        _sentences = new Sentences(tokens);
        _understood = new UnderstoodUnits(tokens);
    }

    /// <summary>Where numbers that are no figures are noted, with the reason; null where nobody asks.</summary>
    public List<LeftOutNumber>? LeftOut { get; init; }

    /// <summary>How many figures are wanted at most; with the first one more, reading stops.</summary>
    public int Most { get; init; } = int.MaxValue;

    /// <summary>The figures, by position.</summary>
    public List<FigureCitation> Read()
    {
        int i = 0;
        TableFigures? cells = null;
        foreach (TableLayout table in TableFinder.Find(_tokens))
        {
            cells ??= new TableFigures(_document, _tokens, _figures, LeftOut, ReadWords) { Most = Most };
            ReadWords(i, table.Table.First);
            if (_figures.Count > Most)
                break;
            cells.Read(table);
            i = table.Table.End;
        }

        ReadWords(i, _tokens.Count);
        _understood.Name(_figures);
        return _figures;
    }

    /// <summary>Reads the figures from one token to another, behind a figure that reaches into them.</summary>
    private void ReadWords(int i, int end)
    {
        while (i < end && _figures.Count > 0 && _figures[_figures.Count - 1].Span.End > _tokens[i].Start)
            i++;
        for (i = _landmarks.Next(Landmark.Figure, i); i < end && _figures.Count <= Most; i = _landmarks.Next(Landmark.Figure, i))
        {
            int next = CanBegin(i) ? ReadAt(i) : i;
            i = Math.Max(next, i + 1);
        }
    }

    private bool CanBegin(int i)
    {
        ref readonly Token token = ref _tokens[i];
        if (token.Kind != TokenKind.Word)
            return token.Kind is TokenKind.Number or TokenKind.DottedNumber or TokenKind.Currency;
        WordClass classes = _tokens.ClassesOf(token);
        if ((classes & Beginnings) != 0)
            return true;
        if ((classes & WordClass.NumberOpener) != 0 && CanFollow(i + 1))
            return true;
        return (token.IsCapital || token.First == 'k') && token.Length <= 4 && IsPrefix(i);
    }

    /// <summary>Whether a short word is a currency's code or sign before its number: EUR 5, kr 500, Rs. 500.</summary>
    private bool IsPrefix(int i) =>
        _tokens[i + 1].Kind is TokenKind.Currency or TokenKind.Number
        || _tokens[i].IsCapital && _tokens[i].Length <= 3 && _tokens.IsChar(i + 1, '.') && _tokens[i + 2].Kind == TokenKind.Number && !_tokens[i + 2].StartsSentence;

    /// <summary>Whether a number may stand behind an article or "several": a hundred, a few thousand, a third of, a decade.</summary>
    private bool CanFollow(int i) => _tokens.Is(i, WordClass.Scale | WordClass.FractionName | WordClass.Determiner) || _tokens.IsLexeme(i, English.Of) || _tokens.IsLexeme(i, English.Couple) || _tokens.IsLexeme(i, English.Pair)
        || _tokens.Is(i - 2, WordClass.HedgeWord) || _tokens.IsLexeme(i - 2, English.For) || _tokens[i + 1].StartsParagraph || _tokens.IsLexeme(i + 1, English.And);

    /// <summary>Reads the figure at a token and returns the token after it, or the token itself.</summary>
    private int ReadAt(int i)
    {
        if (_ratios.TryRead(i, out Value ratio))
        {
            Add(FigureKind.Fraction, i, i + 3, ratio);
            return i + 3;
        }

        if (_calendar.CanBegin(i) && TryCalendar(i, out int next))
            return next;
        if (_tokens[i].Kind == TokenKind.DottedNumber)
        {
            LeaveOut(i, i + 1, NotAFigure.Version);
            return i + 1;
        }

        if (_tokens.Is(i, WordClass.Multiplier) && TryMultiplier(i, out next))
            return next;
        return _amounts.TryRead(i, out Amount amount) ? ReadAmount(amount) : i;
    }

    private bool TryCalendar(int i, out int next)
    {
        next = i;
        bool joined = !_tokens[i].SpaceBefore && _tokens[i - 1].Kind is TokenKind.Word or TokenKind.Number;
        if (joined)
            return false;
        if (_calendar.TryRead(i, out CalendarReading reading))
        {
            next = reading.Next;
            NotAFigure reason = _calendar.IsMark(reading) ? NotAFigure.Citation : reading.Kind == FigureKind.Year || reading.Kind == FigureKind.Range && reading.Low!.Length == 4 ? JudgeYear(reading) : NotAFigure.None;
            if (reason == NotAFigure.None)
                AddCalendar(reading);
            else
                LeaveOut(reading.First, next, reason);
            return true;
        }

        return false;
    }

    private NotAFigure JudgeYear(in CalendarReading year)
    {
        var numeral = new Numeral(default, year.First, year.Next, NumeralForm.Digits);
        NotAFigure reason = _names.Judge(numeral, year.First, year.Next, measured: true);
        if (reason is not (NotAFigure.None or NotAFigure.ListNumber))
            return reason;
        return year.Kind == FigureKind.Year && YearCitation.IsCited(_tokens, year.First, year.Next) ? NotAFigure.Citation : NotAFigure.None;
    }

    private void LeaveOut(int first, int next, NotAFigure reason)
    {
        LeftOut?.Add(new LeftOutNumber(_tokens.SpanOf(first, next), reason));
    }

    private void AddCalendar(in CalendarReading reading)
    {
        TextSpan span = _tokens.SpanOf(reading.First, reading.Next);
        TextSpan sentence = _sentences.Around(reading.First, reading.Next);
        _figures.Add(new FigureCitation(_document, span, sentence, reading.Kind)
        {
            Token = reading.First,
            Value = reading.Iso == null ? Value.None : reading.Kind == FigureKind.Duration ? Value.Of(decimal.Parse(reading.Iso, System.Globalization.CultureInfo.InvariantCulture)) : Value.OfIso(reading.Iso),
            Unit = reading.Kind == FigureKind.Duration ? "s" : null,
            Parts = reading.Low == null || reading.High == null ? null : new FigureParts(Value.OfIso(reading.Low), Value.OfIso(reading.High)),
            Hedge = reading.Kind == FigureKind.Year ? _hedges.ReadYear(reading.First) : Hedge.Exact,
            Measure = _measures.OfDate(reading.First, reading.Next),
        });
        _measures.Floor = reading.Next;
    }

    /// <summary>twice the, double the, threefold.</summary>
    private bool TryMultiplier(int i, out int next)
    {
        next = i + 1;
        bool comparison = _tokens.IsLexeme(next, English.The) || _tokens.IsLexeme(next, English.As) || _tokens.IsLexeme(next, English.That) || _tokens.Is(next, WordClass.Determiner);
        bool fold = _tokens.Span(i).EndsWith("fold".AsSpan(), StringComparison.OrdinalIgnoreCase);
        if (!comparison && !fold || _tokens.ValueOf(i) < 2)
            return false;
        Add(FigureKind.Multiple, i, next, Value.Of(_tokens.ValueOf(i)));
        return true;
    }

    private int ReadAmount(Amount amount)
    {
        amount = _proportions.Extend(_tolerances.Extend(amount));
        if (_ranges.TryRead(amount, out RangeReading range))
        {
            NotAFigure reason = amount.Numeral.Has(NumeralForm.Digits) ? _names.Judge(amount.Numeral with { Form = amount.Numeral.Form & ~NumeralForm.PlainInteger }, amount.First, range.Next, measured: true) : NotAFigure.None;
            if (reason == NotAFigure.None)
                AddRange(amount, range);
            else
                LeaveOut(amount.First, range.Next, reason);
            return range.Next;
        }

        if (!amount.IsMeasured && _points.TryRead(_last, amount, out UnitReading points))
            amount = amount with { Unit = points, Next = points.Next };
        bool measured = amount.IsMeasured;
        // The unit is shared, the place is not: the figure stays the numeral alone.
        if (!amount.IsMeasured && !amount.Numeral.Has(NumeralForm.Ordinal | NumeralForm.Magnitude) && (_lists.TryUnit(amount, out UnitReading shared) || _ranges.TrySharedUnit(amount, out shared)))
            amount = amount with { Unit = shared };
        if (!amount.IsMeasured && _ranges.TrySharedCurrency(amount, out string? currency))
            amount = amount with { Currency = currency };
        if (!amount.IsMeasured && IsChangeOf(_last, amount))
            amount = amount with { Unit = _last.Unit, Currency = _last.Currency };
        if (!amount.IsMeasured && IsComparedWith(_last, amount))
            amount = amount with { Unit = _last.Unit };
        if (!amount.IsMeasured && _measures.Floor == _last.Next && _elliptic.Shares(_last, amount))
            amount = amount with { Unit = _last.Unit, Currency = _last.Currency };
        bool isAge = _ages.IsAge(amount);
        if (!isAge && !amount.IsMeasured && _figures.Count > 0 && _continued.Shares(_measured, amount))
            amount = amount with { Unit = _measured.Unit, Currency = _measured.Currency };
        _inferred = isAge || amount.IsMeasured && !measured || IsLabelled(amount);
        NotAFigure verdict = new AmountClassifier(_tokens, amount, _proportions, isAge).Classify(_names, out FigureKind kind, out string? unit, out Value of, out int phrase, out int phraseEnd);
        if (verdict == NotAFigure.None)
            return AddSingle(amount, kind, unit, of, phrase, phraseEnd, MeasureBefore(amount));
        LeaveOut(amount.First, amount.Next, verdict);
        return amount.Next;
    }

    /// <summary>"4.5 percent, up from 4.25": a share is compared with one.</summary>
    private bool IsComparedWith(in Amount last, in Amount amount)
    {
        int word = amount.First - 1;
        if (last.Unit.Code != "%" || amount.First - last.Next is < 1 or > 4 || amount.Next <= last.Next || _tokens[amount.First].StartsSentence || amount.Numeral.Has(NumeralForm.Ordinal | NumeralForm.Magnitude | NumeralForm.Fraction | NumeralForm.Scaled)
            || _tokens.IsWord(amount.Next) && !_tokens[amount.Next].StartsSentence && !_tokens.Is(amount.Next, WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner | WordClass.Adverb))
            return false;
        if (_tokens.IsLexeme(word, English.From) || _tokens.IsLexeme(word, English.With) || _tokens.IsLexeme(word, English.To))
            word--;
        return word >= last.Next && ClosedClasses.IsComparison(_tokens.Span(word)) && !_tokens[word + 1].StartsSentence;
    }

    /// <summary>"Draught (m): 4.85": the unit is the label's.</summary>
    private bool IsLabelled(in Amount amount) => amount.Unit.Code != null && amount.Unit.Next == amount.Numeral.Next && _tokens.IsChar(amount.Numeral.First - 1, ':');

    /// <summary>What the figure before measures, where this one measures the same.</summary>
    private Measure? MeasureBefore(in Amount amount) =>
        _figures.Count > 0 && _measures.Floor == _last.Next ? _shared.Of(_last, _figures[_figures.Count - 1].Measure, amount) : null;

    /// <summary>"from 208 pounds to 193": behind "to", the unit of "from" goes on.</summary>
    private bool IsChangeOf(in Amount from, in Amount to) =>
        from.IsMeasured && from.Next == to.First - 1 && _tokens.IsLexeme(from.Next, English.To) && _tokens.IsLexeme(from.First - 1, English.From) && !to.Numeral.Has(NumeralForm.Ordinal | NumeralForm.Magnitude | NumeralForm.Fraction);

    private int AddSingle(in Amount amount, FigureKind kind, string? unit, Value of, int phrase, int phraseEnd, Measure? known)
    {
        Value value = amount.Numeral.Value;
        bool vague = kind == FigureKind.Magnitude;
        _understood.Note(_figures.Count, amount, kind, unit, of);
        _figures.Add(new FigureCitation(_document, _tokens.SpanOf(amount.First, amount.Next), _sentences.Around(amount.First, amount.Next), kind)
        {
            Token = amount.First,
            Value = vague ? Value.None : value,
            Parts = vague || !of.IsNone ? new FigureParts(Of: of, Magnitude: vague ? value : Value.None) : null,
            Unit = unit,
            IsUnitInferred = _inferred && unit != null,
            Hedge = _hedges.ReadAmount(amount.First, amount.Next, phraseEnd, kind, _last.Next),
            Measure = known is { Phrase.IsEmpty: false } shared ? shared : _measures.OfAmount(amount.First, amount.Next, kind, phrase),
        });
        _last = amount;
        if (amount.IsMeasured)
            _measured = amount;
        _measures.Floor = amount.Next;
        return amount.Next;
    }

    private void AddRange(in Amount amount, in RangeReading range)
    {
        string? unit = range.Unit;
        int end = range.Next;
        // "48.2% (95% CI 45.1 to 51.3)": the interval of a share is one of shares.
        bool inside = _tokens.IsChar(_last.First - 1, '(') && (_tokens[_last.First - 2].First == '%' || _tokens.IsChar(_last.Next, ';')) || _last.First > 3 && _tokens.IsChar(_last.First - 1, ';') && _tokens[_last.First - 2].First == '%' && _tokens.Span(_last.Next).SequenceEqual("CI".AsSpan());
        bool interval = unit == null && _last.Unit.Code == "%" && _tokens.IsChar(range.Next, ')') && amount.First - _last.Next <= 4 && amount.First >= _last.Next && (inside || _tokens.IsChar(_last.Next, '('));
        if (interval)
            unit = "%";
        bool ages = unit == null && range.Low.Number >= 1 && range.High.Number <= 115 && _ages.IsSpan(amount.First, range.Next);
        if (ages)
            unit = "a";
        if (unit == null && CountedNoun.TryFind(_tokens, range.Next, singular: false, out int first, out int phraseEnd))
        {
            unit = CountedNoun.UnitOf(_tokens, first, phraseEnd);
            end = phraseEnd;
        }

        _figures.Add(new FigureCitation(_document, _tokens.SpanOf(amount.First, range.Next), _sentences.Around(amount.First, range.Next), FigureKind.Range)
        {
            Token = amount.First,
            Parts = new FigureParts(range.Low, range.High),
            Unit = unit,
            IsUnitInferred = interval || ages,
            Hedge = _hedges.Read(amount.First, range.Next, end),
            Measure = _measures.OfAmount(amount.First, range.Next, FigureKind.Range, 0),
        });
        _measures.Floor = range.Next;
    }

    private void Add(FigureKind kind, int first, int next, Value value)
    {
        _figures.Add(new FigureCitation(_document, _tokens.SpanOf(first, next), _sentences.Around(first, next), kind)
        {
            Token = first,
            Value = value,
            Hedge = _hedges.Read(first, next, next),
            Measure = _measures.OfAmount(first, next, kind, 0),
        });
        _measures.Floor = next;
    }
}
