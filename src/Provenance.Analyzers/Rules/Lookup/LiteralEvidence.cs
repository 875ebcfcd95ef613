using Provenance.Analyzers.Generation.Values;
using Provenance.Engine.Naming;

namespace Provenance.Analyzers.Rules.Lookup;

/// <summary>
/// Tells whether a literal with the value of a figure is a copy of that figure. An equal number alone says nothing: names must
/// agree, and the rounder the number the more of them.
/// </summary>
internal static class LiteralEvidence
{
    /// <summary>Stems of words that every second name has; they confirm and prove nothing.</summary>
    private static readonly HashSet<string> Common = new(
        new[] { "amount", "count", "date", "default", "length", "level", "limit", "max", "maximum", "min", "minimum", "number", "period", "rate", "size", "time", "total", "value", "year" }
            .SelectMany(word => NameWords.Stems(word)),
        StringComparer.Ordinal);

    /// <summary>The figure that the literal is a copy of; null when none is likely, or two are equally so.</summary>
    public static FigureCandidate? Choose(IReadOnlyList<FigureCandidate> figures, DecimalNumber literal, LiteralContext context)
    {
        FigureCandidate? best = null;
        double highest = 0;
        bool isTied = false;
        foreach (FigureCandidate figure in figures)
        {
            double weight = Weight(figure, literal, context);
            if (weight <= 0 || weight < highest)
                continue;
            isTied = weight == highest;
            (best, highest) = (figure, weight);
        }

        return isTied ? null : best;
    }

    /// <summary>How much speaks for it; 0 when it is not enough.</summary>
    private static double Weight(FigureCandidate figure, DecimalNumber literal, LiteralContext context)
    {
        if (!figure.Words.Any(word => context.Stems.Contains(word) && !Common.Contains(word)) && !figure.Words.Any(word => context.Around.Contains(word) && !Common.Contains(word)))
            return 0;
        if (HasOtherUnit(figure, context, out bool hasUnit))
            return 0;

        int direct = figure.Words.Count(context.Stems.Contains);
        int shared = figure.Words.Count(word => context.Stems.Contains(word) || context.Around.Contains(word));
        bool all = figure.NameWords.All(word => context.Stems.Contains(word) || context.Around.Contains(word));
        if (direct == 0 && !hasUnit)
            return 0;

        int signs = shared + (hasUnit ? 1 : 0);
        bool isEnough = literal.SignificantDigits <= 1
            ? (all && figure.NameWords.Count >= 2) || signs >= 3
            : signs >= 2 || (all && literal.SignificantDigits >= 3);
        return isEnough ? signs + (double)shared / (figure.Words.Count + 1) : 0;
    }

    /// <summary>A name that says minutes is not about hours; one that says percent holds no hundredth of it.</summary>
    private static bool HasOtherUnit(FigureCandidate figure, LiteralContext context, out bool hasUnit)
    {
        hasUnit = false;
        if (figure.Unit is not { } unit)
            return false;

        foreach (string word in context.Words)
        {
            if (UnitWords.Spells(word, unit))
                hasUnit = true;
            else if (UnitWords.CodeOf(word) is not null && !NameWords.Stems(word).Overlaps(figure.Words))
                return true;
        }

        return hasUnit && figure.IsShare;
    }
}
