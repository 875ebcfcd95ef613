using Provenance.Engine.Index;

namespace Provenance.Analyzers.Generation.Values;

/// <summary>
/// The type that values of a kind have, so that another value of the same fact does not change it: 400 kHz may be 400.5 kHz tomorrow, 12 tanks will
/// never be twelve and a half.
/// </summary>
internal static class KindType
{
    /// <summary>Units of things that come whole, beside nouns that are counted. Bytes are: they are the lengths of buffers.</summary>
    private static readonly HashSet<string> Whole = new(StringComparer.Ordinal) { "By", "bit", "px" };

    /// <summary>Units of durations: calendars and clocks take whole numbers of them.</summary>
    private static readonly HashSet<string> Time = new(StringComparer.Ordinal) { "a", "mo", "wk", "d", "h", "min", "s", "ms", "us", "ns" };

    /// <summary>The narrowest type of a figure's values; a value that needs a wider one has that.</summary>
    public static NumberType Of(IndexedFigure figure) => figure.Kind switch
    {
        FigureKind.Percent or FigureKind.Money or FigureKind.Multiple => NumberType.Decimal,
        FigureKind.Quantity => IsWhole(figure.Unit) ? NumberType.Int : NumberType.Decimal,
        FigureKind.Range => IsWhole(figure.Unit) || Time.Contains(figure.Unit!) ? NumberType.Int : NumberType.Decimal,
        FigureKind.Fraction => figure.Of is null ? NumberType.Decimal : NumberType.Int,
        _ => NumberType.Int,
    };

    private static bool IsWhole(string? unit) => unit is null || unit.StartsWith("{", StringComparison.Ordinal) || Whole.Contains(unit);
}
