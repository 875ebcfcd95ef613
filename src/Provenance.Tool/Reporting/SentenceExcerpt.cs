using Provenance.Engine;

namespace Provenance.Tool.Reporting;

/// <summary>The sentence around a citation in three parts, cut where it is very long.</summary>
/// <param name="Before">What stands before the citation.</param>
/// <param name="Exact">The citation.</param>
/// <param name="After">What stands after it.</param>
internal readonly record struct SentenceExcerpt(string Before, string Exact, string After)
{
    private const int Reach = 160;
    private const int LongestExact = 400;

    /// <summary>The sentence around a citation.</summary>
    public static SentenceExcerpt Of(SourceCitation citation)
    {
        string text = citation.Document.Text;
        int from = Math.Max(Math.Min(citation.Sentence.Start, citation.Span.Start), citation.Span.Start - Reach);
        int to = Math.Min(Math.Max(citation.Sentence.End, citation.Span.End), citation.Span.End + Reach);
        bool cutBefore = from > citation.Sentence.Start, cutAfter = to < citation.Sentence.End;
        if (cutBefore)
            from = NextGap(text, from, citation.Span.Start);
        if (cutAfter)
            to = LastGap(text, citation.Span.End, to);
        string before = text[from..citation.Span.Start], after = text[citation.Span.End..to];
        if (citation.Document.Text.AsSpan(citation.Sentence.Start, citation.Sentence.Length).TrimStart().StartsWith('|'))
            (before, after) = (Cells(before, isBefore: true), Cells(after, isBefore: false));
        return new SentenceExcerpt((cutBefore ? "… " : "") + before, Shortened.To(citation.Exact, LongestExact), after + (cutAfter ? " …" : ""));
    }

    /// <summary>What stands on one side of a cell's words in its row, as people would say it: without bars and emphasis.</summary>
    private static string Cells(string piece, bool isBefore)
    {
        string[] cells = [.. piece.Split('|').Select(cell => cell.Replace("*", "", StringComparison.Ordinal).Trim())];
        string joined = string.Join(" · ", cells.Where(cell => cell.Length > 0));
        string gap = cells[isBefore ? ^1 : 0].Length == 0 ? " · " : " ";
        return joined.Length == 0 ? "" : isBefore ? joined + gap : gap + joined;
    }

    private static int NextGap(string text, int from, int limit)
    {
        int gap = text.AsSpan(from, limit - from).IndexOf(' ');
        return gap >= 0 ? from + gap + 1 : limit;
    }

    private static int LastGap(string text, int limit, int to)
    {
        int gap = text.AsSpan(limit, to - limit).LastIndexOf(' ');
        return gap >= 0 ? limit + gap : limit;
    }
}
