using Markdig.Extensions.Tables;
using Markdig.Syntax.Inlines;
using Provenance.Engine.Text;

namespace Provenance.Documents.Formats.Markdown;

/// <summary>Code by which a row of a table is called: `tSU`, `VDD` and `max_size` in the first cell, with nothing beside it.</summary>
internal static class RowLabel
{
    private const int Longest = 60;

    /// <summary>Whether code is the label of a row: one word that begins with a letter.</summary>
    public static bool Is(CodeInline code) =>
        code.Parent?.ParentBlock?.Parent is TableCell { Parent: TableRow { IsHeader: false } row } cell && row.Count > 0 && row[0] == cell
        && code.PreviousSibling is null && code.NextSibling is null && IsWord(code.Content);

    private static bool IsWord(string content) =>
        content.Length is > 0 and <= Longest && CharClasses.IsLetter(content[0]) && !content.Any(c => c == '|' || CharClasses.Of(c) is CharClass.Space or CharClass.LineBreak or CharClass.Ignorable);
}
