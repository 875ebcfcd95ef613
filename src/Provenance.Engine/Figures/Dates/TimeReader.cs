using System.Globalization;

using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.Dates;

/// <summary>Reads times of day: 2:30 p.m., 14:30, 5pm, 10:15:30, with a zone after it.</summary>
internal sealed class TimeReader
{
    private readonly TokenList _tokens;

    public TimeReader(TokenList tokens) => _tokens = tokens;

    /// <summary>Reads the time that begins at a number.</summary>
    public bool TryRead(int i, out CalendarReading time)
    {
        time = default;
        if (TryPaddedPoint(i, out time) || TryNamedPoint(i, out time) || TrySpokenMinutes(i, out time) || TrySpokenHour(i, out time) || TryDotted(i, out time) || TryFourDigits(i, out time))
            return true;
        if (!TryTwoDigits(i, 24, out int hour))
            return false;
        int minute = 0;
        int second = -1;
        int next = i + 1;
        bool colon = IsColon(next) && _tokens[next + 1].Length == 2 && TryTwoDigits(next + 1, 59, out minute);
        if (colon)
        {
            next += 2;
            if (IsColon(next) && _tokens[next + 1].Length == 2 && TryTwoDigits(next + 1, 59, out second))
                next += 2;
        }

        int half = HalfOfDay(next, out int afterHalf);
        if (!colon && half == 0)
            return false;
        if (half != 0)
        {
            if (hour is < 1 or > 12)
                return false;
            hour = hour % 12 + (half == 2 ? 12 : 0);
            next = afterHalf;
        }

        if (second >= 0 && half == 0 && (IsTaken(i) || _tokens[i].Length == 1 && !IsZone(next) && !IsMoment(i)))
        {
            int seconds = hour * 3600 + minute * 60 + second;
            time = new CalendarReading(i, next, FigureKind.Duration, seconds.ToString(CultureInfo.InvariantCulture));
            return true;
        }

        if (IsZone(next))
            next++;
        string iso = string.Format(CultureInfo.InvariantCulture, second >= 0 ? "T{0:D2}:{1:D2}:{2:D2}" : "T{0:D2}:{1:D2}", hour, minute, second);
        time = new CalendarReading(i, next, FigureKind.Time, iso);
        return true;
    }

    /// <summary>"two in the morning", "10 at night", "five o'clock", "between 5 and 6 in the morning": an hour with its part of the day behind it.</summary>
    public bool TrySpokenHour(int i, out CalendarReading time)
    {
        time = default;
        if (TryNoon(i, out time))
            return true;
        if (!TryHour(i, out int hour) || _tokens[i + 1].StartsSentence)
            return false;
        int next = i + 1;
        bool clock = _tokens.IsChar(next, 'o') && _tokens[next + 1].Kind == TokenKind.Clitic && _tokens.Span(next + 1).EndsWith("clock".AsSpan(), StringComparison.Ordinal);
        if (clock)
            next += 2;
        int part = PartOfDay(next, out int afterPart);
        if (part == 0 && !clock || part != 0 && !clock && !IsPlaced(i))
            return false;
        int begin = part == 2 && hour < 12 || part == 3 && hour is >= 5 and < 12 ? hour + 12 : part is 1 or 3 && hour == 12 ? 0 : hour;
        string iso = string.Format(CultureInfo.InvariantCulture, "T{0:D2}:00", begin);
        time = new CalendarReading(i, part == 0 ? next : afterPart, FigureKind.Time, iso);
        return true;
    }

    /// <summary>12 noon, 12 midnight, twelve noon.</summary>
    private bool TryNoon(int i, out CalendarReading time)
    {
        time = default;
        if (!TryHour(i, out int hour) || hour != 12 || !_tokens.IsWord(i + 1) || _tokens[i + 1].StartsSentence)
            return false;
        if (!ClockWords.TryMiddle(_tokens.Span(i + 1), out int middle))
            return false;
        time = new CalendarReading(i, i + 2, FigureKind.Time, middle == 12 ? "T12:00" : "T00:00");
        return true;
    }

