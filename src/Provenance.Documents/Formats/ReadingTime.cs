using System.Diagnostics;

namespace Provenance.Documents.Formats;

/// <summary>How long reading a file may take; asked at every step of it.</summary>
/// <param name="limit">How long.</param>
internal sealed class ReadingTime(TimeSpan limit)
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private int _steps;

    /// <summary>Counts a step, and looks at the clock now and then.</summary>
    /// <exception cref="FormatProblemException">The time is over.</exception>
    public void Step()
    {
        if ((_steps++ & 0xFF) == 0 && _clock.Elapsed > limit)
            throw FormatProblemException.TooLarge(FormattableString.Invariant($"takes more than {limit.TotalSeconds:0.#} seconds to read"));
    }
}
