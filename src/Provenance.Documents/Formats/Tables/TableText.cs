using Provenance.Engine.Text;

namespace Provenance.Documents.Formats.Tables;

/// <summary>
/// Writes the table that the engine reads: a line a row, bars between cells, a rule under the head. A bar inside a cell becomes a
/// broken bar, and white space one space, so that the lines and cells stay those of the data.
/// </summary>
/// <param name="text">Where it is written.</param>
/// <param name="original">The decoded file.</param>
internal sealed class TableText(MappedText text, string original)
{
    /// <summary>The most columns that are read as one table.</summary>
    public const int MostColumns = 64;

    /// <summary>The most cells of a document. What has more is a database, and nobody cites it cell by cell.</summary>
    public const int MostCells = 250_000;

    /// <summary>Begins a cell.</summary>
    /// <param name="isFirst">Whether it is the first of its row.</param>
    /// <param name="place">Where it stands in the file.</param>
    public void BeginCell(bool isFirst, int place) => text.Add(isFirst ? "| " : " | ", place);

    /// <summary>Ends a row.</summary>
    public void EndRow(int place) => text.Add(" |\n", place);

    /// <summary>Writes the rule under the head.</summary>
    public void Rule(int columns, int place) => text.Add("|" + string.Concat(Enumerable.Repeat("---|", columns)) + "\n", place);

    /// <summary>Writes a stretch of the file as the content of a cell.</summary>
    /// <param name="start">Its first code unit.</param>
    /// <param name="end">The code unit after its last.</param>
    /// <param name="doubled">A character that stands for itself when it is doubled; NUL for none.</param>
    public void Content(int start, int end, char doubled = '\0')
    {
        while (start < end && char.IsWhiteSpace(original[start]))
            start++;
        while (end > start && char.IsWhiteSpace(original[end - 1]))
            end--;
        int copied = start;
        for (int i = start; i < end; i++)
        {
            char c = original[i];
            bool isBreak = c is '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029';
            bool isDoubled = c == doubled && i + 1 < end && original[i + 1] == c;
            if (c != '|' && !isBreak && !isDoubled)
                continue;
            text.Copy(copied, i);
            if (c == '|')
                text.Add("\u00A6", i);
            else if (isDoubled)
                text.Copy(i, ++i);
            else if (!text.EndsWith(' '))
                text.Add(" ", i);
            copied = i + 1;
        }

        text.Copy(copied, end);
    }

    /// <summary>Writes words that stand for one place of the file.</summary>
    public void Words(string words, int place) => text.Add(words.Replace('|', '\u00A6'), place);

    /// <summary>Whether a cell begins as a number does.</summary>
    public static bool IsNumber(string cell)
    {
        string trimmed = cell.Trim();
        int i = 0;
        while (i < trimmed.Length && (trimmed[i] is '+' or '-' or '\u2212' or '.' or '(' or '~' or '<' or '>' || char.GetUnicodeCategory(trimmed[i]) == System.Globalization.UnicodeCategory.CurrencySymbol))
            i++;
        return i < trimmed.Length && char.IsDigit(trimmed[i]);
    }

    /// <summary>Whether a row is the head of those below: words only, or words in front of years.</summary>
    public static bool IsHead(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        bool words = false;
        for (int i = 0; i < first.Count; i++)
        {
            if (IsNumber(first[i]) && !(i > 0 && IsYear(first[i])))
                return false;
            words |= first[i].Trim().Length > 0;
        }

        return words && second.Any(IsNumber);
    }

    private static bool IsYear(string cell)
    {
        string trimmed = cell.Trim();
        return trimmed.Length == 4 && trimmed.All(c => c is >= '0' and <= '9') && trimmed[0] is '1' or '2';
    }
}
