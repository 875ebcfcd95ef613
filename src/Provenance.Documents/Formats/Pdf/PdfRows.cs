using System.Text;

namespace Provenance.Documents.Formats.Pdf;

/// <summary>Makes rows of glyphs: those whose heights overlap stand on one, sorted along it, with blanks where there are gaps.</summary>
internal static class PdfRows
{
    // In parts of an em.
    private const double Descent = 0.2, Ascent = 0.7;
    private const double Blank = 0.15, Gap = 1.5, GapWithBlanks = 2.5;
    private const double Same = 0.15;
    private const int BlanksOfGap = 3;

    /// <summary>How much of the lower of two glyphs must overlap for them to stand on one row.</summary>
    private const double Overlap = 0.3;

    /// <summary>A letter smaller than this part of its row is above or below the line where it is shifted.</summary>
    private const double Small = 0.85, Shift = 0.1, Initial = 2;

    /// <summary>The rows, from top to bottom.</summary>
    public static List<PdfRow> Of(PdfGlyph[] glyphs)
    {
        var rows = new List<PdfRow>();
        int[] order = [.. Enumerable.Range(0, glyphs.Length)];
        // By height; the order of drawing decides where it is the same.
        Array.Sort(order, (a, b) => glyphs[a].Across != glyphs[b].Across ? glyphs[b].Across.CompareTo(glyphs[a].Across) : a.CompareTo(b));
        for (int i = 0; i < order.Length;)
        {
            PdfGlyph main = glyphs[order[i]];
            int end = i + 1;
            for (; end < order.Length && Overlaps(main, glyphs[order[end]]); end++)
                main = glyphs[order[end]].Size > main.Size ? glyphs[order[end]] : main;
            var row = new List<PdfGlyph>(end - i);
            for (; i < end; i++)
                row.Add(glyphs[order[i]]);
            if (Row(row) is { } made)
                rows.Add(made);
        }

        return rows;
    }

    private static bool Overlaps(PdfGlyph main, PdfGlyph other)
    {
        // An initial letter of several lines stands on none of them.
        if (main.Size > Initial * other.Size || other.Size > Initial * main.Size)
            return false;
        double top = Math.Min(main.Across + (Ascent * main.Size), other.Across + (Ascent * other.Size));
        double bottom = Math.Max(main.Across - (Descent * main.Size), other.Across - (Descent * other.Size));
        return top - bottom >= Overlap * (Ascent + Descent) * Math.Min(main.Size, other.Size);
    }

    private static PdfRow? Row(List<PdfGlyph> row)
    {
        // The baseline is that of most of the letters of the usual size.
        PdfGlyph main = row.GroupBy(glyph => (Math.Round(glyph.Size, 1), Math.Round(glyph.Across, 1))).OrderByDescending(same => same.Sum(glyph => glyph.Size * glyph.Text.Length)).First().First();
        PdfGlyph[] sorted = [.. row.OrderBy(glyph => glyph.Along)];
        var segments = new List<PdfSegment>();
        var text = new StringBuilder();
        double start = 0, reached = 0;
        int blanks = 0;
        PdfGlyph last = default;
        foreach (PdfGlyph glyph in sorted)
        {
            if (glyph.IsSpace)
            {
                blanks++;
                continue;
            }

            // Bold may be drawn as the same letter twice.
            if (text.Length > 0 && glyph.Text == last.Text && Math.Abs(glyph.Along - last.Along) < Same * glyph.Size && Math.Abs(glyph.Across - last.Across) < Same * glyph.Size)
                continue;
            double gap = text.Length == 0 ? 0 : (glyph.Along - reached) / main.Size;
            if (text.Length > 0 && (gap > (blanks > 0 ? GapWithBlanks : Gap) || (blanks >= BlanksOfGap && gap > Blank)))
            {
                segments.Add(new PdfSegment(start, reached, text.ToString()));
                text.Clear();
            }
            else if (text.Length > 0 && (gap > Blank || (blanks > 0 && gap > -Blank)))
            {
                text.Append(' ');
            }

            start = text.Length == 0 ? glyph.Along : start;
            text.Append(Written(glyph, main));
            reached = glyph.End;
            blanks = 0;
            last = glyph;
        }

        if (text.Length > 0)
            segments.Add(new PdfSegment(start, reached, text.ToString()));
        return segments.Count == 0 ? null : new PdfRow(main.Across, main.Size, segments);
    }

    private static string Written(PdfGlyph glyph, PdfGlyph main)
    {
        if (glyph.Size >= Small * main.Size || Math.Abs(glyph.Across - main.Across) < Shift * main.Size)
            return glyph.Text;
        return ShiftedDigits.Of(glyph.Text, glyph.Across > main.Across ? 1 : -1);
    }
}
