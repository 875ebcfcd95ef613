using System.Globalization;

namespace Provenance.Tool.Hosting;

/// <summary>How far long work is, on one line of a terminal that is gone when the work is done; nothing where standard error is no terminal.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(1), Pause = TimeSpan.FromMilliseconds(200);

    private readonly ToolHost _host;
    private readonly string _work;
    private readonly int _total;
    private readonly long _start;
    private readonly Lock _writing = new();
    private TimeSpan _shown = Silence - Pause;
    private int _done;
    private int _width;

    /// <param name="host">Where to show it.</param>
    /// <param name="work">What is done: "reading documents".</param>
    /// <param name="total">How many steps there are.</param>
    public Progress(ToolHost host, string work, int total)
    {
        (_host, _work, _total) = (host, work, total);
        _start = host.Clock.GetTimestamp();
    }

    /// <summary>Counts a step; may be called by several threads. Work that is done within a second shows nothing.</summary>
    public void Step()
    {
        int done = Interlocked.Increment(ref _done);
        if (!_host.IsErrorTerminal)
            return;
        TimeSpan elapsed = _host.Clock.GetElapsedTime(_start);
        if (elapsed - _shown < Pause)
            return;
        lock (_writing)
        {
            if (elapsed - _shown < Pause)
                return;
            _shown = elapsed;
            Show(Line(done, elapsed));
        }
    }

    /// <summary>Clears the line.</summary>
    public void Dispose()
    {
        lock (_writing)
        {
            if (_width > 0)
                _host.Error.Write("\r" + new string(' ', _width) + "\r");
        }
    }

    private string Line(int done, TimeSpan elapsed)
    {
        double rate = done / elapsed.TotalSeconds;
        var left = TimeSpan.FromSeconds(Math.Min(359999, Math.Ceiling((_total - done) / rate)));
        string time = left.TotalSeconds < 60 ? string.Create(CultureInfo.InvariantCulture, $"{left.TotalSeconds:0} s") : string.Create(CultureInfo.InvariantCulture, $"{(int)left.TotalMinutes} min {left.Seconds} s");
        return string.Create(CultureInfo.InvariantCulture, $"{_work}: {done} of {_total}, {rate:0} a second, {time} left");
    }

    /// <summary>Over the line before; a line that is wider than the terminal would leave a copy of itself with each step.</summary>
    private void Show(string line)
    {
        int limit = Math.Max(1, _host.ErrorWidth - 1);
        string shown = line.Length > limit ? line[..limit] : line;
        _host.Error.Write("\r" + shown.PadRight(_width));
        _width = shown.Length;
    }
}
