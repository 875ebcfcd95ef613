using System.CommandLine;
using System.CommandLine.Parsing;
using Provenance.Engine.Decisions;

namespace Provenance.Tool.Hosting;

/// <summary>Tells an option that there is not wherever it stands: where a path is expected, and behind an option that would take it for a value.</summary>
internal static class OptionSpelling
{
    /// <summary>Refuses mistyped options in a verb and in those below it.</summary>
    public static void Guard(Command command, IReadOnlyList<Option> inherited)
    {
        Option[] options = [.. command.Options, .. inherited];
        string[] names = NamesOf(options);
        foreach (Argument argument in command.Arguments)
            argument.Validators.Add(result => Refuse(result, result.Tokens, names));
        foreach (Option option in command.Options.Where(option => option.ValueType != typeof(bool)))
            option.Validators.Add(result => Refuse(result, result.Tokens, names));
        foreach (Command verb in command.Subcommands)
            Guard(verb, [.. options.Where(option => option.Recursive)]);
    }

    /// <summary>What is wrong with an option that stands before the verb, where none of its own is looked for; null for one of which nothing is known.</summary>
    /// <param name="value">The option as it is written.</param>
    /// <param name="command">The verb.</param>
    public static string? BeforeVerb(string value, Command command)
    {
        if (!value.StartsWith("--", StringComparison.Ordinal) || value.Length == 2)
            return null;
        string[] names = NamesOf(command.Options);
        return names.Contains(value) ? $"'{value}' stands behind the verb: provenance {command.Name} {value}" : Unknown(value, names);
    }

    private static string[] NamesOf(IEnumerable<Option> options) => [.. options.SelectMany(option => option.Aliases.Prepend(option.Name)).Where(name => name.StartsWith("--", StringComparison.Ordinal))];

    private static string Unknown(string value, string[] names) => $"There is no option '{value}'{(NearestName.Of(value, names) is { } nearest ? $"; did you mean '{nearest}'?" : "")}";

    private static void Refuse(SymbolResult result, IReadOnlyList<Token> tokens, string[] names)
    {
        foreach (string value in tokens.Select(token => token.Value).Where(value => value.StartsWith("--", StringComparison.Ordinal) && value.Length > 2 && !Path.Exists(value)))
            result.AddError(Unknown(value, names));
    }
}
