using Provenance.Tool.Hosting;

namespace Provenance.Tool.Watching;

public sealed class WatchLoopTests
{
    private readonly SetClock _clock = new();
    private int _runs;

    [Fact]
    public void Without_a_change_there_is_one_run() => Assert.Equal(1, RunsOf());

    [Fact]
    public void A_change_is_a_run() => Assert.Equal(2, RunsOf(Changed, Quiet));

    [Fact]
    public void Changes_that_follow_each_other_closely_are_one_run() => Assert.Equal(2, RunsOf(Changed, Changed, Changed, Quiet));

    [Fact]
    public void What_never_rests_is_looked_at_every_two_seconds() => Assert.Equal(3, RunsOf([.. Enumerable.Repeat(EighthOfASecondLater, 34)]));

    [Fact]
    public void An_end_in_the_midst_of_changes_is_the_end() => Assert.Equal(1, RunsOf(Changed, () => ChangeSignal.Ended, Changed, Quiet));

    [Fact]
    public void The_exit_code_is_that_of_the_last_run()
    {
        int run = 0;

        Assert.Equal(2, WatchLoop.Run(() => ++run, new ScriptedChanges(Changed, Quiet), Host()));
    }

    [Fact]
    public void It_listens_before_each_run_and_waits_without_a_limit_between_them()
    {
        var changes = new ScriptedChanges(Changed, Quiet);

        WatchLoop.Run(() => ++_runs == changes.Begun ? 0 : throw new InvalidOperationException("The run began before the listening."), changes, Host());

        Assert.Equal([true, false, true], changes.Waits.Select(limit => limit == Timeout.InfiniteTimeSpan));
    }

    private static ChangeSignal Changed() => ChangeSignal.Changed;

    private static ChangeSignal Quiet() => ChangeSignal.Quiet;

    private ChangeSignal EighthOfASecondLater()
    {
        _clock.Seconds += 0.125;
        return ChangeSignal.Changed;
    }

    private int RunsOf(params Func<ChangeSignal>[] steps)
    {
        WatchLoop.Run(() => _runs++, new ScriptedChanges(steps), Host());
        return _runs;
    }

    private ToolHost Host() => new(Stream.Null, Stream.Null, TextWriter.Null, Path.GetTempPath(), IsTerminal: false) { Clock = _clock };
}
