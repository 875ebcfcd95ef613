namespace Provenance;

/// <summary>What sort of number a figure is.</summary>
public enum FigureKind
{
    /// <summary>A share of a hundred: 5 %, 3.5 per cent, two percentage points.</summary>
    Percent,

    /// <summary>An amount in a currency; the unit is its ISO 4217 code.</summary>
    Money,

    /// <summary>A number of things; the unit is the counted noun in braces, such as {bridge}.</summary>
    Count,

    /// <summary>A measured quantity; the unit is a UCUM code.</summary>
    Quantity,

    /// <summary>A length of time: five years, 90 minutes.</summary>
    Duration,

    /// <summary>A calendar date, as far as it is known: 2025-06-09, 2022-02, --06-09.</summary>
    Date,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A place in an order that counts something: the third year.</summary>
    Ordinal,

    /// <summary>Two ends: three to five years, 1.8 V to 3.6 V.</summary>
    Range,

    /// <summary>A part of a whole: half, two thirds, 3/4.</summary>
    Fraction,

    /// <summary>A vague order of magnitude: thousands, millions more.</summary>
    Magnitude,

    /// <summary>A factor: threefold, twice, 3x.</summary>
    Multiple,
}
