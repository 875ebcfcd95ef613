using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.Dates;

/// <summary>Reads calendar dates of all usual writings, and spans of days: June 24-25, 9 June 2025, 2025-06-09, February 2022.</summary>
internal sealed class DateReader
{
    private static readonly HashSet<ushort> Moved = [.. CalendarWords.Moved.Split(' ').Select(word => English.Words.Find(word.AsSpan()))];

    private readonly TokenList _tokens;
    private int _order = -1;

    public DateReader(TokenList tokens) => _tokens = tokens;

    /// <summary>Reads the date that begins at a token.</summary>
    public bool TryRead(int i, out CalendarReading date)
    {
        date = default;
        if (_tokens[i].Kind == TokenKind.Word)
            return IsMonth(i) ? TryMonthFirst(i, out date) : TryDayInWords(i, out date);
        if (_tokens[i].Kind == TokenKind.DottedNumber)
            return TryDotted(i, out date);
        return _tokens[i].Kind == TokenKind.Number && (TryIso(i, out date) || TryIsoMonth(i, out date) || TryYearFirst(i, out date) || TrySlashed(i, out date) || TryDayFirst(i, out date));
    }

    /// <summary>Whether the date is what something was moved from: "postponed from 5 June to 12 June".</summary>
    public static bool IsMovedFrom(TokenList tokens, int first) =>
        tokens.IsLexeme(first - 1, English.From) && !tokens[first - 1].StartsSentence && tokens[first - 2].Lexeme != 0 && Moved.Contains(tokens[first - 2].Lexeme);

    /// <summary>June 9, 2025; June 24-25; Feb. 2022; March 3rd.</summary>
    private bool TryMonthFirst(int i, out CalendarReading date)
    {
        date = default;
        int month = Month(i);
        int next = SkipPoint(i + 1);
        if (_tokens.IsLexeme(next, English.The) && _tokens.Is(next + 1, WordClass.Ordinal))
            next++;
        if (TryDay(next, out int day, out int afterDay))
        {
            int high = 0;
            int end = afterDay;
            if (TryJoinedDay(afterDay, out int highDay, out int afterHigh) && highDay > day)
            {
                high = highDay;
                end = afterHigh;
            }

            int? year = YearAfter(end, out int afterYear);
            date = Dated(i, afterYear, year, month, day, high);
            return true;
        }

        if (TryMonthSpan(i, next, out date))
            return true;
        int comma = _tokens.IsChar(next, ',') ? next + 1 : _tokens.IsLexeme(next, English.Of) ? next + 1 : next;
        if (TryYear(comma, out int monthYear))
        {
            date = new CalendarReading(i, comma + 1, FigureKind.Date, Iso(monthYear, month));
            return true;
        }

        return false;
    }

    /// <summary>June to August 2020, June–August 2020.</summary>
    private bool TryMonthSpan(int i, int join, out CalendarReading date)
    {
        date = default;
        bool joins = _tokens[join].Kind == TokenKind.Dash || _tokens.IsLexeme(join, English.To) || _tokens.IsLexeme(join, English.Through) || _tokens.IsLexeme(join, English.Until)
            || _tokens.IsLexeme(join, English.And) && _tokens.IsLexeme(i - 1, English.Between);
        if (!joins || !IsMonth(join + 1) || IsMovedFrom(_tokens, i))
            return false;
        int after = SkipPoint(join + 2);
        int place = _tokens.IsChar(after, ',') || _tokens.IsLexeme(after, English.Of) ? after + 1 : after;
        if (!TryYear(place, out int year) || Month(i) == Month(join + 1))
            return false;
        int low = Month(i) < Month(join + 1) ? year : year - 1;
        date = new CalendarReading(i, place + 1, FigureKind.Range, null, Iso(low, Month(i)), Iso(year, Month(join + 1)));
        return true;
    }

    /// <summary>9 June 2025; 24-25 June; the 9th of June.</summary>
    private bool TryDayFirst(int i, out CalendarReading date)
    {
        date = default;
        if (!TryDay(i, out int day, out int next))
            return false;
        int high = 0;
        if (TryJoinedDay(next, out int highDay, out int afterHigh) && highDay > day)
        {
            high = highDay;
            next = afterHigh;
        }

        if (_tokens.IsLexeme(next, English.Of))
            next++;
        if (_tokens[next].Kind == TokenKind.Dash && !_tokens[next].SpaceBefore)
            next++;
        if (!IsMonth(next) || _tokens[next].StartsSentence)
            return false;
        int month = Month(next);
        int afterMonth = SkipPoint(next + 1);
        int? year = YearAfter(afterMonth, out int afterYear);
        date = Dated(i, year == null ? next + 1 : afterYear, year, month, day, high);
        return true;
    }

