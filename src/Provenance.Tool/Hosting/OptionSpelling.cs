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
        string[] names = [.. options.SelectMany(option => option.Aliases.Prepend(option.Name)).Where(name => name.StartsWith("--", StringComparison.Ordinal))];
        foreach (Argument argument in command.Arguments)
            argument.Validators.Add(result => Refuse(result, result.Tokens, names));
        foreach (Option option in command.Options.Where(option => option.ValueType != typeof(bool)))
            option.Validators.Add(result => Refuse(result, result.Tokens, names));
        foreach (Command verb in command.Subcommands)
            Guard(verb, [.. options.Where(option => option.Recursive)]);
    }

    private static void Refuse(SymbolResult result, IReadOnlyList<Token> tokens, string[] names)
    {
        foreach (string value in tokens.Select(token => token.Value).Where(value => value.StartsWith("--", StringComparison.Ordinal) && value.Length > 2 && !Path.Exists(value)))
            result.AddError($"There is no option '{value}'{(NearestName.Of(value, names) is { } nearest ? $"; did you mean '{nearest}'?" : "")}");
    }
}
