using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.Dates;

/// <summary>
/// Reads dates, times of day, years and quarters, and the spans between two of them: 28 December to 3 January 2016,
/// 10:30 to 12:15 p.m., June 2019 – July 2020. A beginning takes from the end what it leaves out.
/// </summary>
internal sealed class CalendarReader
{
    private readonly TokenList _tokens;
    private readonly DateReader _dates;
    private readonly TimeReader _times;
    private readonly YearReader _years;
    private readonly QuarterReader _quarters;

    public CalendarReader(TokenList tokens)
    {
        _tokens = tokens;
        _dates = new DateReader(tokens);
        _times = new TimeReader(tokens);
        _years = new YearReader(tokens);
        _quarters = new QuarterReader(tokens);
    }

    /// <summary>Whether a date, a time, a year or a quarter can begin at a token: a number, a month, "third" of a quarter, a letter as in Q3.</summary>
    public bool CanBegin(int i)
    {
        ref readonly Token token = ref _tokens[i];
        return token.Kind == TokenKind.Word
            ? token.Length == 1 || (_tokens.ClassesOf(token) & (WordClass.Month | WordClass.Ordinal | WordClass.Cardinal | WordClass.FractionName)) != 0
            : token.Kind is TokenKind.Number or TokenKind.DottedNumber;
    }

    /// <summary>Whether a time of day is only the mark of a place in a recording, or a zone's distance.</summary>
    public bool IsMark(in CalendarReading reading) => reading.Kind == FigureKind.Time && _times.IsMark(reading);

    /// <summary>Reads what begins at a token.</summary>
    public bool TryRead(int i, out CalendarReading reading)
    {
        if (_quarters.TryRead(i, out reading))
            return true;
        if (_dates.TryRead(i, out reading))
        {
            reading = SpanOfDates(reading);
            return true;
        }

        if (_times.TryOpeningHours(i, out reading) || _times.TrySpokenSpan(i, out reading) || _times.TrySpokenMinutes(i, out reading))
            return true;
        if (_tokens[i].Kind != TokenKind.Number)
            return _times.TrySpokenHour(i, out reading) || _years.TrySpoken(i, out reading);
        if (_times.TryRead(i, out reading))
        {
            reading = SpanOfTimes(reading);
            return true;
        }

        return TryBareHour(i, out reading) || _years.TryRead(i, out reading);
    }

    /// <summary>November 18 to December 19, 2015; June 2019 to July 2020.</summary>
    private CalendarReading SpanOfDates(in CalendarReading low)
    {
        if (low.Iso == null || !TryJoin(low, out int second))
            return low;
        if (!_dates.TryRead(second, out CalendarReading high) || high.Iso == null)
            return SpanToYear(low, second);
        string from = WithYear(low.Iso, high.Iso);
        // Both as far as the day, or both as far as the month.
        return from.Length == high.Iso.Length && string.CompareOrdinal(from, high.Iso) < 0
            ? new CalendarReading(low.First, high.Next, FigureKind.Range, null, from, high.Iso)
            : low;
    }

    /// <summary>June 2013 – 2020: a month with its year, and a later year.</summary>
    private CalendarReading SpanToYear(in CalendarReading low, int second) =>
        low.Iso!.Length == 7 && low.Iso[0] != '-' && _tokens[second].Length == 4 && !_tokens[second].StartsSentence && _tokens[second].Kind == TokenKind.Number && _tokens.TryInteger(second, out int year) && YearReader.IsWrittenAbout(year)
            && string.CompareOrdinal(low.Iso.Substring(0, 4), _tokens.Word(second)) < 0 && !(_tokens[second + 1].Kind == TokenKind.Dash && !_tokens[second + 1].SpaceBefore)
            ? new CalendarReading(low.First, second + 1, FigureKind.Range, null, low.Iso, _tokens.Word(second))
            : low;

    /// <summary>The year of the end for a beginning without one; the year before where the span passes New Year.</summary>
    private static string WithYear(string low, string high)
    {
        if (!low.StartsWith("--", StringComparison.Ordinal) || high.StartsWith("--", StringComparison.Ordinal))
            return low;
        string day = low.Substring(1);
        int year = int.Parse(high.Substring(0, 4), System.Globalization.CultureInfo.InvariantCulture);
        if (string.CompareOrdinal(day, high.Substring(4)) > 0)
            year--;
        return year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture) + day;
    }

    /// <summary>9:30 to 10:15, 2:00–2:30 p.m.</summary>
    private CalendarReading SpanOfTimes(in CalendarReading low)
    {
        if (low.Kind != FigureKind.Time || !TryJoin(low, out int second) || !_times.TryPointedEnd(low, second, out CalendarReading high) && !_times.TryRead(second, out high) || high.Kind != FigureKind.Time)
            return low;
        bool shared = !_times.HasHalf(low.Next - 1) && _times.HasHalf(high.Next - 1);
        string from = shared ? WithHalf(low.Iso!, high.Iso!) : low.Iso!;
        return new CalendarReading(low.First, high.Next, FigureKind.Range, null, from, high.Iso);
    }

    /// <summary>"2:00 to 2:30 p.m." is in the afternoon as a whole; "11:30 to 1:15 p.m." begins before noon.</summary>
    private static string WithHalf(string low, string high)
    {
        int hour = int.Parse(low.Substring(1, 2), System.Globalization.CultureInfo.InvariantCulture);
        int end = int.Parse(high.Substring(1, 2), System.Globalization.CultureInfo.InvariantCulture);
        if (end < 12 || hour >= 12)
            return low;
        string later = "T" + (hour + 12).ToString("D2", System.Globalization.CultureInfo.InvariantCulture) + low.Substring(3);
        return string.CompareOrdinal(later, high) < 0 ? later : low;
    }

    /// <summary>"10 to 11:30 pm", "2-4 p.m.": an hour alone before a time of day that names its half.</summary>
    private bool TryBareHour(int i, out CalendarReading reading)
    {
        reading = default;
        if (_tokens[i].Length > 2 || !_tokens.TryInteger(i, out int hour) || hour is < 1 or > 12)
            return false;
        var low = new CalendarReading(i, i + 1, FigureKind.Time, "T" + hour.ToString("D2", System.Globalization.CultureInfo.InvariantCulture) + ":00");
        if (!TryJoin(low, out int second) || !_times.TryRead(second, out CalendarReading high) || !_times.HasHalf(high.Next - 1))
            return false;
        reading = new CalendarReading(i, high.Next, FigureKind.Range, null, WithHalf(low.Iso!, high.Iso!), high.Iso);
        return true;
    }

    /// <summary>A dash, "to", "until" or "through" behind; "and" where "between" stands before. A date that was moved from one day to another is two dates.</summary>
    private bool TryJoin(in CalendarReading low, out int second)
    {
        int i = low.Next;
        second = i + 1;
        if (_tokens[i].StartsSentence)
            return false;
        if (_tokens[i].Kind == TokenKind.Dash)
            return _tokens[i].First != '\u2014' || !_tokens[i].SpaceBefore;
        if (_tokens.IsLexeme(i, English.And))
            return _tokens.IsLexeme(low.First - 1, English.Between);
        bool to = _tokens.IsLexeme(i, English.To) || _tokens.IsLexeme(i, English.Until) || _tokens.IsLexeme(i, English.Till) || _tokens.IsLexeme(i, English.Through);
        if (to && _tokens.IsLexeme(second, English.The))
            second++;
        return to && !DateReader.IsMovedFrom(_tokens, low.First);
    }
}
