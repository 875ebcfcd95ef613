using Provenance.Engine.Text;

namespace Provenance.Engine.Checking;

/// <summary>
/// The words of a quotation, in the parts that its author left whole: words left out (…, [...]) and put in ([the alliance], [sic])
/// part them; a letter that was put in ("[L]uck", "say[s]") makes its word one that may be any.
/// </summary>
internal sealed class QuotedWords
{
    private QuotedWords(List<List<FoldedWord>> parts) => Parts = parts;

    /// <summary>The parts, none empty.</summary>
    public IReadOnlyList<List<FoldedWord>> Parts { get; }

    /// <summary>All words.</summary>
    public IEnumerable<FoldedWord> Words => Parts.SelectMany(part => part);

    /// <summary>How many words carry meaning of their own.</summary>
    public int ContentWords => Words.Count(word => word.IsContent);

    /// <summary>A quotation of one part.</summary>
    public static QuotedWords Of(List<FoldedWord> part) => new([part]);

    /// <summary>Reads a quotation.</summary>
    public static QuotedWords Of(TextDocument document, TextSpan span, WordSequence sequence)
    {
        string text = document.Text;
        var parts = new List<List<FoldedWord>>();
        var part = new List<FoldedWord>();
        int at = span.Start;
        for (int i = span.Start; i < span.End; i++)
        {
            int gap = GapAt(text, i, span.End, out bool isLetter);
            if (gap == 0)
                continue;
            Add(part, text, new TextSpan(at, i), sequence);
            if (isLetter)
            {
                i = AddAltered(part, text, i, gap, span);
            }
            else
            {
                Close(parts, ref part);
                i += gap;
            }

            at = i;
            i--;
        }

        Add(part, text, new TextSpan(at, span.End), sequence);
        Close(parts, ref part);
        return new QuotedWords(parts);
    }

    /// <summary>The length of an elision or an insertion that begins here; 0 when none does.</summary>
    private static int GapAt(string text, int i, int end, out bool isLetter)
    {
        isLetter = false;
        if (text[i] == '…')
            return 1;
        if (text[i] == '.' && i + 2 < end && text[i + 1] == '.' && text[i + 2] == '.')
            return 3;
        if (text[i] != '[')
            return 0;
        int close = text.IndexOf(']', i, Math.Min(end - i, 200));
        if (close < 0)
            return 0;
        isLetter = (close + 1 < end && char.IsLetter(text[close + 1])) || (i > 0 && char.IsLetter(text[i - 1]));
        return close + 1 - i;
    }

    /// <summary>A word with letters in brackets; returns where it ends.</summary>
    private static int AddAltered(List<FoldedWord> part, string text, int open, int length, TextSpan span)
    {
        int start = open, end = open + length;
        if (part.Count > 0 && part[part.Count - 1].End == open)
        {
            start = part[part.Count - 1].Start;
            part.RemoveAt(part.Count - 1);
        }

        while (end < span.End && char.IsLetter(text[end]))
            end++;
        part.Add(new FoldedWord(FoldedWord.Any, true, start, end));
        return end;
    }

    private static void Add(List<FoldedWord> part, string text, TextSpan span, WordSequence sequence)
    {
        if (span.End > span.Start)
            part.AddRange(sequence.Of(text, span));
    }

    private static void Close(List<List<FoldedWord>> parts, ref List<FoldedWord> part)
    {
        if (part.Count > 0)
            parts.Add(part);
        part = [];
    }
}
