namespace Provenance.Engine.Checking;

/// <summary>
/// How the words of a quotation lie on those of a source: the best stretch of the source by semi-global alignment (Needleman and
/// Wunsch, J. Mol. Biol. 48, 1970, with free ends in the source), and the first group of words that differ.
/// </summary>
/// <param name="Matched">Words that are the same.</param>
/// <param name="MatchedContent">Words with a meaning of their own among them.</param>
/// <param name="Groups">How many groups of words differ.</param>
/// <param name="ContentEdits">Words with a meaning of their own that were changed, dropped or added.</param>
/// <param name="Place">The stretch of the source.</param>
/// <param name="OwnFirst">First differing word of the quotation.</param>
/// <param name="OwnEnd">Behind the last differing word of the group; the same as the first where words are missing.</param>
/// <param name="SourceFirst">First differing word in the source.</param>
/// <param name="SourceEnd">Behind the last of the group; the same as the first where words were added.</param>
internal sealed record WordDifference(
    int Matched, int MatchedContent, int Groups, int ContentEdits, WordPlace Place, int OwnFirst, int OwnEnd, int SourceFirst, int SourceEnd)
{
    private const int ContentMatch = 4, OtherMatch = 2, Mismatch = -1, Gap = -2;

    /// <summary>Lays words on a stretch of a source.</summary>
    public static WordDifference Of(IReadOnlyList<FoldedWord> own, IReadOnlyList<FoldedWord> source, WordPlace stretch)
    {
        int rows = own.Count + 1, columns = stretch.End - stretch.First + 1;
        var score = new int[rows * columns];
        for (int i = 1; i < rows; i++)
        {
            score[i * columns] = i * Gap;
            for (int k = 1; k < columns; k++)
            {
                int diagonal = score[((i - 1) * columns) + k - 1] + Score(own[i - 1], source[stretch.First + k - 1]);
                score[(i * columns) + k] = Math.Max(diagonal, Math.Max(score[((i - 1) * columns) + k], score[(i * columns) + k - 1]) + Gap);
            }
        }

        int best = (rows - 1) * columns;
        for (int k = 0; k < columns; k++)
        {
            if (score[((rows - 1) * columns) + k] > score[best])
                best = ((rows - 1) * columns) + k;
        }

        return Trace(own, source, stretch, score, columns, best);
    }

    private static WordDifference Trace(IReadOnlyList<FoldedWord> own, IReadOnlyList<FoldedWord> source, WordPlace stretch, int[] score, int columns, int best)
    {
        int i = best / columns, k = best % columns, end = k, matched = 0, content = 0, edits = 0, groups = 0;
        int ownFirst = 0, ownEnd = 0, sourceFirst = 0, sourceEnd = 0;
        bool differs = false;
        while (i > 0)
        {
            int here = score[(i * columns) + k];
            if (k > 0 && Same(own[i - 1], source[stretch.First + k - 1]) && here == score[((i - 1) * columns) + k - 1] + Score(own[i - 1], source[stretch.First + k - 1]))
            {
                matched++;
                content += own[i - 1].IsContent ? 1 : 0;
                differs = false;
                i--;
                k--;
                continue;
            }

            if (!differs)
            {
                groups++;
                (ownEnd, sourceEnd, differs) = (i, k, true);
            }

            if (k > 0 && here == score[((i - 1) * columns) + k - 1] + Mismatch)
            {
                edits += own[i - 1].IsContent || source[stretch.First + k - 1].IsContent ? 1 : 0;
                i--;
                k--;
            }
            else if (here == score[((i - 1) * columns) + k] + Gap)
            {
                edits += own[--i].IsContent ? 1 : 0;
            }
            else
            {
                edits += source[stretch.First + --k].IsContent ? 1 : 0;
            }

            (ownFirst, sourceFirst) = (i, k);
        }

        return new WordDifference(
            matched, content, groups, edits, new WordPlace(stretch.Text, stretch.First + k, stretch.First + end),
            ownFirst, ownEnd, stretch.First + sourceFirst, stretch.First + sourceEnd);
    }

    private static bool Same(FoldedWord own, FoldedWord source) => own.Number < 0 || own.Number == source.Number;

    private static int Score(FoldedWord own, FoldedWord source) => Same(own, source) ? own.IsContent ? ContentMatch : OtherMatch : Mismatch;
}
