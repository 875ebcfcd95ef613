namespace Provenance.Tool.Watching;

/// <summary>Changes that a test makes: each wait does the next step, and after the last the watch ends.</summary>
internal sealed class ScriptedChanges(params Func<ChangeSignal>[] steps) : IChanges
{
    private int _next;

    public int Begun { get; private set; }

    public List<TimeSpan> Waits { get; } = [];

    public void Begin() => Begun++;

    public ChangeSignal Wait(TimeSpan limit)
    {
        Waits.Add(limit);
        return _next < steps.Length ? steps[_next++]() : ChangeSignal.Ended;
    }

    public void Dispose()
    {
    }
}
