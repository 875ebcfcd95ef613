using Provenance.Engine.Text;

namespace Provenance.Tool.Reporting;

/// <summary>Writes the text of a document block by block: prose as lines with their numbers, tables as tables.</summary>
internal static class TextBlocks
{
    private const int ChunkSize = 100;

    /// <summary>Writes the text.</summary>
    /// <param name="html">Where it is written.</param>
    /// <param name="document">The document.</param>
    /// <param name="write">Writes a stretch of it with its marks.</param>
    /// <param name="after">Writes what stands behind a block; null for nothing.</param>
    public static void Write(HtmlWriter html, TextDocument document, Action<TextSpan> write, Action<TextBlock>? after = null)
    {
        int written = 0;
        bool isLong = document.Lines.Count > 2 * ChunkSize;
        foreach (TextBlock block in TextBlock.Of(document))
        {
            // A browser skips what is out of sight by the hundred lines.
            if (isLong && written++ % ChunkSize == 0)
                html.CloseIf(written > 1, "div").Open("div", ("class", "lines"));
            if (block.Kind == TextBlockKind.Table)
                WriteTable(html, document, block, write);
            else if (block.Kind == TextBlockKind.Columns)
                WriteColumns(html, document, block, write);
            else
                WriteLine(html, document, block, write);
            after?.Invoke(block);
        }

        html.CloseIf(written > 0, "div");
    }

    private static void WriteLine(HtmlWriter html, TextDocument document, TextBlock block, Action<TextSpan> write)
    {
        html.Open("p", ("class", block.Kind == TextBlockKind.Heading ? "l head" : document.HasAlignedColumns ? "l" : "l flow"), ("data-n", NumberOf(document, block.Lines[0])));
        write(block.Lines[0]);
        html.Close("p").Line();
    }

    private static void WriteColumns(HtmlWriter html, TextDocument document, TextBlock block, Action<TextSpan> write)
    {
        html.Open("div", ("class", "columns"), ("tabindex", "0"), ("role", "group"), ("aria-label", "Columns"));
        foreach (TextSpan line in block.Lines)
        {
            int start = document.Lines.StartOf(document.Lines.Locate(line.Start).Line - 1);
            html.Open("p", ("class", "l"), ("data-n", NumberOf(document, line)));
            write(new TextSpan(start, line.End));
            html.Close("p").Line();
        }

        html.Close("div").Line();
    }

    private static void WriteTable(HtmlWriter html, TextDocument document, TextBlock block, Action<TextSpan> write)
    {
        IReadOnlyList<TextSpan>[] rows = [.. block.Lines.Select(line => TextBlock.CellsOf(document, line))];
        int head = Array.FindIndex(rows, row => row.Count == 0);
        bool[] isNumber = [.. Enumerable.Range(0, rows.Max(row => row.Count)).Select(i => i > 0 && IsColumnOfNumbers(document.Text, rows.Skip(head + 1), i))];
        html.Open("div", ("class", "cells"), ("tabindex", "0"), ("role", "group"), ("aria-label", "Table")).Open("table").Open("tbody");
        for (int row = 0; row < rows.Length; row++)
        {
            if (rows[row].Count == 0)
                continue;
            html.Open("tr");
            html.Element("td", NumberOf(document, block.Lines[row]), ("class", "no"));
            for (int i = 0; i < rows[row].Count; i++)
            {
                TextSpan cell = rows[row][i];
                string name = row < head ? "th" : "td";
                html.Open(name, ("scope", row < head ? "col" : null), ("class", isNumber[i] ? "num" : null));
                write(cell);
                html.Close(name);
            }

            html.Close("tr").Line();
        }

        html.Close("tbody").Close("table").Close("div").Line();
    }

    /// <summary>Whether all that stands in a column is numbers, which are read from the right.</summary>
    private static bool IsColumnOfNumbers(string text, IEnumerable<IReadOnlyList<TextSpan>> rows, int column)
    {
        bool any = false;
        foreach (IReadOnlyList<TextSpan> row in rows.Where(row => column < row.Count && !row[column].IsEmpty))
        {
            any = true;
            if (!IsNumber(text, row[column]))
                return false;
        }

        return any;
    }

    private static bool IsNumber(string text, TextSpan cell)
    {
        int digits = 0, letters = 0;
        for (int i = cell.Start; i < cell.End; i++)
        {
            digits += char.IsAsciiDigit(text[i]) ? 1 : 0;
            letters += char.IsLetter(text[i]) ? 1 : 0;
        }

        return digits > 0 && letters <= 3;
    }

    private static string NumberOf(TextDocument document, TextSpan line) => Plural.Plain(document.Locate(line.Start).Line);
}
