using System.Globalization;
using Provenance.Engine.Facts;
using Provenance.Tool.Hosting;
using Spectre.Console;

namespace Provenance.Tool.Listing;

/// <summary>A list of facts as a table that fits the terminal.</summary>
internal static class TerminalTable
{
    /// <summary>Writes the table and the counts.</summary>
    public static void Write(FactSet facts, ToolHost host)
    {
        using StreamWriter output = host.OpenText();
        IAnsiConsole console = TerminalConsole.Of(output, host);
        var table = new Table().Border(TableBorder.Rounded).AddColumns("Verdict", "Fact", "As written", "Cited", "Place");
        foreach (FactRow row in FactRow.Of(facts))
        {
            table.AddRow(
                new Text(row.Verdict, StyleOf(row.Verdict)),
                new Text(row.Fact),
                new Text(row.Settled is { } settled ? $"{row.Text}\n{settled}" : row.Text),
                new Text(row.Citations.ToString(CultureInfo.InvariantCulture) + "×"),
                new Text(row.Place));
        }

        console.Write(table);
        console.WriteLine(FactCounts.Line(facts));
    }

    private static Style StyleOf(string verdict) => verdict switch
    {
        "disagree" => new Style(Color.Red),
        "variant" => new Style(Color.Yellow),
        "agree" or "consistent" => new Style(Color.Green),
        _ => Style.Plain,
    };
}
