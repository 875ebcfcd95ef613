using System.Collections.Generic;
using System.Globalization;

namespace Provenance;

/// <summary>A cited figure with everything that is known of it.</summary>
public sealed class Figure
{
    /// <summary>Creates a figure.</summary>
    /// <param name="name">The fact's name.</param>
    /// <param name="kind">What sort of number it is.</param>
    /// <param name="value">The value as an invariant literal, or null for a range or a vague magnitude.</param>
    /// <param name="unit">The UCUM code, the ISO 4217 code or the counted noun in braces, or null.</param>
    /// <param name="hedge">How the text qualifies it.</param>
    /// <param name="measures">What is measured, or null.</param>
    /// <param name="verdict">Whether its citations agree.</param>
    /// <param name="citations">Its occurrences, by source and position; the first is the one the value is taken from.</param>
    /// <param name="low">The lower end of a range as an invariant literal, or null.</param>
    /// <param name="high">The upper end of a range as an invariant literal, or null.</param>
    public Figure(string name, FigureKind kind, string? value, string? unit, Hedge hedge, string? measures, Verdict verdict, IReadOnlyList<Citation> citations, string? low = null, string? high = null)
    {
        Name = name;
        Kind = kind;
        Value = value;
        Unit = unit;
        Hedge = hedge;
        Measures = measures;
        Verdict = verdict;
        Citations = citations;
        Low = low;
        High = high;
    }

    /// <summary>The fact's name.</summary>
    public string Name { get; }

    /// <summary>What sort of number it is.</summary>
    public FigureKind Kind { get; }

    /// <summary>The value as an invariant literal (400, 1240000000, 2025-06-09), or null for a range or a vague magnitude.</summary>
    public string? Value { get; }

    /// <summary>The value as a number, or null for dates, ranges and vague magnitudes.</summary>
    public double? Number => double.TryParse(Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null;

    /// <summary>The lower end of a range as an invariant literal, or null.</summary>
    public string? Low { get; }

    /// <summary>The upper end of a range as an invariant literal, or null.</summary>
    public string? High { get; }

    /// <summary>The UCUM code, the ISO 4217 code or the counted noun in braces, or null.</summary>
    public string? Unit { get; }

    /// <summary>How the text qualifies the value.</summary>
    public Hedge Hedge { get; }

    /// <summary>What is measured, or null.</summary>
    public string? Measures { get; }

    /// <summary>Whether its citations agree.</summary>
    public Verdict Verdict { get; }

    /// <summary>Its occurrences; the first is the one the value is taken from.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The figure as its first citation writes it.</summary>
    public override string ToString() => Citations.Count == 0 ? Name : Citations[0].Exact;
}
