using Provenance.Tests;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Listing;

public sealed class TerminalTableTests : IDisposable
{
    private const char Escape = '\u001b';

    private readonly TemporaryFolder _folder = new();

    public TerminalTableTests()
    {
        _folder.Write("b.txt", "The maximum bus clock frequency of the sensor interface is 400 kHz in fast mode.");
        _folder.Write("c.txt", "The maximum bus clock frequency of the sensor interface is 100 kHz in fast mode.");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_terminal_gets_colours() => Assert.Contains(Escape, List(width: 100, hasColours: true));

    [Fact]
    public void Without_colours_no_escape_is_written_and_the_table_stays()
    {
        string output = List(width: 100, hasColours: false);

        Assert.DoesNotContain(Escape, output);
        Assert.Contains("│ disagree", output);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(100)]
    [InlineData(200)]
    public void No_line_is_wider_than_the_terminal(int width) => Assert.All(List(width, hasColours: false).Split('\n'), line => Assert.True(line.TrimEnd('\r').Length <= width, line));

    [Fact]
    public void A_file_gets_lines_and_no_escape()
    {
        string output = ToolRun.Of(_folder.FullPath, [], ["list", "."], host => host with { HasColours = true }).Output;

        Assert.StartsWith("disagree  Figures.", output);
        Assert.DoesNotContain(Escape, output);
    }

    [Fact]
    public void A_document_does_not_steer_the_terminal()
    {
        _folder.Write("b.txt", "“We cannot \u001b[31mgo on\u009b like this for ever,” said Ada Brenk.");

        Assert.DoesNotContain(List(width: 200, hasColours: false), c => c is Escape or '\u009b');
    }

    [Theory]
    [InlineData(null, null, true, true)]
    [InlineData("xterm-256color", null, true, true)]
    [InlineData("xterm-256color", "", true, true)]
    [InlineData("xterm-256color", "1", true, false)]
    [InlineData("xterm-256color", "0", true, false)]
    [InlineData("dumb", null, false, false)]
    public void The_environment_says_what_a_terminal_can_and_may(string? term, string? noColor, bool hasCursor, bool hasColours) =>
        Assert.Equal(new TerminalManners(hasCursor, hasColours), TerminalManners.Of(name => name == "TERM" ? term : name == "NO_COLOR" ? noColor : null));

    private string List(int width, bool hasColours) =>
        ToolRun.Of(_folder.FullPath, [], ["list", "."], host => host with { IsTerminal = true, OutputWidth = width, HasColours = hasColours }).Output;
}
