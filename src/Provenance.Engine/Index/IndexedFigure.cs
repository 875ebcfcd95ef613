namespace Provenance.Engine.Index;

/// <summary>The value of a figure in a <see cref="FactIndex"/>.</summary>
/// <param name="Kind">What sort of number it is.</param>
/// <param name="Value">An invariant literal (400, 3.5, 1E-30), ISO 8601 text for dates and times, or null for ranges and vague magnitudes.</param>
/// <param name="Low">Lower end of a range, in the form of <paramref name="Value"/>, or null.</param>
/// <param name="High">Upper end of a range, or null.</param>
/// <param name="Unit">UCUM code, ISO 4217 code, or a counted noun in braces; null when there is none.</param>
/// <param name="Hedge">How the text qualifies the value.</param>
/// <param name="Measures">What is measured, as a noun phrase, or null.</param>
/// <param name="Of">The whole that the figure is a part of ("22 of the 32"), an invariant literal, or null.</param>
public sealed record IndexedFigure(
    FigureKind Kind, string? Value, string? Low, string? High, string? Unit, Hedge Hedge, string? Measures, string? Of);
