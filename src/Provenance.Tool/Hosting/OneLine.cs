using System.Globalization;

namespace Provenance.Tool.Hosting;

/// <summary>Text of a document on one line of a terminal.</summary>
internal static class OneLine
{
    /// <summary>The text; control and format characters, which could steer the terminal or turn the line, are spaces.</summary>
    public static string Of(string text) => string.Concat(text.Select(c => IsConcealed(c) ? ' ' : c));

    private static bool IsConcealed(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' || char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
