namespace Provenance.Engine.Figures.Dates;

/// <summary>A date, a time, or a span between two of them, where it stands.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Next">The token after it.</param>
/// <param name="Kind">Date, Year, Time or Range.</param>
/// <param name="Iso">ISO 8601 text, or null for a range.</param>
/// <param name="Low">ISO 8601 text of a range's beginning.</param>
/// <param name="High">ISO 8601 text of a range's end.</param>
internal readonly record struct CalendarReading(int First, int Next, FigureKind Kind, string? Iso, string? Low = null, string? High = null);
