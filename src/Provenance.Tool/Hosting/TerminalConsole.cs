using Spectre.Console;

namespace Provenance.Tool.Hosting;

/// <summary>A terminal as wide as it is and with the colours that are wanted. What documents say has to be visible before it comes here.</summary>
internal static class TerminalConsole
{
    /// <summary>The console.</summary>
    public static IAnsiConsole Of(TextWriter output, ToolHost host)
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
}