    /// <summary>"half past seven", "a quarter to nine", "twenty past four": minutes on this side or the other of an hour.</summary>
    public bool TrySpokenMinutes(int i, out CalendarReading time)
    {
        time = default;
        int minutes;
        int word = i;
        if (_tokens.IsLexeme(word, English.A) && _tokens.IsLexeme(word + 1, English.Quarter))
            word++;
        if (_tokens.IsLexeme(word, English.Half))
            minutes = 30;
        else if (_tokens.IsLexeme(word, English.Quarter))
            minutes = 15;
        else if (_tokens.Is(word, WordClass.Cardinal) && _tokens.ValueOf(word) is 5 or 10 or 20 or 25)
            minutes = (int)_tokens.ValueOf(word);
        else if (_tokens.Is(word, WordClass.Cardinal) && _tokens.ValueOf(word) is >= 2 and < 30 && _tokens.IsWord(word + 1) && ClockWords.IsMinutes(_tokens.Span(word + 1)))
            minutes = (int)_tokens.ValueOf(word);
        else
            return false;
        // "twelve minutes past four"
        bool named = _tokens.IsWord(word + 1) && ClockWords.IsMinutes(_tokens.Span(word + 1));
        if (named)
            word++;
        bool past = _tokens.IsWord(word + 1) && ClockWords.IsPast(_tokens.Span(word + 1));
        // "Ten to seven" may be a range: a preposition of time before it says that it is none.
        // "rise from ten to eleven", "open from ten to five" go from one number to the other.
        bool to = !past && minutes != 30 && _tokens.IsLexeme(word + 1, English.To) && (minutes == 15 || IsToldByClock(i) || IsPlaced(i) && !_tokens.IsLexeme(i - 1, English.From)) && !IsVote(i);
        if (!past && !to || _tokens[word + 1].StartsSentence || _tokens[word + 2].StartsSentence || !TryHour(word + 2, out int hour) || UnitLexicon.IsNameAt(_tokens, word + 3) || CountedNoun.IsPlural(_tokens, word + 3) || _tokens.IsLexeme(word + 3, English.Per) || _tokens[word + 3].First == '%')
            return false;
        int part = PartOfDay(word + 3, out int next);
        if (HalfOfDay(word + 3, out int afterHalf) is var half && half != 0)
            (part, next) = (half, afterHalf);
        hour = part == 2 && hour < 12 || part == 3 && hour is >= 5 and < 12 ? hour + 12 : hour;
        int clock = past ? hour * 60 + minutes : (hour + 23) % 24 * 60 + 60 - minutes;
        time = new CalendarReading(i, part == 0 ? word + 3 : next, FigureKind.Time, string.Format(CultureInfo.InvariantCulture, "T{0:D2}:{1:D2}", clock / 60, clock % 60));
        return true;
    }

    /// <summary>"I looked at my watch. It said ten to seven": what tells the hour stands before.</summary>
    private bool IsToldByClock(int i)
    {
        if (_tokens[i].StartsSentence || !_tokens.IsWord(i - 1) || !ElidedWords.IsTelling(_tokens.Span(i - 1)))
            return false;
        for (int word = i - 2; word > i - 20 && word >= 0 && !_tokens[word + 1].StartsParagraph; word--)
        {
            if (_tokens.IsWord(word) && ClockWords.IsClock(_tokens.Span(word)))
                return true;
        }

        return false;
    }

    /// <summary>"passed by ten to four": so many against so many, unless the clause says by when somebody comes, goes or is ready.</summary>
    private bool IsVote(int i)
    {
        if (!_tokens.IsLexeme(i - 1, English.By))
            return false;
        for (int word = i - 2; word > i - 8 && word >= 0 && !_tokens[word + 1].StartsSentence; word--)
        {
            if (_tokens.IsWord(word) && ClockWords.IsArrival(_tokens.Span(word)))
                return false;
        }

        return true;
    }

    /// <summary>"between 5 and 6 in the morning", "from five to six in the evening".</summary>
    public bool TrySpokenSpan(int i, out CalendarReading span)
    {
        span = default;
        if (!TryHour(i, out int hour) || !(_tokens.IsLexeme(i + 1, English.And) && _tokens.IsLexeme(i - 1, English.Between) || _tokens.IsLexeme(i + 1, English.To)) || !TrySpokenHour(i + 2, out CalendarReading high) || high.Next == i + 3)
            return false;
        int end = int.Parse(high.Iso!.Substring(1, 2), CultureInfo.InvariantCulture);
        // "at ten to six in the morning" is one time.
        if (_tokens.IsLexeme(i + 1, English.To) && (_tokens.IsLexeme(i - 1, English.At) || _tokens.IsLexeme(i - 1, English.By) || _tokens.IsLexeme(i - 1, English.Until)))
            return false;
        int low = end > 12 && hour < 12 && hour + 12 < end ? hour + 12 : hour;
        span = new CalendarReading(i, high.Next, FigureKind.Range, null, string.Format(CultureInfo.InvariantCulture, "T{0:D2}:00", low), high.Iso);
        return true;
    }

