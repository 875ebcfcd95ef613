using Provenance.Tool.Hosting;

namespace Provenance.Tool;

public sealed class ProgressTests
{
    private readonly StringWriter _error = new();
    private readonly SetClock _clock = new();

    [Fact]
    public void It_says_how_many_how_fast_and_how_long()
    {
        Run(Host(isTerminal: true), steps: 100, total: 400, seconds: 5);

        Assert.StartsWith("\rreading documents: 100 of 400, 20 a second, 15 s left", _error.ToString());
    }

    [Fact]
    public void The_line_is_gone_in_the_end()
    {
        Run(Host(isTerminal: true), steps: 100, total: 100, seconds: 5);

        Assert.EndsWith(" \r", _error.ToString());
    }

    [Fact]
    public void Short_work_shows_nothing()
    {
        Run(Host(isTerminal: true), steps: 100, total: 400, seconds: 0.5);

        Assert.Equal("", _error.ToString());
    }

    [Fact]
    public void A_file_gets_none_of_it()
    {
        Run(Host(isTerminal: false), steps: 100, total: 400, seconds: 5);

        Assert.Equal("", _error.ToString());
    }

    [Fact]
    public void A_narrow_terminal_gets_what_fits_on_a_line()
    {
        Run(Host(isTerminal: true) with { ErrorWidth = 20 }, steps: 100, total: 400, seconds: 5);

        Assert.All(_error.ToString().Split('\r'), line => Assert.True(line.Length < 20));
    }

    private ToolHost Host(bool isTerminal) => new(Stream.Null, Stream.Null, _error, Path.GetTempPath(), IsTerminal: false) { IsErrorTerminal = isTerminal, Clock = _clock };

    private void Run(ToolHost host, int steps, int total, double seconds)
    {
        using var progress = new Progress(host, "reading documents", total);
        for (int i = 1; i < steps; i++)
            progress.Step();
        _clock.Seconds = seconds;
        progress.Step();
    }
}
