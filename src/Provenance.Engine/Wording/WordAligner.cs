namespace Provenance.Engine.Wording;

/// <summary>
/// Lays the words of one wording on those of another by dynamic programming with free ends (Needleman and Wunsch, J. Mol. Biol. 48, 1970).
/// Words left out on purpose and words put in cost nothing where their author says so. What is too long for a table of all pairs is first parted
/// at the words that both have once (Cohen's "patience" difference), so that the cost stays proportional to the words.
/// </summary>
internal static class WordAligner
{
    /// <summary>Cells of the largest table.</summary>
    private const int MostCells = 40_000;

    /// <summary>Parts within parts: words that stand once in a part may stand twice in the whole.</summary>
    private const int Deepest = 4;

    /// <summary>Words of the other wording, beside as many as the one has left, in which the beginning or end of the one is looked for.</summary>
    private const int Margin = 16;

    /// <summary>Lays words on words; either may begin before and end behind the other.</summary>
    public static WordAlignment Align(FoldedWord[] own, FoldedWord[] source)
    {
        var partner = new int[own.Length];
        for (int i = 0; i < partner.Length; i++)
            partner[i] = -1;
        Match(own, 0, own.Length, source, 0, source.Length, (true, true), partner, 0);
        return new WordAlignment(own, source, partner);
    }

    private static void Match(FoldedWord[] own, int first, int end, FoldedWord[] source, int sourceFirst, int sourceEnd, (bool Start, bool End) free, int[] partner, int depth)
    {
        if (first == end || sourceFirst == sourceEnd)
            return;
        int near = 2 * (end - first) + Margin;
        if (free.Start && !free.End)
            sourceFirst = Math.Max(sourceFirst, sourceEnd - near);
        if (free.End && !free.Start)
            sourceEnd = Math.Min(sourceEnd, sourceFirst + near);
        if ((long)(end - first + 1) * (sourceEnd - sourceFirst + 1) <= MostCells)
        {
            new AlignmentTable(own, first, end, source, sourceFirst, sourceEnd, free).Fill(partner);
            return;
        }

        if (Trim(own, ref first, ref end, source, ref sourceFirst, ref sourceEnd, ref free, partner))
        {
            Match(own, first, end, source, sourceFirst, sourceEnd, free, partner, depth);
            return;
        }

        if (depth == Deepest)
            return;
        int at = first, sourceAt = sourceFirst;
        bool isStart = free.Start;
        foreach ((int anchor, int sourceAnchor) in Anchors.Of(own, first, end, source, sourceFirst, sourceEnd))
        {
            partner[anchor] = sourceAnchor;
            Match(own, at, anchor, source, sourceAt, sourceAnchor, (isStart, false), partner, depth + 1);
            (at, sourceAt, isStart) = (anchor + 1, sourceAnchor + 1, false);
        }

        if (at > first)
            Match(own, at, end, source, sourceAt, sourceEnd, (false, free.End), partner, depth + 1);
    }

    /// <summary>Takes off what both begin and end with. At a free end a word or two may be equal by chance.</summary>
    private static bool Trim(
        FoldedWord[] own, ref int first, ref int end, FoldedWord[] source, ref int sourceFirst, ref int sourceEnd, ref (bool Start, bool End) free, int[] partner)
    {
        int longest = Math.Min(end - first, sourceEnd - sourceFirst), head = 0, tail = 0;
        while (head < longest && own[first + head].IsSame(source[sourceFirst + head]))
            head++;
        head = free.Start && head < Margin ? 0 : head;
        while (tail < longest - head && own[end - 1 - tail].IsSame(source[sourceEnd - 1 - tail]))
            tail++;
        tail = free.End && tail < Margin ? 0 : tail;
        for (int i = 0; i < head; i++)
            partner[first + i] = sourceFirst + i;
        for (int i = 1; i <= tail; i++)
            partner[end - i] = sourceEnd - i;
        (first, sourceFirst, end, sourceEnd) = (first + head, sourceFirst + head, end - tail, sourceEnd - tail);
        free = (free.Start && head == 0, free.End && tail == 0);
        return head + tail > 0;
    }
}
