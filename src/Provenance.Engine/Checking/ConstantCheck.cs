using System.Globalization;
using Provenance.Engine.Index;
using Provenance.Engine.Lexicon.Units;

namespace Provenance.Engine.Checking;

/// <summary>
/// Tells whether the value of a constant is a figure of a source: as written, in the unit that the constant's name or type says, a percentage as a share of one. Where the two cannot
/// be compared (a date with a length) it says nothing.
/// </summary>
internal static class ConstantCheck
{
    private const double Slack = 1e-9;
    private const double DaysOfYear = 365, DaysOfLeapYear = 366, DaysOfShortMonth = 28, DaysOfLongMonth = 31;
    private const string Percent = "%";

    /// <summary>True where the constant is the figure, false where it is another value, null where the two cannot be compared.</summary>
    public static bool? Agrees(CodeValue code, ConstantName name, IndexedFigure figure)
    {
        if (figure.Kind is FigureKind.Date or FigureKind.Year or FigureKind.Time || IsIso(figure.Value ?? figure.Low))
            return CalendarCheck.Agrees(code, name, figure);
        if (code.Iso is not null)
            return null;

        List<double> values = Values(figure, name);
        if (values.Count == 0)
            return null;
        if (Dimension(figure.Unit) is { } dimension)
            return AgreesInUnit(code, name, values, UnitLexicon.Shared.FindCode(figure.Unit!)!, dimension);
        // A text says its unit, perhaps none: "5 %" is no 5.
        if (code.Unit is not null)
            return code.Unit == (figure.Unit ?? "") ? values.Exists(value => IsEqual(code, value)) : null;
        return values.Exists(value => Forms(value, figure, name).Any(form => IsEqual(code, form)));
    }

    private static bool IsIso(string? value) => value is not null && (value.Length > 0 && value[0] == 'T' || value.IndexOf('-', 1) > 0 && value.IndexOf('E') < 0);

    /// <summary>The numbers of a figure: its value, or the ends of a range that the name may mean, the parts of a fraction.</summary>
    private static List<double> Values(IndexedFigure figure, ConstantName name)
    {
        var values = new List<double>();
        if (Number(figure.Value) is { } value)
            values.Add(value);
        if (Number(figure.Low) is { } low && !(name.IsHigh && !name.IsLow))
            values.Add(low);
        if (Number(figure.High) is { } high && !(name.IsLow && !name.IsHigh))
            values.Add(high);
        if (Number(figure.Of) is { } whole)
        {
            values.Add(whole);
            if (values[0] != whole && whole != 0)
                values.Add(values[0] / whole);
        }

        return values;
    }

    /// <summary>A unit that converts into others; null for per cent, money and what is only counted.</summary>
    private static string? Dimension(string? unit) =>
        unit is null or Percent || unit.Length == 0 || unit[0] == '{' || Currencies.IsCode(unit) ? null : UnitLexicon.Shared.FindCode(unit) is { } found && found.Dimension is not ("ratio" or "points") ? found.Dimension : null;

    private static bool? AgreesInUnit(CodeValue code, ConstantName name, List<double> values, Unit written, string dimension)
    {
        IReadOnlyList<Unit> stated = code.Unit is null ? name.UnitsOf(dimension) : UnitLexicon.Shared.FindCode(code.Unit) is { } typed && typed.Dimension == dimension ? [typed] : [];
        if (code.Unit is not null && stated.Count == 0)
            return null;
        foreach (double value in values)
        {
            if (stated.Count > 0 ? stated.Any(unit => IsIn(code, value, written, unit)) : IsInAny(code, value, written, dimension))
                return true;
        }

        return false;
    }

    /// <summary>Whether the constant is the value in a unit. A year and a month have no fixed number of days, so any number that they may have is right.</summary>
    private static bool IsIn(CodeValue code, double value, Unit written, Unit stated)
    {
        if (written.Dimension == "time" && IsCalendar(written) && !IsCalendar(stated))
        {
            double days = code.Number * stated.Factor / 86400, units = value * written.Factor / (written.Code == "mo" ? 2629800 : 31557600);
            (double least, double most) = written.Code == "mo" ? (DaysOfShortMonth, DaysOfLongMonth) : (DaysOfYear, DaysOfLeapYear);
            if (written.Code == "mo" && units >= 12)
                (least, most) = (DaysOfYear / 12 - Slack, DaysOfLeapYear / 12 + Slack);
            return days >= units * least - Slack && days <= units * most + Slack;
        }

        double wanted = (value * written.Factor + written.Offset - stated.Offset) / stated.Factor;
        return IsEqual(code, wanted) || written.Code != stated.Code && IsRoundedTo(code, wanted, isOfOtherSystem: !IsMultiple(written, stated));
    }

