namespace Provenance.Engine.Wording;

/// <summary>The table of an alignment of two stretches of words: the best score of each pair of ends, and the step that leads there.</summary>
/// <param name="own">The words of the one.</param>
/// <param name="first">The first of its stretch.</param>
/// <param name="end">Behind the last.</param>
/// <param name="source">The words of the other.</param>
/// <param name="sourceFirst">The first of its stretch.</param>
/// <param name="sourceEnd">Behind the last.</param>
/// <param name="free">Whether either may begin before, and end behind, the other.</param>
internal sealed class AlignmentTable(FoldedWord[] own, int first, int end, FoldedWord[] source, int sourceFirst, int sourceEnd, (bool Start, bool End) free)
{
    // A word of meaning weighs two of grammar, its other forms less; a word that is changed costs less than one that is dropped and one that is added.
    private const int ContentMatch = 4, AkinMatch = 3, OtherMatch = 2, Mismatch = -1, Gap = -2;
    private const byte Diagonal = 0, Up = 1, Left = 2, Stop = 3;

    private readonly int _rows = end - first + 1;
    private readonly int _columns = sourceEnd - sourceFirst + 1;

    /// <summary>Fills the table and notes the partner of each word that has one.</summary>
    public void Fill(int[] partner)
    {
        var steps = new byte[_rows * _columns];
        var row = new int[_columns];
        int best = int.MinValue, bestRow = _rows - 1, bestColumn = _columns - 1;
        for (int k = 0; k < _columns; k++)
        {
            row[k] = k == 0 || free.Start ? 0 : row[k - 1] + LeftCost(0, k);
            steps[k] = k == 0 || free.Start ? Stop : Left;
        }

        for (int i = 1; i < _rows; i++)
        {
            int diagonal = row[0];
            row[0] = free.Start ? 0 : row[0] + UpCost(i, 0);
            steps[i * _columns] = free.Start ? Stop : Up;
            for (int k = 1; k < _columns; k++)
            {
                int matched = diagonal + Score(own[first + i - 1], source[sourceFirst + k - 1]);
                diagonal = row[k];
                int up = row[k] + UpCost(i, k), left = row[k - 1] + LeftCost(i, k);
                byte step = matched >= up && matched >= left ? Diagonal : up >= left ? Up : Left;
                row[k] = step == Diagonal ? matched : step == Up ? up : left;
                steps[(i * _columns) + k] = step;
            }

            // Where the one may end behind the other, its last words may hang over.
            if (free.End && i < _rows - 1 && row[_columns - 1] > best)
                (best, bestRow) = (row[_columns - 1], i);
        }

        for (int k = 0; free.End && k < _columns; k++)
        {
            if (row[k] >= best)
                (best, bestRow, bestColumn) = (row[k], _rows - 1, k);
        }

        Trace(steps, bestRow, bestRow == _rows - 1 ? bestColumn : _columns - 1, partner);
    }

    private void Trace(byte[] steps, int i, int k, int[] partner)
    {
        for (byte step = steps[(i * _columns) + k]; step != Stop && (i > 0 || k > 0); step = steps[(i * _columns) + k])
        {
            if (step == Diagonal)
            {
                i--;
                k--;
                if (own[first + i].IsAkin(source[sourceFirst + k]))
                    partner[first + i] = sourceFirst + k;
            }
            else if (step == Up)
            {
                i--;
            }
            else
            {
                k--;
            }
        }
    }

    private static int Score(in FoldedWord left, in FoldedWord right)
    {
        if (left.IsSame(right))
            return left.IsContent ? ContentMatch : OtherMatch;
        return left.IsAkin(right) ? AkinMatch : Mismatch;
    }

    /// <summary>What it costs to drop a word of the one: nothing where it was put in, or where the other says that words were left out.</summary>
    private int UpCost(int i, int k) => own[first + i - 1].Is(WordFeatures.Inserted) || IsGap(source, sourceFirst + k) ? 0 : Gap;

    private int LeftCost(int i, int k) => source[sourceFirst + k - 1].Is(WordFeatures.Inserted) || IsGap(own, first + i) ? 0 : Gap;

    private static bool IsGap(FoldedWord[] words, int i) => i < words.Length && words[i].Is(WordFeatures.AfterGap);
}
