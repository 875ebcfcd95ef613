using System.Text;

namespace Provenance.Documents.Formats.Pdf;

/// <summary>Writes rows as lines of text: a blank line where a gap is wider than between lines, and pieces of rows below each other where they are on the page.</summary>
internal static class PdfLines
{
    /// <summary>A gap wider than this many usual ones parts paragraphs.</summary>
    private const double Apart = 1.35;

    /// <summary>The width of a character where rows of pieces are set, in ems.</summary>
    private const double CharacterWidth = 0.5;

    private const int LeastGap = 3, Widest = 400;

    /// <summary>Writes rows.</summary>
    public static void Write(List<PdfRow> rows, PdfText text)
    {
        double usual = UsualGap(rows);
        double edge = rows.Count == 0 ? 0 : rows.Min(row => row.Start);
        for (int i = 0; i < rows.Count; i++)
        {
            double gap = i == 0 ? 0 : rows[i - 1].Across - rows[i].Across;
            bool apart = i == 0 || gap > Apart * Math.Max(usual, rows[i].Size);
            text.Line(Line(rows[i], edge), apart);
        }
    }

    private static string Line(PdfRow row, double edge)
    {
        if (row.Segments.Count == 1)
            return row.Segments[0].Text;
        var line = new StringBuilder();
        foreach (PdfSegment segment in row.Segments)
        {
            int place = (int)Math.Min(Widest, Math.Round((segment.Start - edge) / (CharacterWidth * row.Size)));
            int blanks = line.Length == 0 ? 0 : Math.Max(LeastGap, place - line.Length);
            line.Append(' ', blanks).Append(segment.Text);
        }

        return line.ToString();
    }

    private static double UsualGap(List<PdfRow> rows)
    {
        if (rows.Count < 3)
            return rows.Count == 0 ? 0 : 1.3 * rows[0].Size;
        double[] gaps = [.. rows.Skip(1).Zip(rows, (row, before) => before.Across - row.Across).Order()];
        return gaps[gaps.Length / 2];
    }
}