    /// <summary>"open from ten to five", "staffed from 7 to 22 hours": the hours of what opens and closes, over noon where the second is no later.</summary>
    public bool TryOpeningHours(int i, out CalendarReading span)
    {
        span = default;
        if (!_tokens.IsLexeme(i - 1, English.From) || !TryHour(i, out int low) || !_tokens.IsLexeme(i + 1, English.To) && !_tokens.IsLexeme(i + 1, English.Until) && !_tokens.IsLexeme(i + 1, English.Till) || _tokens[i + 2].StartsSentence)
            return false;
        // "at night, from ten until five"
        bool night = ClockWords.IsNight(_tokens.Span(_tokens.IsChar(i - 2, ',') ? i - 3 : i - 2));
        if (!night && !IsOpened(i - 2))
            return false;
        int next = i + 3;
        if (!TryHour(i + 2, out int high) && !TryTwoDigits(i + 2, 24, out high))
            return false;
        if (UnitLexicon.Shared.FindName(_tokens.Span(next)) is { Code: "h" } && !_tokens[next].StartsSentence)
            next++;
        else if (high > 12)
            return false;
        if (!EllipticMeasure.EndsClause(_tokens, next) && !_tokens.Is(next, WordClass.Preposition | WordClass.Determiner | WordClass.Adverb | WordClass.Conjunction) || _tokens.IsLexeme(next, English.Per))
            return false;
        if (PartOfDay(i + 3, out int afterPart) is var part && part != 0)
            (next, high) = (afterPart, part == 2 && high < 12 ? high + 12 : high);
        if (night && low >= 6 && low < 12 && high < low)
            low += 12;
        else if (part == 0)
            high = high <= low ? high + 12 : high;
        span = new CalendarReading(i, next, FigureKind.Range, null, string.Format(CultureInfo.InvariantCulture, "T{0:D2}:00", low), string.Format(CultureInfo.InvariantCulture, "T{0:D2}:00", high));
        return high <= 24;
    }

    /// <summary>Whether "open" or a word like it stands before "from ten to five".</summary>
    private bool IsOpened(int from)
    {
        for (int word = from; word > from - 6 && word >= 0; word--)
        {
            if (_tokens.IsWord(word) && ClockWords.IsOpening(_tokens.Span(word)))
                return true;
            if (_tokens[word].StartsSentence || _tokens[word].Kind == TokenKind.Number)
                return false;
        }

        return false;
    }

    private bool TryHour(int i, out int hour)
    {
        hour = 0;
        if (_tokens[i].Kind == TokenKind.Number)
            return _tokens[i].Length <= 2 && _tokens.TryInteger(i, out hour) && hour is >= 1 and <= 12;
        if (!_tokens.Is(i, WordClass.Cardinal) || _tokens.ValueOf(i) is < 1 or > 12)
            return false;
        hour = (int)_tokens.ValueOf(i);
        return true;
    }

    /// <summary>"at two in the morning", not "fined two in the morning".</summary>
    private bool IsPlaced(int i) => !_tokens[i].StartsSentence && (_tokens.Is(i - 1, WordClass.Preposition | WordClass.HedgeWord) || _tokens.IsLexeme(i - 1, English.And) || _tokens.IsLexeme(i - 1, English.To));

    /// <summary>1 for the morning, 2 for the afternoon or evening, 3 for the night, 0 for none.</summary>
    private int PartOfDay(int i, out int next)
    {
        next = i + 3;
        if (_tokens.IsLexeme(i, English.In) && _tokens.IsLexeme(i + 1, English.The) && _tokens.IsWord(i + 2))
            return ClockWords.PartOfDay(_tokens.Span(i + 2));
        next = i + 2;
        return _tokens.IsLexeme(i, English.At) && _tokens.IsWord(i + 1) && ClockWords.IsNight(_tokens.Span(i + 1)) ? 3 : 0;
    }

