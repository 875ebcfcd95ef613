using System.Globalization;

namespace Provenance.Engine.Figures;

/// <summary>
/// A number, or a date or time as far as it is known, or nothing. A number that decimal arithmetic holds exactly is kept
/// so; only magnitudes beyond its range (about 10^28, or under 10^-28) fall back to binary floating point.
/// </summary>
public readonly struct Value : IEquatable<Value>
{
    // For Form.Double the decimal holds the bits of the double: citations hold values by the hundred thousand.
    private readonly decimal _decimal;
    private readonly string? _iso;
    private readonly short _granularity;
    private readonly Form _form;

    private Value(Form form, decimal exact, string? iso, int granularity)
    {
        _form = form;
        _decimal = exact;
        _iso = iso;
        _granularity = (short)Math.Max(short.MinValue, Math.Min(short.MaxValue, granularity));
    }

    private enum Form : byte
    {
        None,
        Decimal,
        Double,
        Iso,
    }

    /// <summary>No value.</summary>
    public static Value None => default;

    /// <summary>Whether there is no value.</summary>
    public bool IsNone => _form == Form.None;

    /// <summary>Whether it is a number.</summary>
    public bool IsNumber => _form is Form.Decimal or Form.Double;

    /// <summary>Whether it is a date, a year or a time.</summary>
    public bool IsCalendar => _form == Form.Iso;

    /// <summary>
    /// The power of ten of the last digit that was written: 0 for 400, -1 for 3.5, 7 for 1.24 billion. Half of that
    /// is the radius of the interval the written number stands for.
    /// </summary>
    public int Granularity => _granularity;

    /// <summary>The number as binary floating point; 0 when it is none.</summary>
    public double Number => _form switch
    {
        Form.Decimal => (double)_decimal,
        Form.Double => BitConverter.Int64BitsToDouble((long)_decimal),
        _ => 0,
    };

    /// <summary>The number as a decimal, when it is held as one.</summary>
    public decimal? Decimal => _form == Form.Decimal ? _decimal : null;

    /// <summary>ISO 8601 text of a date or time as far as known, or null.</summary>
    public string? Iso => _iso;

    /// <summary>A number held exactly.</summary>
    public static Value Of(decimal number, int granularity = 0) => new(Form.Decimal, Normalize(number), null, granularity);

    /// <summary>A number held exactly that has no zeros at the end of its decimals: to look for them takes a division.</summary>
    internal static Value OfTrimmed(decimal number, int granularity) => new(Form.Decimal, number, null, granularity);

    /// <summary>A number beyond the range of decimal arithmetic; no value where it is beyond binary floating point too.</summary>
    public static Value Of(double number, int granularity = 0) =>
        double.IsInfinity(number) || double.IsNaN(number) ? None
        : Math.Abs(number) is >= 1e-12 and < 1e27 && (double)(decimal)number == number
            ? Of((decimal)number, granularity)
            : new(Form.Double, BitConverter.DoubleToInt64Bits(number), null, granularity);

    /// <summary>A date, year or time in ISO 8601 form, as far as known.</summary>
    public static Value OfIso(string iso) => new(Form.Iso, 0, iso, 0);

    /// <summary>The invariant literal: 400, 3.5, 1E-30, 2025-06-09; null when there is no value.</summary>
    public string? Literal => _form switch
    {
        Form.Decimal => _decimal.ToString(CultureInfo.InvariantCulture),
        Form.Double => Number.ToString("R", CultureInfo.InvariantCulture),
        Form.Iso => _iso,
        _ => null,
    };

    /// <inheritdoc/>
    public bool Equals(Value other) =>
        _form == other._form && _decimal == other._decimal && _iso == other._iso;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Value other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _iso?.GetHashCode() ?? _decimal.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Literal ?? "";

    /// <summary>Equality of values; how precisely they were written does not count.</summary>
    public static bool operator ==(Value left, Value right) => left.Equals(right);

    /// <summary>Inequality of values.</summary>
    public static bool operator !=(Value left, Value right) => !left.Equals(right);

    /// <summary>Drops trailing zeros after the point: 3.50 and 3.5 are one value.</summary>
    private static decimal Normalize(decimal number) => number / 1.000000000000000000000000000000000m;
}
