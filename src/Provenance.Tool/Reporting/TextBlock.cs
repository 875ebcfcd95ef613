using Provenance.Engine.Text;

namespace Provenance.Tool.Reporting;

/// <summary>Lines of a document that are shown as one: a line of prose, a heading, a table, or columns that spaces align.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Lines">The lines, without their breaks.</param>
internal sealed record TextBlock(TextBlockKind Kind, IReadOnlyList<TextSpan> Lines)
{
    private const int MostColumns = 64, Gap = 3;

    /// <summary>The blocks of a document by position; lines without ink are left out.</summary>
    public static IEnumerable<TextBlock> Of(TextDocument document)
    {
        HashSet<int> headings = [.. document.Headings.Where(heading => heading.Level > 0).Select(heading => document.Lines.Locate(heading.Span.Start).Line - 1)];
        var run = new List<TextSpan>();
        TextBlockKind kind = TextBlockKind.Line;
        for (int line = 0; line < document.Lines.Count; line++)
        {
            TextSpan span = LineOf(document, line);
            TextBlockKind own = KindOf(document, span, headings.Contains(line));
            if (own != kind || own is TextBlockKind.Line or TextBlockKind.Heading || span.IsEmpty)
            {
                foreach (TextBlock block in Ended(document, kind, run))
                    yield return block;
                run.Clear();
            }

            kind = own;
            if (!span.IsEmpty)
                run.Add(span);
        }

        foreach (TextBlock block in Ended(document, kind, run))
            yield return block;
    }

    /// <summary>The cells of a line of a table, without the emphasis around their words; none for the rule under its head.</summary>
    public static IReadOnlyList<TextSpan> CellsOf(TextDocument document, TextSpan line)
    {
        string text = document.Text;
        (int from, int end) = (line.Start, line.End);
        if (from < end && text[from] == '|')
            from++;
        if (end > from && text[end - 1] == '|' && (end < 2 || text[end - 2] != '\\'))
            end--;
        var cells = new List<TextSpan>();
        for (int at = from; at <= end; at++)
        {
            if (at < end && (text[at] != '|' || text[at - 1] == '\\' || cells.Count == MostColumns - 1))
                continue;
            cells.Add(Trimmed(text, from, at));
            from = at + 1;
        }

        return IsRule(text, line) ? [] : cells;
    }

    private static IEnumerable<TextBlock> Ended(TextDocument document, TextBlockKind kind, List<TextSpan> run)
    {
        if (run.Count == 0)
            return [];
        // A single line with a bar or a gap in it is no table.
        bool isOne = kind is TextBlockKind.Line or TextBlockKind.Heading || run.Count > 1 && (kind != TextBlockKind.Table || run.Exists(line => IsRule(document.Text, line)) || run.TrueForAll(line => document.Text[line.Start] == '|'));
        return isOne ? [new TextBlock(kind, [.. run])] : run.Select(line => new TextBlock(TextBlockKind.Line, [line]));
    }

    private static TextBlockKind KindOf(TextDocument document, TextSpan line, bool isHeading)
    {
        if (isHeading)
            return TextBlockKind.Heading;
        ReadOnlySpan<char> text = document.Text.AsSpan(line.Start, line.Length);
        if (text.Contains('|'))
            return TextBlockKind.Table;
        return document.HasAlignedColumns && (text.Contains('\t') || text.Contains("   ", StringComparison.Ordinal)) && line.Length > Gap ? TextBlockKind.Columns : TextBlockKind.Line;
    }

    /// <summary>A line without the break and without blanks at its ends; those at its beginning say something only where columns are aligned.</summary>
    private static TextSpan LineOf(TextDocument document, int line)
    {
        string text = document.Text;
        int start = document.Lines.StartOf(line), end = line + 1 < document.Lines.Count ? document.Lines.StartOf(line + 1) : text.Length;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        return new TextSpan(start, end);
    }

    private static bool IsRule(string text, TextSpan line) => text.AsSpan(line.Start, line.Length).IndexOfAnyExcept("|-: \t=+") < 0;

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == '*'))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == '*'))
            end--;
        return new TextSpan(start, end);
    }
}
