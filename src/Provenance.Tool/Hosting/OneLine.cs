using Provenance.Documents.Problems;

namespace Provenance.Tool.Hosting;

/// <summary>Text of a document on one line of a terminal.</summary>
internal static class OneLine
{
    /// <summary>The text, plainly visible; what ends a line, or goes on at another place of it, is a space.</summary>
    public static string Of(string text) => VisibleText.Of(string.Concat(text.Select(c => c is (>= '\t' and <= '\r') or '\u0085' or '\u2028' or '\u2029' ? ' ' : c)));
}
