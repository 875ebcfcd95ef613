using System.Globalization;
using Provenance;

namespace Seeds;

/// <summary>A table in plain text whose last column is cut where the page ends.</summary>
internal static class Table
{
    private const string Gap = "  ";

    /// <summary>A verdict as a word of a sentence.</summary>
    public static string Word(Verdict verdict) => verdict.ToString().ToLowerInvariant();

    /// <summary>A number of things, singular or plural.</summary>
    public static string Count(int number, string thing) => string.Create(CultureInfo.InvariantCulture, $"{number} {thing}{(number == 1 ? "" : "s")}");

    /// <summary>Writes rows of equal length, the first of them the header.</summary>
    public static void Write(Briefing briefing, IReadOnlyList<string[]> rows)
    {
        int[] widths = [.. rows[0].Select((_, column) => rows.Max(row => row[column].Length))];
        foreach (string[] row in rows)
            briefing.Line(Cut(string.Join(Gap, row.Select((cell, column) => cell.PadRight(widths[column]))), briefing.Width));
    }

    private static string Cut(string line, int width)
    {
        if (line.TrimEnd().Length <= width)
            return line;
        int end = char.IsHighSurrogate(line[width - 2]) ? width - 2 : width - 1;
        return line[..end] + "…";
    }
}
