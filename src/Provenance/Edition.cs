using System;
using System.Globalization;

namespace Provenance;

/// <summary>What a figure is in one period. It stands for its value where code calculates: <c>decimal tax = income * Figures.StandardRate.On(date) / 100</c>.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Edition<T>
{
    /// <summary>Creates an edition.</summary>
    /// <param name="name">What code calls it: <c>In2025</c>.</param>
    /// <param name="value">The value.</param>
    /// <param name="from">The first day (ISO 8601), or null where no source says one.</param>
    /// <param name="to">The last day, or null while it goes on.</param>
    /// <param name="label">What the sources call the edition, or null.</param>
    /// <param name="text">The words of the source.</param>
    /// <param name="unit">The UCUM code, the ISO 4217 code or the counted noun in braces, or null.</param>
    /// <param name="hedge">How the text qualifies the value.</param>
    /// <param name="place">Where the words stand, as <c>path(line,column)</c>.</param>
    public Edition(string name, T value, string? from, string? to, string? label, string text, string? unit, Hedge hedge, string place)
    {
        Name = name;
        Value = value;
        From = Day(from);
        To = Day(to);
        Label = label;
        Text = text;
        Unit = unit;
        Hedge = hedge;
        Place = place;
    }

    /// <summary>What code calls it: <c>In2025</c>.</summary>
    public string Name { get; }

    /// <summary>The value, in the unit that <see cref="Unit"/> names; both ends of a range.</summary>
    public T Value { get; }

    /// <summary>The first day, or null where no source says one.</summary>
    public DateTime? From { get; }

    /// <summary>The last day, or null while it goes on.</summary>
    public DateTime? To { get; }

    /// <summary>What the sources call the edition (<c>Rev. 2</c>), or null.</summary>
    public string? Label { get; }

    /// <summary>The words of the source.</summary>
    public string Text { get; }

    /// <summary>The UCUM code, the ISO 4217 code or the counted noun in braces, or null.</summary>
    public string? Unit { get; }

    /// <summary>How the text qualifies the value.</summary>
    public Hedge Hedge { get; }

    /// <summary>Where the words stand, as <c>path(line,column)</c>.</summary>
    public string Place { get; }

    /// <summary>The value.</summary>
    /// <param name="edition">An edition.</param>
    public static implicit operator T(Edition<T> edition) => edition.Value;

    /// <summary>Whether it is known to hold on a day; of an edition without dates no day is known.</summary>
    /// <param name="date">The day; the time of day does not count.</param>
    public bool HoldsOn(DateTime date) => (From is not null || To is not null) && (From is not { } from || date.Date >= from) && (To is not { } to || date.Date <= to);

    /// <summary>The value, as the culture writes it.</summary>
    public override string ToString() => Value?.ToString() ?? "";

    /// <summary>When it holds, in words.</summary>
    internal string Period => (From, To) switch
    {
        ({ } from, { } to) => "from " + Iso(from) + " to " + Iso(to),
        ({ } from, null) => "from " + Iso(from) + " on",
        (null, { } to) => "up to " + Iso(to),
        _ => Label ?? Name,
    };

    internal static string Iso(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateTime? Day(string? day) =>
        day is null ? null : DateTime.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
