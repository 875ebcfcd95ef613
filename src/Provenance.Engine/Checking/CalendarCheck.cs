using System.Globalization;
using Provenance.Engine.Index;

namespace Provenance.Engine.Checking;

/// <summary>Tells whether a constant is the date, the year or the time of day that a source names, as far as both are known.</summary>
internal static class CalendarCheck
{
    private const int YearLength = 4;

    /// <summary>True where it is, false where it is another, null where the two cannot be compared.</summary>
    public static bool? Agrees(CodeValue code, ConstantName name, IndexedFigure figure)
    {
        var values = new List<string>();
        if (figure.Value is { } value)
            values.Add(value);
        if (figure.Low is { } low && !(name.IsHigh && !name.IsLow))
            values.Add(low);
        if (figure.High is { } high && !(name.IsLow && !name.IsHigh))
            values.Add(high);
        bool? agrees = null;
        foreach (string iso in values)
        {
            bool? same = code.Iso is { } own ? AreSame(own, iso) : IsPart(code, name, iso);
            if (same == true)
                return true;
            agrees ??= same;
        }

        return agrees;
    }

    private static bool? AreSame(string code, string iso)
    {
        bool isTime = iso.Length > 0 && iso[0] == 'T', isCodeTime = code.Length > 0 && code[0] == 'T';
        if (isTime != isCodeTime)
            return null;
        // --04-06: a day of every year.
        if (iso.StartsWith("--", StringComparison.Ordinal))
            return code.Length > YearLength && code.Substring(YearLength) == iso.Substring(1);
        return code.StartsWith(iso, StringComparison.Ordinal) || iso.StartsWith(code, StringComparison.Ordinal);
    }

    /// <summary>A number may be the year of a date; its month, its day or its hour where the name says so; the seconds of a time of day where the type does.</summary>
    private static bool? IsPart(CodeValue code, ConstantName name, string iso)
    {
        if (iso.Length > 0 && iso[0] == 'T')
            return code.Unit == "s" ? code.Number == Seconds(iso) : code.Unit is null && name.Has("hour") ? code.Number == Field(iso, 1, 2) : null;
        if (code.Unit is not null)
            return null;
        bool hasYear = iso[0] != '-';
        int month = hasYear ? 5 : 2;
        if (name.Has("month"))
            return iso.Length >= month + 2 ? code.Number == Field(iso, month, 2) : null;
        if (name.Has("day"))
            return iso.Length >= month + 5 ? code.Number == Field(iso, month + 3, 2) : null;
        // A number that is no year says nothing of a date.
        return hasYear && iso.Length >= YearLength && code.Number is >= 1000 and < 3000 ? code.Number == Field(iso, 0, YearLength) : null;
    }

    private static double Seconds(string iso) =>
        Field(iso, 1, 2) * 3600 + (iso.Length >= 6 ? Field(iso, 4, 2) * 60 : 0) + (iso.Length >= 9 ? Field(iso, 7, 2) : 0);

    private static int Field(string iso, int at, int length) =>
        at + length <= iso.Length && int.TryParse(iso.Substring(at, length), NumberStyles.None, CultureInfo.InvariantCulture, out int field) ? field : -1;
}
