using Provenance.Engine.Figures;

namespace Provenance.Engine.Linking;

/// <summary>What two figures hold for: period, model, conditions, direction. Where these differ, the figures are two facts, equal or not.</summary>
internal static class Qualifiers
{
    private const int MostFigures = 24;

    /// <summary>Whether something narrows both figures, and each to something else.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <param name="stems">The stems, with their opposites.</param>
    public static bool AreApart(FigureFeatures left, FigureFeatures right, StemTable stems)
    {
        Statement a = left.Statement;
        Statement b = right.Statement;
        if (a.Scope.IsApart(b.Scope, ofYears: !left.Citation.Value.IsCalendar) || a.Periods.Count > 0 && b.Periods.Count > 0 && !a.Periods.Overlaps(b.Periods) && !left.Citation.Value.IsCalendar)
            return true;
        return Oppose(left, right, stems) || HaveOtherConditions(left, right);
    }

    /// <summary>Whether only one of two figures is told to hold under a condition: what the other holds under is not known.</summary>
    public static bool IsOneConditional(FigureFeatures left, FigureFeatures right) => ConditionsOf(left).Any() != ConditionsOf(right).Any();

    /// <summary>Whether the words about one say the opposite of the words about the other, and neither says both.</summary>
    private static bool Oppose(FigureFeatures left, FigureFeatures right, StemTable stems)
    {
        foreach (int stem in left.About)
        {
            (int group, int side) = stems.SideOf(stem);
            if (group == 0 || SidesOf(left, group, stems) != 1 << side)
                continue;
            int other = SidesOf(right, group, stems);
            if (other != 0 && (other & (1 << side)) == 0)
                return true;
        }

        return false;
    }

    private static int SidesOf(FigureFeatures figure, int group, StemTable stems)
    {
        int sides = 0;
        foreach (int stem in figure.About)
        {
            (int of, int side) = stems.SideOf(stem);
            if (of == group)
                sides |= 1 << side;
        }

        return sides;
    }

    private static bool HaveOtherConditions(FigureFeatures left, FigureFeatures right)
    {
        foreach (FigureFeatures condition in ConditionsOf(left))
        {
            bool met = false;
            bool asked = false;
            foreach (FigureFeatures other in ConditionsOf(right))
            {
                if (other.Dimension != condition.Dimension)
                    continue;
                asked = true;
                met |= Interval.TryOf(condition.Citation, out Interval a) && Interval.TryOf(other.Citation, out Interval b) && a.Overlaps(b);
            }

            if (asked && !met)
                return true;
        }

        return false;
    }

    /// <summary>The conditions that stand behind a figure, up to the next figure of its kind, or before it at the head of the sentence.</summary>
    private static IEnumerable<FigureFeatures> ConditionsOf(FigureFeatures figure)
    {
        List<FigureFeatures> figures = figure.Statement.Figures;
        int own = figure.Index;
        bool found = false;
        for (int i = own + 1; i < figures.Count && i <= own + MostFigures && (figures[i].IsCondition || figures[i].Dimension != figure.Dimension); i++)
        {
            if (!figures[i].IsCondition)
                continue;
            found = true;
            yield return figures[i];
        }

        for (int i = 0; !found && i < own && figures[i].IsCondition; i++)
            yield return figures[i];
    }
}
