using System.Globalization;
using Provenance.Engine.Linking;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Listing;

/// <summary>A list of facts as aligned text, for a file, a pipe or a diff.</summary>
internal static class PlainTable
{
    /// <summary>Writes the table and the counts.</summary>
    public static void Write(FactSet facts, ToolHost host)
    {
        string[][] rows = [.. FactRow.Of(facts).Select(row => new[]
        {
            row.Verdict, row.Fact, row.Text, row.Citations.ToString(CultureInfo.InvariantCulture) + "×", row.Place,
        })];
        using LineWriter output = host.OpenLines();
        int[] widths = [.. Enumerable.Range(0, 5).Select(column => rows.Select(row => row[column].Length).DefaultIfEmpty().Max())];
        foreach (string[] row in rows)
            output.WriteLine(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        output.WriteLine(FactCounts.Line(facts));
    }
}