    /// <summary>Nothing says the unit: the number as written, or in a smaller or the base unit, in which programs count.</summary>
    private static bool IsInAny(CodeValue code, double value, Unit written, string dimension)
    {
        if (IsEqual(code, value) || !IsCalendar(written) && IsEqual(code, value * written.Factor + written.Offset))
            return true;
        if (dimension != "time" || value == 0)
            return false;
        foreach ((string smaller, double factor) in SmallerTimes)
        {
            if (factor < written.Factor && IsIn(code, value, written, UnitLexicon.Shared.FindCode(smaller)!))
                return true;
        }

        return written.Code == "a" && IsEqual(code, value * 12);
    }

    private static readonly (string Code, double Factor)[] SmallerTimes = [("us", 1e-6), ("ms", 1e-3), ("s", 1), ("min", 60), ("h", 3600), ("d", 86400)];

    private static bool IsCalendar(Unit unit) => unit.Code is "a" or "mo";

    /// <summary>The numbers that stand for a value without a unit that converts: 5 and 0.05 for 5 %, 1.05 as a factor, 500 basis points, pence for pounds, millions.</summary>
    private static IEnumerable<double> Forms(double value, IndexedFigure figure, ConstantName name)
    {
        if (figure.Unit == Percent || figure.Kind == FigureKind.Percent || figure.Unit is "[pp]" || figure.Unit?.StartsWith(Percent + "/", StringComparison.Ordinal) == true)
        {
            if (name.Has("bps") || name.Has("basis"))
            {
                yield return value * 100;
                yield break;
            }

            if (!name.IsShare)
                yield return value;
            if (!name.Has("percent") && !name.Has("pct") && !name.Has("percentage"))
                yield return value / 100;
            if (name.IsFactor)
            {
                yield return 1 + value / 100;
                yield return 1 - value / 100;
            }

            yield break;
        }

        if (figure.Unit is { } unit && UnitLexicon.Shared.FindCode(unit) is { Dimension: "ratio" or "points" } small)
        {
            yield return value;
            yield return value * small.Factor;
            yield break;
        }

        if (name.Scale != 1)
        {
            yield return value / name.Scale;
            if (figure.Kind == FigureKind.Money || Math.Abs(value) >= name.Scale)
                yield break;
        }

        if (name.IsMinor && figure.Unit is { } money && Currencies.IsCode(money))
        {
            yield return value * 100;
            yield break;
        }

        yield return value;
        if (figure.Kind == FigureKind.Fraction && Math.Abs(value) <= 1)
            yield return value * 100;
    }

    private static bool IsEqual(CodeValue code, double wanted)
    {
        double size = Math.Max(Math.Abs(code.Number), Math.Abs(wanted));
        return Math.Abs(code.Number - wanted) <= Slack * size || code.Decimals >= 4 && IsEndless(wanted) && Math.Abs(code.Number - wanted) <= Half(code.Decimals);
    }

    /// <summary>A number without an end, and a measure of another system such as a mile in metres, is written rounded: to its last digit, or of a whole number to three figures before its zeros.</summary>
    private static bool IsRoundedTo(CodeValue code, double wanted, bool isOfOtherSystem)
    {
        if (code.Decimals < 0 || !isOfOtherSystem && !IsEndless(wanted))
            return false;
        int decimals = code.Decimals;
        if (isOfOtherSystem && decimals == 0)
        {
            for (double rest = Math.Abs(code.Number); rest >= 1000 && rest % 10 == 0; rest /= 10)
                decimals--;
        }

        return Math.Abs(wanted) >= 20 * Half(decimals) && Math.Abs(code.Number - wanted) <= Half(decimals) * (1 + Slack);
    }

    /// <summary>Whether one unit is a whole number of the other, as a minute is of seconds: what is converted is exact.</summary>
    private static bool IsMultiple(Unit one, Unit other)
    {
        double ratio = Math.Max(one.Factor, other.Factor) / Math.Min(one.Factor, other.Factor);
        return one.Offset == other.Offset && Math.Abs(ratio - Math.Round(ratio)) <= Slack * ratio;
    }

    private static bool IsEndless(double number) => Math.Abs(number * 1e4 - Math.Round(number * 1e4)) > 1e-6 * Math.Max(1, Math.Abs(number));

    private static double Half(int decimals) => 0.5 * Math.Pow(10, -decimals);

    private static double? Number(string? literal) => literal is not null && double.TryParse(literal, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null;
}
