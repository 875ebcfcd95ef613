using Provenance.Documents.Formats.Tables;

namespace Provenance.Documents.Formats.Markdown;

/// <summary>
/// Counts the cells that the tables of a Markdown text would have. The parser fills each row of a table up to the width of its widest, and
/// what it makes of a cell is some hundred times as large as the two letters of one.
/// </summary>
internal static class TableRows
{
    /// <summary>Counts them, by the bars of the lines that nothing parts.</summary>
    /// <exception cref="FormatProblemException">They are more than a text of its length may have.</exception>
    public static void Check(string text)
    {
        var lacking = new LackingCells(text.Length);
        (long lines, long bars, int widest, bool isTable) = (0, 0, 0, false);
        for (int line = 0; line <= text.Length;)
        {
            int length = text.AsSpan(line).IndexOfAny('\n', '\r');
            length = length < 0 ? text.Length - line : length;
            ReadOnlySpan<char> content = text.AsSpan(line, length);
            if (content.Trim(" \t").IsEmpty)
            {
                Add(lacking, isTable, lines, bars, widest);
                (lines, bars, widest, isTable) = (0, 0, 0, false);
            }

            int own = 0;
            foreach (char c in content)
                own += c == '|' ? 1 : 0;
            (lines, bars, widest) = (lines + 1, bars + own, Math.Max(widest, own));
            isTable |= IsRule(content);
            line += length + (text.AsSpan(line + length).StartsWith("\r\n") ? 2 : 1);
        }

        Add(lacking, isTable, lines, bars, widest);
    }

    private static void Add(LackingCells lacking, bool isTable, long lines, long bars, int widest)
    {
        if (isTable)
            lacking.Add((lines * widest) - bars);
    }

    /// <summary>The line between head and rows, perhaps in a block quotation.</summary>
    private static bool IsRule(ReadOnlySpan<char> line)
    {
        bool isRule = false;
        foreach (char c in line)
        {
            isRule |= c == '-';
            if (c is not ('|' or '-' or ':' or '>') && !char.IsWhiteSpace(c))
                return false;
        }

        return isRule;
    }
}
