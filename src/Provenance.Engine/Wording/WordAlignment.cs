namespace Provenance.Engine.Wording;

/// <summary>How the words of one wording lie on those of another.</summary>
/// <param name="Own">The words of the one.</param>
/// <param name="Source">The words of the other.</param>
/// <param name="Partner">For each word of the one, the word of the other that it is; -1 for none.</param>
internal sealed record WordAlignment(FoldedWord[] Own, FoldedWord[] Source, int[] Partner)
{
    /// <summary>The words of the one from the first to the last that has a partner, the end exclusive; empty where none has.</summary>
    public (int First, int End) OwnStretch
    {
        get
        {
            int end = Partner.Length;
            while (end > 0 && Partner[end - 1] < 0)
                end--;
            int first = 0;
            while (first < end && Partner[first] < 0)
                first++;
            return (first, end);
        }
    }

    /// <summary>The words of the other under them.</summary>
    public (int First, int End) SourceStretch => OwnStretch is var (first, end) && end > first ? (Partner[first], Partner[end - 1] + 1) : (0, 0);

    /// <summary>
    /// The places where the two differ, in order. What one has before the beginning or behind the end of the other is none; where both go on,
    /// as many words of the other as the one has left are held against them.
    /// </summary>
    public IEnumerable<WordChange> Changes()
    {
        (int first, int end) = OwnStretch;
        if (end == first)
            yield break;
        int before = Math.Min(first, Partner[first]);
        if (before > 0)
            yield return new WordChange(0, first, Partner[first] - before, Partner[first], true);
        for (int i = first, next; i + 1 < end; i = next)
        {
            for (next = i + 1; Partner[next] < 0;)
                next++;
            if (next > i + 1 || Partner[next] > Partner[i] + 1)
                yield return new WordChange(i + 1, next, Partner[i] + 1, Partner[next], false);
        }

        int left = Own.Length - end, behind = Math.Min(left, Source.Length - Partner[end - 1] - 1);
        if (behind > 0)
            yield return new WordChange(end, Own.Length, Partner[end - 1] + 1, Partner[end - 1] + 1 + behind, true);
    }
}
