using Provenance.Engine.Text;
using Provenance.Tool.Hosting;
using Spectre.Console;

namespace Provenance.Tool.Reviewing;

/// <summary>One thing to decide as a person sees it: the sentences one below the other, the value that differs marked. Documents are strangers' text and steer no terminal.</summary>
internal sealed class ReviewScreen : IDisposable
{
    private const int LongestSide = 200;

    private readonly StreamWriter _output;
    private readonly IAnsiConsole _console;
    private readonly bool _hasColours;

    /// <param name="host">The world.</param>
    public ReviewScreen(ToolHost host)
    {
        _output = host.OpenText();
        _console = TerminalConsole.Of(_output, host);
        _hasColours = host.HasColours;
    }

    /// <summary>Writes a line of the program's own words, and of names and values in it.</summary>
    public void Line(string text, Style? style = null)
    {
        _console.Write(new Text(OneLine.Of(text) + "\n", style ?? Style.Plain));
        _output.Flush();
    }

    /// <summary>Asks: what is written stands before the answer.</summary>
    public void Ask(string text)
    {
        _console.Write(new Text(OneLine.Of(text) + " ", new Style(decoration: Decoration.Bold)));
        _output.Flush();
    }

    /// <summary>Writes a place: where it is, and its sentence.</summary>
    /// <param name="place">The place.</param>
    /// <param name="number">What it is called in an answer; 0 where it has no number.</param>
    public void Place(ReviewPlace place, int number)
    {
        LinePosition position = place.Document.Locate(place.Marked.Start);
        Line(FormattableString.Invariant($"  {(number > 0 ? $"[{number}] " : "")}{place.Document.Path}:{position.Line}:{position.Column}"), new Style(decoration: Decoration.Dim));
        int start = Math.Min(place.Sentence.Start, place.Marked.Start), end = Math.Max(place.Sentence.End, place.Marked.End);
        string before = place.Document.Text[start..place.Marked.Start], marked = place.Document.Slice(place.Marked), after = place.Document.Text[place.Marked.End..end];
        var sentence = new Paragraph("      ");
        sentence.Append(OneLine.Of(Last(before)));
        sentence.Append(_hasColours ? OneLine.Of(marked) : $"»{OneLine.Of(marked)}«", new Style(Color.Yellow, decoration: Decoration.Bold));
        sentence.Append(OneLine.Of(First(after)) + "\n");
        _console.Write(sentence);
        _output.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _output.Dispose();

    private static string Last(string text)
    {
        if (text.Length <= LongestSide)
            return text;
        int start = text.Length - LongestSide;
        return "…" + text[(char.IsLowSurrogate(text[start]) ? start + 1 : start)..];
    }

    private static string First(string text) => text.Length <= LongestSide ? text : text[..(char.IsHighSurrogate(text[LongestSide - 1]) ? LongestSide - 1 : LongestSide)] + "…";
}