    /// <summary>the fourteenth of August, the twenty-ninth of May 2031.</summary>
    private bool TryDayInWords(int i, out CalendarReading date)
    {
        date = default;
        int last = _tokens.Is(i, WordClass.Cardinal) && _tokens.ValueOf(i) is 20 or 30 && _tokens[i + 1].Kind == TokenKind.Dash && !_tokens[i + 1].SpaceBefore && !_tokens[i + 2].SpaceBefore ? i + 2 : i;
        int month = last + 2;
        if (!_tokens.Is(last, WordClass.Ordinal) || last > i && _tokens.ValueOf(last) > 9 || !_tokens.IsLexeme(last + 1, English.Of) || !IsMonth(month) || _tokens[month].StartsSentence || _tokens.IsLexeme(i - 1, English.A) || _tokens[i - 1].Kind == TokenKind.Dash && !_tokens[i].SpaceBefore)
            return false;
        int day = (int)_tokens.ValueOf(last) + (last > i ? (int)_tokens.ValueOf(i) : 0);
        if (day is < 1 or > 31)
            return false;
        int? year = YearAfter(SkipPoint(month + 1), out int afterYear);
        date = Dated(i, year == null ? month + 1 : afterYear, year, Month(month), day, 0);
        return true;
    }

    /// <summary>2032 March 11</summary>
    private bool TryYearFirst(int i, out CalendarReading date)
    {
        date = default;
        if (!TryYear(i, out int year) || !YearReader.IsWrittenAbout(year) || !IsMonth(i + 1) || _tokens[i + 1].StartsSentence || !_tokens[i + 1].SpaceBefore || !TryDay(i + 2, out int day, out int next) || TryYear(next, out _) || _tokens.IsChar(next, ',') && TryYear(next + 1, out _))
            return false;
        date = Dated(i, next, year, Month(i + 1), day, 0);
        return true;
    }

    /// <summary>2023-02: a month, where the second number can be neither the next year nor a later one.</summary>
    private bool TryIsoMonth(int i, out CalendarReading date)
    {
        date = default;
        if (_tokens[i].Length != 4 || !IsJoinedDash(i + 1) || _tokens[i + 1].First != '-' || _tokens[i + 2].Length != 2 || !TryPart(i + 2, 2, 12, out int month) || !TryYear(i, out int year) || !YearReader.IsWrittenAbout(year) || month > year % 100
            || !_tokens[i + 3].SpaceBefore && _tokens[i + 3].Kind is not (TokenKind.Point or TokenKind.Mark or TokenKind.Other) || !_tokens.Is(i - 1, WordClass.Preposition) || _tokens[i].StartsSentence)
            return false;
        date = new CalendarReading(i, i + 3, FigureKind.Date, Iso(year, month));
        return true;
    }

    private bool TryIso(int i, out CalendarReading date)
    {
        date = default;
        if (_tokens[i].Length != 4 || !IsJoinedDash(i + 1) || !TryPart(i + 2, 2, 12, out int month) || !IsJoinedDash(i + 3) || !TryPart(i + 4, 2, 31, out int day)
            || !TryYear(i, out int year))
            return false;
        date = new CalendarReading(i, i + 5, FigureKind.Date, Iso(year, month, day));
        return true;
    }

    /// <summary>Whether all other dates of the text have the day before the month: 31/12/2020, 14 May.</summary>
    private bool IsDayFirst() => Order() == 1;

    private bool IsMonthFirst() => Order() == 2;

    /// <summary>1 where all dates that tell have the day first, 2 where all have the month first, 3 where they differ, 0 where none tells; looked for once in a text.</summary>
    private int Order()
    {
        if (_order >= 0)
            return _order;
        _order = 0;
        for (int i = 1; i + 1 < _tokens.Count && _order < 3; i++)
        {
            if (IsMonth(i))
                _order |= (TryPart(i - 1, 0, 31, out _) && !_tokens[i].StartsSentence && !TryDayBehind(i) ? 1 : 0) | (TryDayBehind(i) && !TryPart(i - 1, 0, 31, out _) ? 2 : 0);
            else if (IsSlash(i) && IsSlash(i + 2) && TryPart(i - 1, 0, 31, out int first) && TryPart(i + 1, 0, 31, out int second) && TryYear(i + 3, out _))
                _order |= (first > 12 ? 1 : 0) | (second > 12 ? 2 : 0);
        }

        return _order;
    }

    private bool TryDayBehind(int month) => TryPart(month + 1, 0, 31, out _) && !_tokens[month + 1].StartsSentence;

    /// <summary>12/31/2020 and 31/12/2020; where both orders are possible and the text's other dates do not tell, only the year is known.</summary>
    private bool TrySlashed(int i, out CalendarReading date)
    {
        date = default;
        if (!IsSlash(i + 1) || !IsSlash(i + 3) || !TryPart(i, 0, 31, out int first) || !TryPart(i + 2, 0, 31, out int second) || !TryYear(i + 4, out int year)
            || _tokens[i + 2].SpaceBefore || _tokens[i + 4].SpaceBefore || first > 12 && second > 12)
            return false;
        date = new CalendarReading(i, i + 5, FigureKind.Date, first > 12 || second <= 12 && IsDayFirst() ? Iso(year, second, first) : second > 12 || first == second || IsMonthFirst() ? Iso(year, first, second) : Digits(year, 4));
        return true;
    }

