using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Provenance.Tool.Help;

/// <summary>Help as the parser writes it, with examples and the exit codes after it.</summary>
/// <param name="help">What writes the rest.</param>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => help.ClearsParseErrors;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        int exitCode = help.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        Command command = parseResult.CommandResult.Command;
        string verb = command is RootCommand ? "" : command.Name;
        foreach (string note in Examples.NotesOf(verb))
            output.WriteLine(note);
        if (Examples.NotesOf(verb).Count > 0)
            output.WriteLine();
        IReadOnlyList<string> examples = Examples.Of(verb);
        if (examples.Count > 0)
        {
            output.WriteLine("Examples:");
            foreach (string example in examples)
                output.WriteLine("  " + example);
            output.WriteLine();
        }

        output.WriteLine("Exit code 0: clean; 1: findings; 2: could not do the work.");
        return exitCode;
    }

    /// <summary>Puts it in the place of the help of a tool.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (HelpOption option in root.Options.OfType<HelpOption>())
        {
            if (option.Action is HelpAction help)
                option.Action = new HelpWithExamples(help);
        }
    }
}
