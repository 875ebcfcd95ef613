using System.Globalization;
using Provenance.Engine.Facts;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Listing;

/// <summary>A list of facts as aligned text, for a file, a pipe or a diff.</summary>
internal static class PlainTable
{
    /// <summary>Writes the table and the counts.</summary>
    public static void Write(FactSet facts, ToolHost host)
    {
        IReadOnlyList<FactRow> found = FactRow.Of(facts);
        string[][] rows = [.. found.Select(row => new[]
        {
            row.Verdict, row.Fact, row.Text, row.Citations.ToString(CultureInfo.InvariantCulture) + "×", row.Place,
        })];
        using LineWriter output = host.OpenLines();
        int[] widths = [.. Enumerable.Range(0, 5).Select(column => rows.Select(row => row[column].Length).DefaultIfEmpty().Max())];
        for (int i = 0; i < rows.Length; i++)
        {
            output.WriteLine(string.Join("  ", rows[i].Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
            if (found[i].Settled is { } settled)
                output.WriteLine("    " + settled);
        }
        output.WriteLine(FactCounts.Line(facts));
    }
}
