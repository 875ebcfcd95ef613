using Provenance.Engine.Decisions;
using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Text;

namespace Provenance.Engine.Locking;

/// <summary>How sure it is that a citation is a locked one. The steps lie so far apart that the circumstances of one never reach the next.</summary>
internal static class AnchorScore
{
    /// <summary>The same words in the same sentence.</summary>
    public const double SameSentence = 8;

    /// <summary>The same words between the same words, in a sentence that changed further away.</summary>
    public const double SameContext = 6;

    /// <summary>The same words, or the same value, in a sentence that is much the same.</summary>
    public const double SameWords = 4;

    /// <summary>Another value in a sentence that is the same otherwise.</summary>
    public const double OtherValue = 1;

    /// <summary>Another value in the same source, and not a word around it has changed.</summary>
    public const double OtherValueInPlace = 3;

    /// <summary>Circumstances nearer than this decide nothing between two candidates.</summary>
    public const double Tie = 0.05;

    private const double SourceBonus = 0.3;
    private const double LeastContext = 0.4;
    private const double LeastContextOfOtherValue = 0.7;
    private const double LeastContextOfName = 0.3;
    private const double LeastWordsOfQuotation = 0.6;

    /// <summary>Letters of the longest word that stands in any sentence and tells nothing.</summary>
    private const int ShortestWord = 3;

    /// <summary>Words from which on a quotation is known by itself.</summary>
    private const int WordsThatTell = 4;

    /// <summary>The score; 0 when it is another citation.</summary>
    public static double Of(LockedFact fact, LockedAnchor anchor, AnchorIndex.Candidate candidate)
    {
        bool sameExact = anchor.Exact == candidate.Exact;
        double near = Near(anchor, candidate);
        double circumstances = near + (SourcePaths.Same(anchor.Source, candidate.Source) ? SourceBonus : 0);
        if (sameExact && (anchor.Hash == candidate.Hash || anchor.Hash == candidate.Numbered))
            return SameSentence + circumstances;
        if (sameExact && near > 0.999 && anchor.Prefix.Length + anchor.Suffix.Length > 0)
            return SameContext + circumstances;

        double context = Math.Max(near, SharedWords(anchor.Prefix + " " + anchor.Suffix, candidate.Before + " " + candidate.After));
        bool sameName = fact.Name == candidate.OwnName;
        if (fact.Figure is { } figure && candidate.Citation is FigureCitation now)
        {
            LockedFigure value = LockedFigure.From(now);
            if ((sameExact || fact.HasValue(value)) && (context >= LeastContext || sameName && context >= LeastContextOfName))
                return SameWords + context + circumstances;
            return Comparable(figure, value) && (context >= LeastContextOfOtherValue || sameName && context >= LeastContextOfName) ? OtherValue + context + circumstances : 0;
        }

        if (sameExact)
            return context >= LeastContext || Words(anchor.Exact).Count >= WordsThatTell ? SameWords + context + circumstances : 0;
        double words = SharedWords(anchor.Exact, candidate.Exact);
        double back = SharedWords(candidate.Exact, anchor.Exact);
        return Math.Min(words, back) >= LeastWordsOfQuotation ? OtherValue + Math.Min(words, back) + circumstances : 0;
    }

    /// <summary>Whether one may have become the other: a percentage does not become a date.</summary>
    private static bool Comparable(LockedFigure locked, LockedFigure now) =>
        IsCalendar(locked.Kind) == IsCalendar(now.Kind) && Dimension(locked.Unit) == Dimension(now.Unit);

    private static bool IsCalendar(FigureKind kind) => kind is FigureKind.Date or FigureKind.Year or FigureKind.Time;

    /// <summary>Money of any currency is money, a count of anything a count; percentage points are what per cent is taken for.</summary>
    private static string Dimension(string? unit) => unit is null || unit[0] == '{' ? ""
        : unit == "[pp]" ? Dimension("%")
        : UnitLexicon.Shared.FindCode(unit)?.Dimension ?? unit;

    /// <summary>How much of the characters around the locked words still stands around the others, from 0 to 1.</summary>
    private static double Near(LockedAnchor anchor, AnchorIndex.Candidate candidate)
    {
        int length = anchor.Prefix.Length + anchor.Suffix.Length;
        if (length == 0)
            return candidate.Before.Length + candidate.After.Length == 0 ? 1 : 0;
        int before = 0;
        while (before < anchor.Prefix.Length && before < candidate.Before.Length && anchor.Prefix[anchor.Prefix.Length - 1 - before] == candidate.Before[candidate.Before.Length - 1 - before])
            before++;
        int after = 0;
        while (after < anchor.Suffix.Length && after < candidate.After.Length && anchor.Suffix[after] == candidate.After[after])
            after++;
        return (double)(before + after) / length;
    }

    /// <summary>How much of the words of the first stands in the second, from 0 to 1.</summary>
    private static double SharedWords(string first, string second)
    {
        HashSet<string> words = Words(first);
        if (words.Count == 0)
            return 0;
        HashSet<string> others = Words(second);
        return (double)words.Count(others.Contains) / words.Count;
    }

    /// <summary>Words of more than three letters, in lower case; the halves of words at the cut edges of a context do no harm, they stand in neither.</summary>
    private static HashSet<string> Words(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < text.Length;)
        {
            int start = i;
            while (i < text.Length && CharClasses.IsAlphanumeric(text[i]))
                i++;
            if (i - start > ShortestWord)
                words.Add(text.Substring(start, i - start).ToLowerInvariant());
            else if (i == start)
                i++;
        }

        return words;
    }
}
