using Provenance.Engine.Text;

namespace Provenance.Engine.Clauses;

/// <summary>The first cells of a line of a table, by which its row is called.</summary>
internal static class RowCells
{
    private const int Gap = 3;
    private const int LongestLabel = 60;

    /// <summary>Whether a line has two cells at least.</summary>
    public static bool AreIn(string text, int first, int end, bool areAligned)
    {
        int length = end - first;
        if (length < 3)
            return false;
        int bar = text.IndexOf('|', first, length);
        if (bar >= 0 && (bar > first || text.IndexOf('|', first + 1, length - 1) >= 0))
            return true;
        if (!areAligned)
            return false;
        // The gap behind "(1)" or "7.3.2" sets the label of a clause off from its words.
        int from = HeadLine.TryRead(text, first, end, out HeadLine head) ? head.Next : first;
        while (from < end && CharClasses.Of(text[from]) == CharClass.Space)
            from++;
        return text.IndexOf('\t', from, end - from) > from || text.IndexOf("   ", from, end - from, StringComparison.Ordinal) > from;
    }

    /// <summary>The first cell that holds words or a number, and the next one if it is words.</summary>
    public static (string Label, string? Second) Labels(string text, int first, int end, bool areAligned)
    {
        bool isBarred = text.IndexOf('|', first, end - first) >= 0;
        string label = "";
        int i = first;
        while (i < end)
        {
            int next = EndOfCell(text, i, end, isBarred, areAligned);
            string cell = text.Substring(i, next - i).Trim(' ', '\t', '|', '*', '_', '`', '\u00A0');
            if (cell.Length > 0 && label.Length == 0)
            {
                if (cell.Length > LongestLabel || !HasInk(cell))
                    return ("", null);
                label = cell;
            }
            else if (cell.Length > 0)
            {
                return (label, cell.Length <= LongestLabel && CharClasses.IsLetter(cell[0]) ? cell : null);
            }

            i = next + 1;
        }

        return (label, null);
    }

    private static int EndOfCell(string text, int at, int end, bool isBarred, bool areAligned)
    {
        for (int i = at; i < end; i++)
        {
            if (text[i] == '|' || !isBarred && areAligned && (text[i] == '\t' || i + Gap <= end && string.CompareOrdinal(text, i, "   ", 0, Gap) == 0))
                return i;
        }

        return end;
    }

    private static bool HasInk(string cell)
    {
        foreach (char c in cell)
        {
            if (CharClasses.IsAlphanumeric(c))
                return true;
        }

        return false;
    }
}
