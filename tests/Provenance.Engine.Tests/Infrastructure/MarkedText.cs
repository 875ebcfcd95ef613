using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

/// <summary>A text whose expected spans are marked with [| and |].</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<TextSpan> Spans)
{
    private const string Open = "[|";
    private const string Close = "|]";

    public static MarkedText Parse(string marked)
    {
        var text = new System.Text.StringBuilder();
        var spans = new List<TextSpan>();
        int i = 0;
        while (true)
        {
            int open = marked.IndexOf(Open, i, StringComparison.Ordinal);
            if (open < 0)
                return new MarkedText(text.Append(marked, i, marked.Length - i).ToString(), spans);
            int close = marked.IndexOf(Close, open, StringComparison.Ordinal);
            Assert.True(close >= 0, "a mark is not closed: " + marked);
            text.Append(marked, i, open - i);
            int start = text.Length;
            text.Append(marked, open + Open.Length, close - open - Open.Length);
            spans.Add(new TextSpan(start, text.Length));
            i = close + Close.Length;
        }
    }

    /// <summary>The text with the marks around the spans that were found.</summary>
    public static string Mark(string text, IEnumerable<TextSpan> spans)
    {
        foreach (TextSpan span in spans.OrderByDescending(span => span.Start))
            text = text.Insert(span.End, Close).Insert(span.Start, Open);
        return text;
    }
}