    /// <summary>Whether a time that ends at a token says which half of the day it is in.</summary>
    public bool HasHalf(int last) => HalfOfDay(last, out _) != 0 || HalfOfDay(last - 1, out _) != 0;

    /// <summary>"took 1:23:45", "in a time of 2:04:11": how long something took.</summary>
    private bool IsTaken(int i)
    {
        int word = i - 1;
        while (word > i - 4 && _tokens.Is(word, WordClass.HedgeWord | WordClass.Article) && !NumberedWords.IsTaking(_tokens.Span(word)))
            word--;
        return !_tokens[i].StartsSentence && _tokens.IsWord(word) && NumberedWords.IsTaking(_tokens.Span(word));
    }

    /// <summary>"at 9:15:30", "until 9:15:30": when, not how long.</summary>
    private bool IsMoment(int i) => !_tokens[i].StartsSentence && ClockWords.IsMoment(_tokens.Span(i - 1));

    /// <summary>[01:46] at the head of a line or a turn, (UTC +05:30): marks of time, and no time of the day that is told.</summary>
    public bool IsMark(in CalendarReading time)
    {
        int open = time.First - 1;
        if (_tokens.IsChar(open, '+') || _tokens[open].Kind == TokenKind.Dash && !_tokens[time.First].SpaceBefore)
            return _tokens[open - 1].IsAllCapitals && _tokens[open - 1].Length == 3 && CalendarWords.IsTimeZone(_tokens.Span(open - 1));
        // 00:15:22 --> 00:15:27
        if (IsArrow(time.Next) && _tokens[time.First].StartsLine || _tokens.IsChar(open, '>') && _tokens[open - 1].Kind == TokenKind.Dash && !_tokens[open].SpaceBefore)
            return true;
        bool bracket = _tokens.IsChar(open, '[') && _tokens.IsChar(time.Next, ']') || _tokens.IsChar(open, '(') && _tokens.IsChar(time.Next, ')');
        return bracket && (_tokens[open].StartsLine || _tokens.IsChar(open - 1, ':') || _tokens.IsChar(open, '[') && _tokens[open].StartsSentence);
    }

    /// <summary>--&gt;, behind the thousandths too.</summary>
    private bool IsArrow(int i)
    {
        if (_tokens[i].First is ',' or '.' or ':' && _tokens[i + 1].Kind == TokenKind.Number)
            i += 2;
        while (_tokens[i].Kind == TokenKind.Dash && _tokens[i + 1].Kind == TokenKind.Dash)
            i++;
        return _tokens[i].Kind == TokenKind.Dash && _tokens.IsChar(i + 1, '>') && !_tokens[i + 1].SpaceBefore;
    }

    /// <summary>0015 GMT: four digits before the name of a zone.</summary>
    private bool TryFourDigits(int i, out CalendarReading time)
    {
        time = default;
        if (_tokens[i].Length != 4 || !IsZone(i + 1) || !_tokens.TryInteger(i, out int digits) || digits / 100 > 23 || digits % 100 > 59)
            return false;
        time = new CalendarReading(i, i + 2, FigureKind.Time, string.Format(CultureInfo.InvariantCulture, "T{0:D2}:{1:D2}", digits / 100, digits % 100));
        return true;
    }

    private bool IsZone(int i) => _tokens[i].Kind == TokenKind.Word && _tokens[i].IsAllCapitals && CalendarWords.IsTimeZone(_tokens.Span(i));

    /// <summary>08.50 behind "at", "from", "until": a nought before the hour tells that the point stands for the colon.</summary>
    private bool TryPaddedPoint(int i, out CalendarReading time)
    {
        time = default;
        ReadOnlySpan<char> digits = _tokens.Span(i);
        if (_tokens[i].Kind != TokenKind.Number || digits.Length != 5 || digits[0] != '0' || digits[2] != '.' || digits[3] > '5' || UnitLexicon.IsNameAt(_tokens, i + 1) || _tokens[i + 1].First == '%' || !_tokens[i + 1].SpaceBefore && _tokens[i + 1].Kind == TokenKind.Word)
            return false;
        if (!IsMoment(i) && !_tokens.IsLexeme(i - 1, English.From) && !_tokens.IsLexeme(i - 1, English.Between))
            return false;
        time = new CalendarReading(i, i + 1, FigureKind.Time, $"T{digits.Slice(0, 2).ToString()}:{digits.Slice(3).ToString()}");
        return true;
    }

