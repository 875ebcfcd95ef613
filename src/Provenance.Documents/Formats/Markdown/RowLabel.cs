using Markdig.Extensions.Tables;
using Markdig.Syntax.Inlines;
using Provenance.Engine.Text;

namespace Provenance.Documents.Formats.Markdown;

/// <summary>Code by which a row of a table is called: `tSU`, `VDD` and `max_size` in the first cell, with nothing beside it.</summary>
internal static class RowLabel
{
    private const int Longest = 60;

    /// <summary>Whether code is the label of a row: one word that begins with a letter.</summary>
    /// <param name="code">The code.</param>
    /// <param name="text">The text; a line between bars is a row also where what follows it keeps the parser from making a table.</param>
    public static bool Is(CodeInline code, string text) => IsWord(code.Content) && (IsFirstCell(code) || BeginsRow(text, code.Span.Start, code.Span.End + 1));

    private static bool IsFirstCell(CodeInline code) =>
        code.Parent?.ParentBlock?.Parent is TableCell { Parent: TableRow { IsHeader: false } row } cell && row.Count > 0 && row[0] == cell && code.PreviousSibling is null && code.NextSibling is null;

    private static bool BeginsRow(string text, int start, int end)
    {
        while (end < text.Length && text[end] == ' ')
            end++;
        if (end == text.Length || text[end] != '|')
            return false;
        int bars = 0;
        for (start--; start >= 0 && text[start] is ' ' or '|'; start--)
            bars += text[start] == '|' ? 1 : 0;
        return bars == 1 && (start < 0 || text[start] is '\n' or '\r');
    }

    private static bool IsWord(string content) =>
        content.Length is > 0 and <= Longest && CharClasses.IsLetter(content[0]) && !content.Any(c => c == '|' || CharClasses.Of(c) is CharClass.Space or CharClass.LineBreak or CharClass.Ignorable);
}
