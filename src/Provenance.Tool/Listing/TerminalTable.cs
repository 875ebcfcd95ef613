using System.Globalization;
using Provenance.Engine.Linking;
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
        IAnsiConsole console = Console(output, host);
        var table = new Table().Border(TableBorder.Rounded).AddColumns("Verdict", "Fact", "As written", "Cited", "Place");
        foreach (FactRow row in FactRow.Of(facts))
        {
            table.AddRow(
                new Text(row.Verdict, StyleOf(row.Verdict)),
                new Text(row.Fact),
                new Text(row.Text),
                new Text(row.Citations.ToString(CultureInfo.InvariantCulture) + "×"),
                new Text(row.Place));
        }

        console.Write(table);
        console.WriteLine(FactCounts.Line(facts));
    }

    private static IAnsiConsole Console(TextWriter output, ToolHost host)
    {
        // An older console of Windows has to be asked first; asking is what makes it understand.
        bool hasColours = host.HasColours && (!OperatingSystem.IsWindows() || AnsiConsole.Profile.Capabilities.Ansi);
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = hasColours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = hasColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = host.OutputWidth;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    private static Style StyleOf(string verdict) => verdict switch
    {
        "disagree" => new Style(Color.Red),
        "variant" => new Style(Color.Yellow),
        "agree" or "consistent" => new Style(Color.Green),
        _ => Style.Plain,
    };
}
