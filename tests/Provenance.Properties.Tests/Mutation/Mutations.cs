using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Engine.Quotes;
using Provenance.Engine.Text;

namespace Provenance.Properties.Mutation;

/// <summary>The mistakes that people make who copy a text: a digit, a unit, a "not".</summary>
internal static class Mutations
{
    private static readonly (string Right, string Wrong)[] Units =
    [
        ("per cent", "percentage points"), ("percent", "percentage points"), ("%", " percentage points"), ("million", "billion"), ("billion", "million"), ("bn", "m"), ("thousand", "million"),
        ("tonnes", "kilograms"), ("kilometres", "miles"), ("miles", "kilometres"), ("metres", "feet"), ("hours", "minutes"), ("minutes", "hours"), ("years", "months"), ("months", "years"), ("days", "weeks"), ("weeks", "days"),
        ("km", "miles"), ("mm", "cm"), ("ms", "µs"), ("MHz", "kHz"), ("kHz", "MHz"), ("µA", "mA"), ("nA", "µA"), ("mA", "µA"), ("kΩ", "MΩ"), ("nF", "µF"), ("°C", "°F"), ("$", "€"), ("€", "$"), ("£", "$"),
        (" V", " mV"), (" s", " ms"), ("knots", "km/h"), ("m", "km"),
    ];

    private static readonly HashSet<string> Auxiliaries = new("is are was were will would can could must should has have do does may might".Split(' '), StringComparer.Ordinal);

    /// <summary>One digit of a figure becomes another.</summary>
    public static IEnumerable<Mutant> Digits(FactSet set, Random random) =>
        from figure in set.Figures
        where figure.Exact.Any(char.IsAsciiDigit)
        select Digit(figure, random);

    /// <summary>The unit or the scale of a figure becomes another.</summary>
    public static IEnumerable<Mutant> SwappedUnits(FactSet set) =>
        from figure in set.Figures
        where figure.Exact.Any(char.IsAsciiDigit)
        let unit = Units.FirstOrDefault(unit => Holds(figure.Exact, unit.Right))
        where unit.Right != null
        let at = figure.Span.Start + figure.Exact.IndexOf(unit.Right, StringComparison.Ordinal)
        select Replace(figure.Document.Text, at, unit.Right.Length, unit.Wrong);

    /// <summary>A quotation with "not" behind its verb, and without.</summary>
    public static IEnumerable<Mutant> DroppedNots(FactSet set) =>
        from quote in set.Quotes
        where set.FactOf(quote) != null
        from at in Verbs(quote)
        let text = quote.Document.Text
        select new Mutant(text.Insert(at, " not"), text, at);

    private static Mutant Digit(FigureCitation figure, Random random)
    {
        int[] places = [.. Enumerable.Range(figure.Span.Start, figure.Span.Length).Where(at => char.IsAsciiDigit(figure.Document.Text[at]))];
        int place = places[random.Next(places.Length)];
        int digit = figure.Document.Text[place] - '0', other = 1 + random.Next(9);
        return Replace(figure.Document.Text, place, 1, ((other == digit ? (digit % 9) + 1 : other) + ""));
    }

    /// <summary>Ends of the verbs that "not" can follow.</summary>
    private static IEnumerable<int> Verbs(QuoteCitation quote)
    {
        string text = quote.Document.Text;
        for (int i = quote.Span.Start; i < quote.Span.End; i++)
        {
            if (!char.IsAsciiLetter(text[i]) || i > 0 && (char.IsLetter(text[i - 1]) || text[i - 1] is '’' or '\''))
                continue;
            int end = i;
            while (end < quote.Span.End && char.IsAsciiLetter(text[end]))
                end++;
            if (Auxiliaries.Contains(text[i..end]) && end < quote.Span.End && text[end] == ' ' && !text.AsSpan(end).StartsWith(" not"))
                yield return end;
        }
    }

    /// <summary>Whether a unit stands in a figure as a whole word.</summary>
    private static bool Holds(string exact, string unit)
    {
        int at = exact.IndexOf(unit, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsLetter(unit[0]) || !char.IsLetter(exact[at - 1])) && (at + unit.Length == exact.Length || !char.IsLetter(unit[^1]) || !char.IsLetter(exact[at + unit.Length]));
    }

    private static Mutant Replace(string text, int at, int length, string replacement) => new(text, string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + length)), at);
}
