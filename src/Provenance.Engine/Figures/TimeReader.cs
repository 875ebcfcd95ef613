using System.Globalization;

using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>Reads times of day: 2:30 p.m., 14:30, 5pm, 10:15:30, with a zone after it.</summary>
internal sealed class TimeReader
{
    private static readonly HashSet<string> Zones = new(CalendarWords.TimeZones.Split(' '), StringComparer.Ordinal);
    private readonly TokenList _tokens;

    public TimeReader(TokenList tokens) => _tokens = tokens;

    /// <summary>Reads the time that begins at a number.</summary>
    public bool TryRead(int i, out CalendarReading time)
    {
        time = default;
        if (TryDotted(i, out time) || TryFourDigits(i, out time))
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

        if (IsZone(next))
            next++;
        string iso = string.Format(CultureInfo.InvariantCulture, second >= 0 ? "T{0:D2}:{1:D2}:{2:D2}" : "T{0:D2}:{1:D2}", hour, minute, second);
        time = new CalendarReading(i, next, FigureKind.Time, iso);
        return true;
    }

    /// <summary>Whether a time that ends at a token says which half of the day it is in.</summary>
    public bool HasHalf(int last) => HalfOfDay(last, out _) != 0 || HalfOfDay(last - 1, out _) != 0;

    /// <summary>0015 GMT: four digits before the name of a zone.</summary>
    private bool TryFourDigits(int i, out CalendarReading time)
    {
        time = default;
        if (_tokens[i].Length != 4 || !IsZone(i + 1) || !_tokens.TryInteger(i, out int digits) || digits / 100 > 23 || digits % 100 > 59)
            return false;
        time = new CalendarReading(i, i + 2, FigureKind.Time, string.Format(CultureInfo.InvariantCulture, "T{0:D2}:{1:D2}", digits / 100, digits % 100));
        return true;
    }

    private bool IsZone(int i) => _tokens[i].Kind == TokenKind.Word && _tokens[i].IsAllCapitals && Zones.Contains(_tokens.Word(i));

    /// <summary>2.17pm: with a point for the colon only before a half of the day.</summary>
    private bool TryDotted(int i, out CalendarReading time)
    {
        time = default;
        string word = _tokens[i].Length is 4 or 5 ? _tokens.Word(i) : "";
        int point = word.IndexOf('.');
        if (point is < 1 or > 2 || word.Length != point + 3 || HalfOfDay(i + 1, out int next) is var half && half == 0
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
        if (!_tokens.IsWord(i))
            return 0;
        ReadOnlySpan<char> word = _tokens.Span(i);
        if (word.Equals("am".AsSpan(), StringComparison.OrdinalIgnoreCase) || word.Equals("a.m.".AsSpan(), StringComparison.OrdinalIgnoreCase))
            return 1;
        if (word.Equals("pm".AsSpan(), StringComparison.OrdinalIgnoreCase) || word.Equals("p.m.".AsSpan(), StringComparison.OrdinalIgnoreCase))
            return 2;
        return 0;
    }
}
