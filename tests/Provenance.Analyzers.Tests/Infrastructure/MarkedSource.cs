using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Provenance.Analyzers.Tests.Infrastructure;

/// <summary>Source text and the spans that were marked <c>[|so|]</c> in it, in order.</summary>
internal sealed record MarkedSource(string Text, IReadOnlyList<TextSpan> Spans)
{
    public static MarkedSource Parse(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        int at = 0;
        while (marked.IndexOf("[|", at, StringComparison.Ordinal) is >= 0 and int open)
        {
            int close = marked.IndexOf("|]", open, StringComparison.Ordinal);
            text.Append(marked, at, open - at);
            spans.Add(new TextSpan(text.Length, close - open - 2));
            text.Append(marked, open + 2, close - open - 2);
            at = close + 2;
        }

        return new MarkedSource(text.Append(marked, at, marked.Length - at).ToString(), spans);
    }

    /// <summary>A span with the words at it, for comparison.</summary>
    public string Show(TextSpan span) => $"{span} {Text.Substring(span.Start, span.Length)}";
}
