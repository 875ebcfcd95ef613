namespace Provenance.Documents.Formats.Pdf;

/// <summary>
/// The order of reading on a page: from top to bottom, and column after column where lines of prose stand side by side. Rows of
/// short pieces side by side are a table, and stay rows.
/// </summary>
internal static class PdfLayout
{
    /// <summary>Columns stand this far apart at least, in ems.</summary>
    private const double Gutter = 0.8;

    /// <summary>Lines of each column, and characters of a line as it is usual there: less is a table, a form, a caption.</summary>
    private const int LeastLines = 3, LeastCharacters = 18;

    /// <summary>Gutters that are followed at once: pages have no more columns.</summary>
    private const int MostGutters = 8;

    /// <summary>Rows that a gutter is followed down: a page has no more lines.</summary>
    private const int MostRows = 300;

    /// <summary>Columns in columns.</summary>
    private const int Deepest = 4;

    /// <summary>Writes the text of a page.</summary>
    /// <param name="glyphs">Its glyphs of one direction of writing.</param>
    /// <param name="text">Where it is written.</param>
    public static void Write(PdfGlyph[] glyphs, PdfText text) => Write(PdfRows.Of(glyphs), text, Deepest);

    private static void Write(List<PdfRow> rows, PdfText text, int depth)
    {
        var plain = new List<PdfRow>();
        for (int i = 0; i < rows.Count;)
        {
            (int end, double gutter) = depth == 0 ? (i, 0) : Beside(rows, i);
            if (end == i || !AreColumns(rows, i, end, gutter, out List<PdfRow> left, out List<PdfRow> right))
            {
                plain.Add(rows[i++]);
                continue;
            }

            PdfLines.Write(plain, text);
            plain.Clear();
            Write(left, text, depth - 1);
            Write(right, text, depth - 1);
            i = end;
        }

        PdfLines.Write(plain, text);
    }

    /// <summary>How far down, from a row, a gutter goes that no words cross, and where it is; the row itself where there is none.</summary>
    private static (int End, double Gutter) Beside(List<PdfRow> rows, int first)
    {
        List<(double Start, double End)> gutters = GapsOf(rows[first]), kept = gutters;
        int end = first + 1;
        for (; end < rows.Count && end < first + MostRows && kept.Count > 0; end++)
        {
            gutters = kept;
            kept = Common(gutters, GapsOf(rows[end]), Gutter * rows[end].Size);
        }

        if (kept.Count > 0)
            gutters = kept;
        else
            end--;
        // Those that words stand on both sides of.
        double left = double.MaxValue, right = double.MinValue;
        for (int i = first; i < end; i++)
            (left, right) = (Math.Min(left, rows[i].Start), Math.Max(right, rows[i].End));
        foreach ((double start, double stop) in gutters)
        {
            if (start >= left && stop <= right)
                return (end, (start + stop) / 2);
        }

        return (first, 0);
    }

    /// <summary>Where a row has no words: between them, and on both sides.</summary>
    private static List<(double Start, double End)> GapsOf(PdfRow row)
    {
        var gaps = new List<(double, double)>(row.Segments.Count + 1) { (double.MinValue, row.Start) };
        for (int i = 1; i < row.Segments.Count && gaps.Count < MostGutters; i++)
            gaps.Add((row.Segments[i - 1].End, row.Segments[i].Start));
        gaps.Add((row.End, double.MaxValue));
        return gaps;
    }

    private static List<(double Start, double End)> Common(List<(double Start, double End)> gutters, List<(double Start, double End)> gaps, double least)
    {
        var common = new List<(double, double)>();
        foreach ((double start, double end) in gutters)
        {
            foreach ((double otherStart, double otherEnd) in gaps)
            {
                (double from, double to) = (Math.Max(start, otherStart), Math.Min(end, otherEnd));
                if (to - from >= least && common.Count < MostGutters)
                    common.Add((from, to));
            }
        }

        return common;
    }

    /// <summary>Whether what stands on both sides of a gutter is prose.</summary>
    private static bool AreColumns(List<PdfRow> rows, int first, int end, double gutter, out List<PdfRow> left, out List<PdfRow> right)
    {
        (left, right) = ([], []);
        for (int i = first; i < end; i++)
        {
            int split = 0;
            while (split < rows[i].Segments.Count && rows[i].Segments[split].Start < gutter)
                split++;
            if (split > 0)
                left.Add(rows[i] with { Segments = [.. rows[i].Segments.Take(split)] });
            if (split < rows[i].Segments.Count)
                right.Add(rows[i] with { Segments = [.. rows[i].Segments.Skip(split)] });
        }

        return IsProse(left) && IsProse(right) && Math.Min(left[0].Across, right[0].Across) > Math.Max(left[^1].Across, right[^1].Across);
    }

    private static bool IsProse(List<PdfRow> rows) =>
        rows.Count >= LeastLines && rows.Sum(row => row.Segments.Max(segment => segment.Text.Length)) >= rows.Count * LeastCharacters;
}
