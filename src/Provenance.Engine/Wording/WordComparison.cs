namespace Provenance.Engine.Wording;

/// <summary>What the differences of two wordings amount to.</summary>
/// <param name="Alignment">How the one lies on the other.</param>
/// <param name="Matched">Words that both have, in this form or another.</param>
/// <param name="MatchedContent">Those among them that a change of would change what is said.</param>
/// <param name="Expected">Words of the one that should have a partner: all but what was put in, and what the other left out.</param>
/// <param name="OtherEdits">Small words that differ.</param>
/// <param name="Changes">All changes but those of spelling, in order.</param>
/// <param name="Differences">The changes that change what is said, in order.</param>
/// <param name="ContentEdits">The words changed, dropped or added in them.</param>
/// <param name="IsTurned">Whether a change is of a denial or of a number alone: the sentence is the same, and says something else.</param>
internal sealed record WordComparison(
    WordAlignment Alignment, int Matched, int MatchedContent, int Expected, int OtherEdits,
    IReadOnlyList<WordChange> Changes, IReadOnlyList<WordDifference> Differences, int ContentEdits, bool IsTurned)
{
    /// <summary>Lays a wording on another and weighs what differs.</summary>
    /// <param name="own">The words of the one, with its text.</param>
    /// <param name="source">The words of the other, with its text.</param>
    public static WordComparison Of((string Text, FoldedWord[] Words) own, (string Text, FoldedWord[] Words) source)
    {
        WordAlignment alignment = WordAligner.Align(own.Words, source.Words);
        int matched = 0, content = 0, small = 0, edits = 0, expected = 0;
        for (int i = 0; i < alignment.Partner.Length; i++)
        {
            expected += alignment.Partner[i] >= 0 || !own.Words[i].Is(WordFeatures.Inserted) ? 1 : 0;
            if (alignment.Partner[i] < 0)
                continue;
            matched++;
            content += own.Words[i].Counts && source.Words[alignment.Partner[i]].Counts ? 1 : 0;
        }

        var differences = new List<WordDifference>();
        bool isTurned = true;
        var changes = new List<WordChange>();
        var weight = new ChangeWeight(own, source);
        foreach (WordChange change in alignment.Changes())
        {
            if (weight.IsSpelling(change))
            {
                // Two spellings of the same are no less than the same.
                (matched, content) = (matched + change.OwnEnd - change.OwnFirst, content + 1);
                continue;
            }

            int words = weight.Of(change, out bool isElided, out bool turns);
            if (GoesOn(alignment, change) && !Counts(own.Words, change.OwnFirst, change.OwnEnd))
                words = 0;
            if (words > 0 || !isElided)
                changes.Add(change);
            if (words == 0)
            {
                expected -= isElided ? Words(own.Words, change.OwnFirst, change.OwnEnd) : 0;
                small += isElided ? 0 : Math.Max(change.OwnEnd - change.OwnFirst, change.SourceEnd - change.SourceFirst);
                continue;
            }

            differences.Add(new WordDifference(change, words));
            edits += words;
            isTurned &= turns;
        }

        return new WordComparison(alignment, matched, content, expected, small, changes, differences, edits, isTurned && differences.Count > 0);
    }

    /// <summary>The words of the one that were compared, and those of the other: from the first to the last that both have, and what was changed before and behind.</summary>
    public ((int First, int End) Own, (int First, int End) Source) Compared
    {
        get
        {
            ((int first, int end), (int sourceFirst, int sourceEnd)) = (Alignment.OwnStretch, Alignment.SourceStretch);
            foreach (WordChange change in Alignment.Changes())
            {
                (first, end) = (Math.Min(first, change.OwnFirst), Math.Max(end, change.OwnEnd));
                (sourceFirst, sourceEnd) = (Math.Min(sourceFirst, change.SourceFirst), Math.Max(sourceEnd, change.SourceEnd));
            }

            return ((first, end), (sourceFirst, sourceEnd));
        }
    }

    /// <summary>Whether the other says more at that end: then its words there need not be what the one has in their place ("then we leave" of "if it rains, we leave").</summary>
    private static bool GoesOn(WordAlignment alignment, WordChange change) =>
        change.IsEdge && (change.OwnFirst == 0 ? change.SourceFirst > 0 : change.SourceEnd < alignment.Source.Length);

    private static bool Counts(FoldedWord[] words, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (words[i].Counts)
                return true;
        }

        return false;
    }

    private static int Words(FoldedWord[] words, int first, int end)
    {
        int count = 0;
        for (int i = first; i < end; i++)
            count += words[i].Is(WordFeatures.Inserted) ? 0 : 1;
        return count;
    }
}
