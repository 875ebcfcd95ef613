using System.Diagnostics;

namespace Provenance.Documents.Formats.Pdf;

/// <summary>What is left of the limits while a PDF is read. Every stream and every glyph is counted.</summary>
/// <param name="limits">The limits.</param>
internal sealed class PdfBudget(PdfLimits limits)
{
    private readonly long _started = Stopwatch.GetTimestamp();
    private long _inflated;
    private double _objects;
    private long _codes;
    private int _glyphs;
    private int _steps;

    /// <summary>How much longer the host waits for a thread that has not noticed that its time is over.</summary>
    public static TimeSpan Grace { get; } = TimeSpan.FromSeconds(5);

    /// <summary>The limits.</summary>
    public PdfLimits Limits => limits;

    /// <summary>Whether time is left.</summary>
    /// <exception cref="FormatProblemException">None is.</exception>
    public void Check()
    {
        if (Stopwatch.GetElapsedTime(_started) > limits.Time)
            throw OutOfTime();
    }

    /// <summary>Counts an operation or a stream; asks for the time now and then.</summary>
    public void Step()
    {
        if ((++_steps & 0xFF) == 0)
            Check();
    }

    /// <summary>Counts a glyph.</summary>
    /// <param name="ofPage">How many the page has with it.</param>
    public void Glyph(int ofPage)
    {
        Step();
        if (ofPage > limits.PageGlyphs || ++_glyphs > limits.Glyphs)
            throw FormatProblemException.TooLarge(FormattableString.Invariant($"has more than {(ofPage > limits.PageGlyphs ? limits.PageGlyphs : limits.Glyphs)} letters{(ofPage > limits.PageGlyphs ? " on a page" : "")}"));
    }

    /// <summary>Counts the bytes of a stream that is about to be unpacked.</summary>
    public void Inflate(long bytes)
    {
        Step();
        _inflated += bytes;
        if (bytes > limits.StreamBytes || _inflated > limits.InflatedBytes)
            throw Inflated();
    }

    /// <summary>Counts the objects that a stream of objects says it has.</summary>
    public void Objects(double count)
    {
        _objects += Math.Max(0, count);
        if (_objects > limits.Objects)
            throw FormatProblemException.TooLarge(FormattableString.Invariant($"has more than {limits.Objects} objects"));
    }

    /// <summary>Counts codes that a font describes by ranges.</summary>
    public void Map(long codes)
    {
        _codes += codes;
        if (_codes > limits.Codes)
            throw FormatProblemException.TooLarge(FormattableString.Invariant($"has fonts that describe more than {limits.Codes} codes"));
    }

    /// <summary>How much a stream may still hold.</summary>
    public long Left => Math.Min(limits.StreamBytes, limits.InflatedBytes - _inflated);

    /// <summary>What is unpacked is too large.</summary>
    public FormatProblemException Inflated() =>
        FormatProblemException.TooLarge(FormattableString.Invariant($"holds more than {limits.InflatedBytes / (1024 * 1024)} MB when it is unpacked, or one stream of more than {limits.StreamBytes / (1024 * 1024)} MB"));

    /// <summary>It has taken too long.</summary>
    public FormatProblemException OutOfTime() => FormatProblemException.TooLarge(FormattableString.Invariant($"is a PDF that takes more than {limits.Time.TotalSeconds:0.#} seconds"));
}