    /// <summary>31.12.2020</summary>
    private bool TryDotted(int i, out CalendarReading date)
    {
        date = default;
        string[] parts = _tokens.Word(i).Split('.');
        if (parts.Length != 3 || parts[0].Length > 2 || parts[1].Length > 2 || parts[2].Length != 4
            || !int.TryParse(parts[0], out int day) || !int.TryParse(parts[1], out int month) || !int.TryParse(parts[2], out int year)
            || day is < 1 or > 31 || month is < 1 or > 12 || year is < 1000 or > 2999)
            return false;
        date = new CalendarReading(i, i + 1, FigureKind.Date, Iso(year, month, day));
        return true;
    }

    private CalendarReading Dated(int first, int next, int? year, int month, int day, int high) => high == 0
        ? new CalendarReading(first, next, FigureKind.Date, Iso(year, month, day))
        : new CalendarReading(first, next, FigureKind.Date, null, Iso(year, month, day), Iso(year, month, high));

    private int? YearAfter(int i, out int next)
    {
        int year = _tokens.IsChar(i, ',') ? i + 1 : i;
        // The year may stand on the next line: "January 1,\n2019".
        bool torn = year > i && _tokens[year].StartsLine && _tokens.IsNextLine(year) && !(_tokens[year + 1].Kind == TokenKind.Point && _tokens[year + 2].Kind == TokenKind.Word);
        bool found = (!_tokens[year].StartsSentence || torn) && TryYear(year, out _);
        next = found ? year + 1 : i;
        if (!found)
            return null;
        TryYear(year, out int value);
        return value;
    }

    /// <summary>Whether four digits name a year of an era that dates are written in.</summary>
    private bool TryYear(int i, out int year)
    {
        year = 0;
        ref readonly Token token = ref _tokens[i];
        if (token.Kind != TokenKind.Number || token.Length != 4 || !TryPart(i, 4, 2999, out year))
            return false;
        return year >= 1000;
    }

    private bool TryDay(int i, out int day, out int next)
    {
        next = i + 1;
        day = 0;
        if (_tokens.Is(i, WordClass.Ordinal) && _tokens.ValueOf(i) <= 31)
        {
            day = (int)_tokens.ValueOf(i);
            return true;
        }

        if (!TryPart(i, 0, 31, out day) || _tokens[i].StartsSentence && _tokens[i + 1].Kind != TokenKind.Word)
            return false;
        if (_tokens[i + 1].Kind == TokenKind.Word && !_tokens[i + 1].SpaceBefore && _tokens[i + 1].Length == 2 && IsOrdinalSuffix(_tokens.Span(i + 1)))
            next++;
        else if (_tokens[i + 1].Kind == TokenKind.Word && !_tokens[i + 1].SpaceBefore)
            return false;
        return _tokens[next].First is not ('%' or ':');
    }

    private bool TryJoinedDay(int i, out int day, out int next)
    {
        day = 0;
        next = i;
        bool dash = _tokens[i].Kind == TokenKind.Dash && _tokens[i].First != '\u2014';
        return (dash || _tokens.IsLexeme(i, English.To) || _tokens.IsLexeme(i, English.And)) && _tokens[i + 1].Kind == TokenKind.Number && TryDay(i + 1, out day, out next);
    }

    /// <summary>A plain number of digits.</summary>
    private bool TryPart(int i, int length, int highest, out int value)
    {
        value = 0;
        ref readonly Token token = ref _tokens[i];
        if (token.Kind != TokenKind.Number || length != 0 && token.Length != length || token.Length > 4)
            return false;
        foreach (char c in _tokens.Span(i))
        {
            if (!CharClasses.IsDigit(c))
                return false;
            value = value * 10 + (c - '0');
        }

        return value >= 1 && value <= highest && (length != 0 || token.Length <= 2);
    }

    private static bool IsOrdinalSuffix(ReadOnlySpan<char> word) =>
        word.Equals("st".AsSpan(), StringComparison.OrdinalIgnoreCase) || word.Equals("nd".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || word.Equals("rd".AsSpan(), StringComparison.OrdinalIgnoreCase) || word.Equals("th".AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>A month's name; the short and ambiguous ones (may, march, mar, sun) only with a capital.</summary>
    private bool IsMonth(int i) => _tokens.Is(i, WordClass.Month) && _tokens[i].IsCapital;

    private int Month(int i) => (int)_tokens.ValueOf(i);

    private int SkipPoint(int i) => _tokens[i].Kind == TokenKind.Point && _tokens[i].Length == 1 && _tokens[i].First == '.' && !_tokens[i].SpaceBefore && !_tokens[i + 1].StartsSentence ? i + 1 : i;

    private bool IsJoinedDash(int i) => _tokens[i].Kind == TokenKind.Dash && !_tokens[i].SpaceBefore && !_tokens[i + 1].SpaceBefore;

    private bool IsSlash(int i) => _tokens[i].First == '/' && !_tokens[i].SpaceBefore;

    private static string Iso(int? year, int month, int day = 0)
    {
        string text = (year == null ? "-" : Digits(year.Value, 4)) + "-" + Digits(month, 2);
        return day == 0 ? text : text + "-" + Digits(day, 2);
    }

    private static string Digits(int value, int width) => value.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(width, '0');
}
