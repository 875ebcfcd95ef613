using Provenance.Engine.Figures;

namespace Provenance.Training;

/// <summary>What a writer's slip makes of a figure: another digit, two swapped, all others, those of a neighbour, another scale, unit, month or year, another number word.</summary>
internal static class Alterations
{
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] NumberWords =
    [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ];

    // What is written for what; the first that a figure holds.
    private static readonly (string Old, string New)[] Units =
    [
        ("kilometres", "miles"), ("kilometers", "miles"), ("miles", "kilometres"), (" km", " miles"), ("metres", "feet"), ("meters", "feet"), ("feet", "metres"), (" ft", " m"), (" kg", " lb"), ("tonnes", "kilograms"),
        ("seconds", "minutes"), ("minutes", "hours"), ("hours", "days"), ("days", "weeks"), ("weeks", "months"), ("months", "years"), ("years", "months"), ("-year", "-month"), ("-month", "-week"), ("-day", "-week"),
        ("US$", "€"), ("$", "€"), ("€", "$"), ("£", "$"), (" MW", " kW"), (" GW", " MW"), (" kWh", " MWh"), ("litres", "gallons"), ("hectares", "acres"), ("acres", "hectares"), ("°C", "°F"),
    ];

    private static readonly (string Old, string New)[] Scales = [("million", "billion"), ("billion", "million"), ("thousand", "million"), ("bn", "m"), ("hundred", "thousand")];

    /// <summary>The slips that one figure allows, each with what is written then.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="neighbours">Figures of the sources of its kind and unit.</param>
    /// <param name="random">What chooses.</param>
    public static IEnumerable<(string Sort, string Written)> Of(FigureCitation figure, IReadOnlyList<FigureCitation> neighbours, Random random)
    {
        string written = figure.Exact;
        if (figure.Kind is FigureKind.Date && Months.FirstOrDefault(month => written.Contains(month, StringComparison.Ordinal)) is { } month)
            yield return ("month", written.Replace(month, Months[(Array.IndexOf(Months, month) + random.Next(1, 12)) % 12], StringComparison.Ordinal));
        int[] digits = [.. Enumerable.Range(0, written.Length).Where(i => char.IsAsciiDigit(written[i]))];
        if (digits.Length == 0)
        {
            if (NumberWords.FirstOrDefault(word => written.Split(' ', '-').Contains(word, StringComparer.OrdinalIgnoreCase)) is { } number)
                yield return ("word", written.Replace(number, NumberWords[(Array.IndexOf(NumberWords, number) + random.Next(1, 9)) % 19], StringComparison.OrdinalIgnoreCase));
        }
        else
        {
            bool isCalendar = figure.Kind is FigureKind.Year or FigureKind.Date;
            // Of a date the last digit of day or year, of a number any that is not a zero at its end.
            int[] meant = isCalendar
                ? [.. digits.Where(i => !digits.Contains(i + 1))]
                : [.. digits.Where(i => digits.Any(later => later >= i && written[later] != '0'))];
            int place = meant.Length == 0 ? digits[0] : meant[random.Next(meant.Length)];
            yield return (isCalendar ? "date" : "digit", With(written, place, (char)('1' + ((written[place] - '0' + random.Next(0, 8)) % 9))));
            int swap = Array.FindIndex(digits, 1, i => char.IsAsciiDigit(written[i - 1]) && written[i] != written[i - 1] && written[i] != '0');
            if (swap > 0 && !isCalendar)
                yield return ("swap", With(With(written, digits[swap], written[digits[swap] - 1]), digits[swap] - 1, written[digits[swap]]));
        }

        if (digits.Length > 1 && figure.Kind is not (FigureKind.Year or FigureKind.Date))
        {
            string other = written;
            foreach (int place in digits)
                other = With(other, place, (char)(place == digits[0] ? '1' + random.Next(9) : '0' + random.Next(10)));
            yield return ("number", other);
        }

        if (neighbours.Count > 0)
            yield return ("neighbour", neighbours[random.Next(neighbours.Count)].Exact);
        foreach ((string old, string other) in Scales.Where(scale => written.Contains(scale.Old, StringComparison.Ordinal)).Take(1))
            yield return ("scale", written.Replace(old, other, StringComparison.Ordinal));
        foreach ((string old, string other) in Units.Where(unit => written.Contains(unit.Old, StringComparison.Ordinal)).Take(1))
            yield return ("unit", written.Replace(old, other, StringComparison.Ordinal));
    }

    private static string With(string text, int place, char c) => text[..place] + c + text[(place + 1)..];
}
