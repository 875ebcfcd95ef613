using System.Text;
using Provenance.Tests;

namespace Provenance.Tool;

public sealed class VerifyCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public VerifyCommandTests() => _folder.Write("sources/speech.txt", "“The harbour will be open by Easter and nobody will lose a job,” Anna Berg said. “We have no money for a second crane,” Tom Hale said.\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_words_of_a_source_are_verified_with_their_place()
    {
        ToolRun run = ToolRun.Of(_folder.FullPath, "verify", "“The harbour will be open by Easter and nobody will lose a job”", "--speaker", "Anna Berg");

        Assert.Equal((0, "verified\n  sources/speech.txt(1,2)\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public void Words_that_differ_come_with_those_of_the_source()
    {
        ToolRun run = ToolRun.Of(_folder.FullPath, "verify", "The harbour will be open by Christmas and nobody will lose a job");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("differs: \"Christmas\" here, but \"Easter\" in the source (sources/speech.txt:1)", run.Output);
    }

    [Fact]
    public void Words_in_another_mouth_name_the_speaker_of_the_source()
    {
        ToolRun run = ToolRun.Of(_folder.FullPath, "verify", "We have no money for a second crane", "--speaker", "Anna Berg", "--format", "json");

        Assert.Equal((1, "otherSpeaker", "Tom Hale"), (run.ExitCode, run.Lines[0].GetProperty("verdict").GetString(), run.Lines[0].GetProperty("speaker").GetString()));
    }

    [Fact]
    public void Words_that_stand_nowhere_are_not_found()
    {
        ToolRun run = ToolRun.Of(_folder.FullPath, "verify", "Ice cream will be free on Sundays in July");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("notFound: ", run.Output);
    }

    [Fact]
    public void The_words_may_be_piped_in()
    {
        ToolRun run = ToolRun.Of(_folder.FullPath, Encoding.UTF8.GetBytes("We have no money for a second crane\n"), ["verify", "-"]);

        Assert.Equal((0, "verified\n  sources/speech.txt(1,83)\n"), (run.ExitCode, run.Output));
    }
}
