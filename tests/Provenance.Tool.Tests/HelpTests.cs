using System.CommandLine;
using Provenance.Tool.Help;
using Provenance.Tool.Hosting;

namespace Provenance.Tool;

public sealed class HelpTests
{
    public static TheoryData<string> Verbs => [.. CommandLine.Root(ToolHost.OfThisProcess()).Subcommands.Select(verb => verb.Name)];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Every_verb_shows_examples_of_itself(string verb)
    {
        ToolRun run = ToolRun.Of(Path.GetTempPath(), verb, "--help");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Examples:\n", run.Output);
        Assert.All(Examples.Of(verb), example => Assert.Contains("provenance " + verb, example));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Every_example_is_understood(string verb)
    {
        RootCommand root = CommandLine.Root(ToolHost.OfThisProcess());
        foreach (string example in Examples.Of(verb))
        {
            string line = example[example.IndexOf("provenance", StringComparison.Ordinal)..].Split(['|', '>'])[0];

            Assert.Empty(root.Parse(line["provenance ".Length..]).Errors);
        }
    }

    [Theory]
    [InlineData("export --format ", "webannotation")]
    [InlineData("rep", "report")]
    [InlineData("completion ", "zsh")]
    public void Shells_are_told_what_can_come_next(string line, string word) =>
        Assert.Contains(word, ToolRun.Of(Path.GetTempPath(), $"[suggest:{line.Length}]", line).Output.Split('\n'));

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void There_is_a_script_for_each_shell(string shell) => Assert.Contains("[suggest:", ToolRun.Of(Path.GetTempPath(), "completion", shell).Output);
}
