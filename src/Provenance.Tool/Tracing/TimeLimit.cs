using System.CommandLine;

namespace Provenance.Tool.Tracing;

/// <summary>How long a project's build may take to answer.</summary>
internal sealed class TimeLimit
{
    private const int Default = 600, Longest = 86_400;

    /// <summary>Creates the option.</summary>
    public TimeLimit() => Option.Validators.Add(result =>
    {
        if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out int seconds) && seconds is < 1 or > Longest)
            result.AddError($"--timeout is a number of seconds, from 1 to {Longest}.");
    });

    /// <summary>The option.</summary>
    public Option<int> Option { get; } = new("--timeout") { Description = "The seconds after which the project's build is ended, with all that it started.", DefaultValueFactory = _ => Default };

    /// <summary>The limit.</summary>
    public BuildPatience Of(ParseResult arguments) => new(TimeSpan.FromSeconds(arguments.GetValue(Option)));

    /// <summary>The limit where nobody gives another.</summary>
    public static TimeSpan OfNobody => TimeSpan.FromSeconds(Default);
}
