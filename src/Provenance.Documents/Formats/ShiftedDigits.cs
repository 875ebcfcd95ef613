namespace Provenance.Documents.Formats;

/// <summary>Digits above and below the line, as characters: beside a number they are an exponent, the number of a note or an index, and no digits of it.</summary>
internal static class ShiftedDigits
{
    private const string Digits = "0123456789+-\u2212";
    private const string Raised = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B\u207B";
    private const string Lowered = "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u208A\u208B\u208B";

    /// <summary>Whether a text above or below the line begins with a digit or its sign, and so could be taken for the end of a number; "th" and "[2]" cannot.</summary>
    public static bool Begin(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        return text.Length > 0 && (text[0] == '&' || Digits.IndexOf(text[0]) >= 0);
    }

    /// <summary>Whether a text is nothing but digits and signs.</summary>
    public static bool AreAll(string text) => text.Length > 0 && text.All(c => Digits.IndexOf(c) >= 0);

    /// <summary>A text with its digits above (1) or below (-1) the line; as it is on the line (0).</summary>
    public static string Of(string text, int shift)
    {
        if (shift == 0)
            return text;
        return string.Concat(text.Select(c => Digits.IndexOf(c) is >= 0 and int digit ? (shift > 0 ? Raised : Lowered)[digit] : c));
    }
}
