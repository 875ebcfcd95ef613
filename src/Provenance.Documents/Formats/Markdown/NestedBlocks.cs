namespace Provenance.Documents.Formats.Markdown;

/// <summary>
/// Counts how deep lists and block quotations of Markdown lie in each other, by the columns of their marks. The parser reads the rest of a
/// line once for each of them, and tells that they are too many only when it has them all.
/// </summary>
internal static class NestedBlocks
{
    /// <summary>The most that may lie in each other.</summary>
    public const int Deepest = 100;

    /// <summary>The first position that lies too deep; -1 when none does.</summary>
    public static int TooDeep(string text)
    {
        var columns = new Stack<int>();
        for (int line = 0; line < text.Length; line++)
        {
            // The parser ends a line at either sign.
            int end = text.AsSpan(line).IndexOfAny('\n', '\r');
            end = end < 0 ? text.Length : line + end;
            if (!IsRule(text, line, end) && TooDeep(text, line, end, columns) is >= 0 and int place)
                return place;
            line = end;
        }

        return -1;
    }

    /// <summary>Follows one line; the columns are those where the content of the open blocks begins.</summary>
    private static int TooDeep(string text, int line, int end, Stack<int> columns)
    {
        int column = 0;
        for (int i = line; i < end; i++)
        {
            char c = text[i];
            if (c is ' ' or '\t')
            {
                column += c == ' ' ? 1 : 4 - (column % 4);
                continue;
            }

            while (columns.Count > 0 && columns.Peek() > column)
                columns.Pop();
            int mark = MarkAt(text, i, end);
            if (mark == 0)
                return -1;
            column += mark;
            columns.Push(column);
            if (columns.Count > Deepest)
                return i;
            i += mark - 1;
        }

        return -1;
    }

    /// <summary>The length of the mark of a block quotation or of an item of a list; 0 where there is none.</summary>
    private static int MarkAt(string text, int i, int end)
    {
        if (text[i] == '>')
            return 1;
        int digits = i;
        while (digits < end && digits < i + 9 && text[digits] is >= '0' and <= '9')
            digits++;
        bool isItem = digits > i ? digits < end && text[digits] is '.' or ')' : text[i] is '-' or '*' or '+';
        int behind = digits > i ? digits + 1 : i + 1;
        return isItem && (behind >= end || text[behind] is ' ' or '\t' or '\r') ? behind - i : 0;
    }

    /// <summary>"- - -" parts sections, however long it is.</summary>
    private static bool IsRule(string text, int line, int end)
    {
        char mark = '\0';
        for (int i = line; i < end; i++)
        {
            char c = text[i];
            if (c is ' ' or '\t' or '\r')
                continue;
            if (c is not ('-' or '*') || mark != '\0' && c != mark)
                return false;
            mark = c;
        }

        return mark != '\0';
    }
}