    /// <summary>"open until 19.00", "the time is 8.24": words that a time alone can follow.</summary>
    private bool TryNamedPoint(int i, out CalendarReading time)
    {
        time = default;
        ReadOnlySpan<char> digits = _tokens.Span(i);
        int point = digits.Length - 3;
        if (_tokens[i].Kind != TokenKind.Number || point is not (1 or 2) || digits[point] != '.' || !int.TryParse(digits.Slice(0, point).ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out int hour) || hour > 23 || digits[point + 1] > '5'
            || _tokens[i].StartsSentence || !EllipticMeasure.EndsClause(_tokens, i + 1))
            return false;
        bool until = point == 2 && (_tokens.IsLexeme(i - 1, English.Until) || _tokens.IsLexeme(i - 1, English.Till));
        bool told = _tokens.Is(i - 1, WordClass.Auxiliary) && _tokens.IsWord(i - 2) && ClockWords.IsClock(_tokens.Span(i - 2)) && _tokens.IsLexeme(i - 3, English.The);
        // "the clerk arrived at 19.03"
        bool came = point == 2 && hour > 12 && _tokens.IsLexeme(i - 1, English.At) && _tokens.IsWord(i - 2) && ClockWords.IsComing(_tokens.Span(i - 2)) && !_tokens[i - 1].StartsSentence;
        if (!until && !told && !came)
            return false;
        time = new CalendarReading(i, i + 1, FigureKind.Time, string.Format(CultureInfo.InvariantCulture, "T{0:D2}:{1}", hour, digits.Slice(point + 1).ToString()));
        return true;
    }

    /// <summary>The 15.30 of "from 07.00 to 15.30": what a time with a point leads to.</summary>
    public bool TryPointedEnd(in CalendarReading low, int i, out CalendarReading time)
    {
        time = default;
        ReadOnlySpan<char> digits = _tokens.Span(i);
        if (low.Next != low.First + 1 || _tokens.Span(low.First).IndexOf('.') != 2 || _tokens[i].Kind != TokenKind.Number || digits.Length != 5 || digits[2] != '.' || digits[0] > '2' || digits[0] == '2' && digits[1] > '4' || digits[3] > '5')
            return false;
        time = new CalendarReading(i, i + 1, FigureKind.Time, $"T{digits.Slice(0, 2).ToString()}:{digits.Slice(3).ToString()}");
        return true;
    }

    /// <summary>2.17pm: with a point for the colon only before a half of the day.</summary>
    private bool TryDotted(int i, out CalendarReading time)
    {
        time = default;
        string word = _tokens[i].Length is 4 or 5 ? _tokens.Word(i) : "";
        int point = word.IndexOf('.');
        if (point is < 1 or > 2 || word.Length != point + 3 || (HalfOfDay(i + 1, out int next) is var half && half == 0 && (half = PartOfDay(i + 1, out next)) == 0)
            || !int.TryParse(word.Substring(0, point), NumberStyles.None, CultureInfo.InvariantCulture, out int hour) || !int.TryParse(word.Substring(point + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int minute)
            || hour is < 1 or > 12 || minute > 59)
            return false;
        time = new CalendarReading(i, next, FigureKind.Time, string.Format(CultureInfo.InvariantCulture, "T{0:D2}:{1:D2}", hour % 12 + (half == 2 ? 12 : 0), minute));
        return true;
    }

    private bool IsColon(int i) => _tokens.IsChar(i, ':') && !_tokens[i].SpaceBefore && !_tokens[i + 1].SpaceBefore && _tokens[i + 1].Kind == TokenKind.Number;

    private bool TryTwoDigits(int i, int highest, out int value)
    {
        value = 0;
        return _tokens[i].Kind == TokenKind.Number && _tokens[i].Length <= 2 && _tokens.TryInteger(i, out value) && value <= highest;
    }

    /// <summary>1 for a.m., 2 for p.m., 0 for neither.</summary>
    private int HalfOfDay(int i, out int next)
    {
        next = i + 1;
        return _tokens.IsWord(i) ? ClockWords.HalfOfDay(_tokens.Span(i)) : 0;
    }
}
