using System.Text;

namespace Provenance.Engine.Text;

/// <summary>
/// Text as it is compared: white space is one blank, quotation marks, apostrophes, dashes and dots of one meaning are one sign,
/// what cannot be seen is left out. How lines are wrapped and which keys a typist has changes nothing.
/// </summary>
internal static class FoldedText
{
    /// <summary>Code units that are folded for a context of <see cref="SourceCitation.ContextLength"/>: line ends and indentation shrink.</summary>
    private const int Window = 4 * SourceCitation.ContextLength;

    /// <summary>Folds a text; without white space at its ends.</summary>
    public static string Of(string text) => Fold(text, 0, text.Length).Trim();

    /// <summary>Folds a stretch of a text; without white space at its ends.</summary>
    public static string Of(string text, TextSpan span) => Fold(text, span.Start, span.End).Trim();

    /// <summary>The last characters before a citation.</summary>
    public static string Before(SourceCitation citation)
    {
        int start = Math.Max(0, citation.Span.Start - Window);
        string folded = Fold(citation.Document.Text, start, citation.Span.Start).TrimStart();
        return folded.Substring(WholeFrom(folded, Math.Max(0, folded.Length - SourceCitation.ContextLength)));
    }

    /// <summary>The first characters after a citation.</summary>
    public static string After(SourceCitation citation)
    {
        int end = Math.Min(citation.Document.Text.Length, citation.Span.End + Window);
        string folded = Fold(citation.Document.Text, citation.Span.End, end).TrimEnd();
        return folded.Substring(0, WholeFrom(folded, Math.Min(folded.Length, SourceCitation.ContextLength)));
    }

    /// <summary>A place that splits no surrogate pair.</summary>
    private static int WholeFrom(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? at + 1 : at;

    private static string Fold(string text, int start, int end)
    {
        var folded = new StringBuilder(end - start);
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (CharClasses.Of(c) is not (CharClass.Space or CharClass.LineBreak))
                AppendSign(folded, c);
            else if (folded.Length == 0 || folded[folded.Length - 1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString();
    }

    /// <summary>Appends what a character other than white space is without its form: nothing or one character; three for an ellipsis.</summary>
    public static void AppendSign(StringBuilder folded, char c)
    {
        switch (CharClasses.Of(c))
        {
            case CharClass.Ignorable:
                break;
            case CharClass.Apostrophe:
                folded.Append('\'');
                break;
            case CharClass.Quote:
                folded.Append('"');
                break;
            case CharClass.Dash:
                folded.Append('-');
                break;
            default:
                if (c == '\u2026')
                    folded.Append("...");
                else
                    folded.Append(c);
                break;
        }
    }
}
