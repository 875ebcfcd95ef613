namespace Provenance.Engine.Wording;

/// <summary>What may be left out of a quotation: all but what turns the rest into its opposite.</summary>
internal static class Elision
{
    /// <summary>
    /// Whether words that were left out deny what was left: a denial stands in the clause before or behind the gap ("the keeper is [not] allowed"). A clause
    /// that is left out whole denies only itself.
    /// </summary>
    /// <param name="full">The words of the source.</param>
    /// <param name="first">The first that was left out.</param>
    /// <param name="end">Behind the last.</param>
    public static bool HidesDenial(FoldedWord[] full, int first, int end)
    {
        for (int i = first; i < end && !full[i].Is(WordFeatures.AfterBreak); i++)
        {
            if (full[i].Is(WordFeatures.Negation))
                return true;
        }

        if (end >= full.Length || full[end].Is(WordFeatures.AfterBreak))
            return false;
        for (int i = end - 1; i >= first; i--)
        {
            if (full[i].Is(WordFeatures.Negation))
                return true;
            if (full[i].Is(WordFeatures.AfterBreak))
                return false;
        }

        return false;
    }

    /// <summary>Whether some words hold a denial.</summary>
    public static bool Denies(FoldedWord[] words, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (words[i].Is(WordFeatures.Negation))
                return true;
        }

        return false;
    }
}
