using Provenance.Engine.Text;

namespace Provenance.Engine.Linking;

/// <summary>
/// Local alignment of two word sequences by dynamic programming (Smith and Waterman, "Identification of common molecular
/// subsequences", J. Mol. Biol. 147, 1981): the best-matching stretch of both, and the edits inside it.
/// </summary>
internal static class WordAligner
{
    private const int Content = 3;
    private const int Other = 2;
    private const int Mismatch = -2;
    private const int Gap = -1;

    public static Alignment Align(FoldedWords first, FoldedWords second)
    {
        int rows = first.Words.Length + 1;
        int columns = second.Words.Length + 1;
        var score = new int[rows * columns];
        int best = 0;
        for (int i = 1; i < rows; i++)
        {
            for (int k = 1; k < columns; k++)
            {
                bool same = first.Words[i - 1] == second.Words[k - 1];
                int diagonal = score[(i - 1) * columns + k - 1] + (same ? first.Content[i - 1] ? Content : Other : Mismatch);
                int up = score[(i - 1) * columns + k] + Gap;
                int left = score[i * columns + k - 1] + Gap;
                int value = Math.Max(0, Math.Max(diagonal, Math.Max(up, left)));
                score[i * columns + k] = value;
                if (value > score[best])
                    best = i * columns + k;
            }
        }

        return Trace(first, second, score, columns, best);
    }

    private static Alignment Trace(FoldedWords first, FoldedWords second, int[] score, int columns, int end)
    {
        int matched = 0;
        int matchedContent = 0;
        int contentEdits = 0;
        int otherEdits = 0;
        int i = end / columns;
        int k = end % columns;
        int endFirst = i;
        int endSecond = k;
        while (i > 0 && k > 0 && score[i * columns + k] > 0)
        {
            int here = score[i * columns + k];
            bool same = first.Words[i - 1] == second.Words[k - 1];
            int diagonal = score[(i - 1) * columns + k - 1];
            if (here == diagonal + (same ? first.Content[i - 1] ? Content : Other : Mismatch))
            {
                if (same)
                {
                    matched++;
                    matchedContent += first.Content[i - 1] ? 1 : 0;
                }
                else
                    Count(first.Content[i - 1] || second.Content[k - 1], ref contentEdits, ref otherEdits);
                i--;
                k--;
            }
            else if (here == score[(i - 1) * columns + k] + Gap)
                Count(first.Content[--i], ref contentEdits, ref otherEdits);
            else
                Count(second.Content[--k], ref contentEdits, ref otherEdits);
        }

        return new Alignment(matched, matchedContent, contentEdits, otherEdits, new TextSpan(i, endFirst), new TextSpan(k, endSecond));
    }

    private static void Count(bool content, ref int contentEdits, ref int otherEdits)
    {
        if (content)
            contentEdits++;
        else
            otherEdits++;
    }
}
