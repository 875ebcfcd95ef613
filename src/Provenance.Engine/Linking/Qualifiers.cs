using Provenance.Engine.Figures;

namespace Provenance.Engine.Linking;

/// <summary>What two figures hold for: period, model, conditions, direction. Where these differ, the figures are two facts, equal or not.</summary>
internal static class Qualifiers
{
    private const int MostFigures = 24;

    /// <summary>Whether something narrows both figures, and each to something else.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool AreApart(FigureFeatures left, FigureFeatures right)
    {
        Statement a = left.Statement;
        Statement b = right.Statement;
        if (a.Scope.IsApart(b.Scope, ofYears: !left.Citation.Value.IsCalendar) || a.Periods.Count > 0 && b.Periods.Count > 0 && !a.Periods.Overlaps(b.Periods) && !left.Citation.Value.IsCalendar)
            return true;
        return Oppose(left.Sides, right.Sides) || HaveOtherConditions(left, right);
    }

    /// <summary>Whether only one of two figures is told to hold under a condition: what the other holds under is not known.</summary>
    public static bool IsOneConditional(FigureFeatures left, FigureFeatures right) => left.Conditions.Length > 0 != right.Conditions.Length > 0;

    /// <summary>Whether the words about one say the opposite of the words about the other, and neither says both.</summary>
    private static bool Oppose((int Group, int Side)[] left, (int Group, int Side)[] right)
    {
        if (left.Length == 0 || right.Length == 0)
            return false;
        foreach ((int group, int side) in left)
        {
            int other = SidesOf(right, group);
            if (SidesOf(left, group) == 1 << side && other != 0 && (other & (1 << side)) == 0)
                return true;
        }

        return false;
    }

    private static int SidesOf((int Group, int Side)[] figure, int group)
    {
        int sides = 0;
        foreach ((int of, int side) in figure)
        {
            if (of == group)
                sides |= 1 << side;
        }

        return sides;
    }

    private static bool HaveOtherConditions(FigureFeatures left, FigureFeatures right)
    {
        if (left.Conditions.Length == 0 || right.Conditions.Length == 0)
            return false;
        foreach (FigureFeatures condition in left.Conditions)
        {
            bool met = false;
            bool asked = false;
            foreach (FigureFeatures other in right.Conditions)
            {
                if (other.DimensionKey != condition.DimensionKey)
                    continue;
                asked = true;
                met |= condition.TryInterval(out Interval a) && other.TryInterval(out Interval b) && a.Overlaps(b);
            }

            if (asked && !met)
                return true;
        }

        return false;
    }

    /// <summary>The conditions that stand behind a figure, up to the next figure of its kind, or before it at the head of the sentence.</summary>
    internal static FigureFeatures[] ConditionsOf(FigureFeatures figure)
    {
        List<FigureFeatures> figures = figure.Statement.Figures;
        List<FigureFeatures>? found = null;
        int own = figure.Index;
        for (int i = own + 1; i < figures.Count && i <= own + MostFigures && (figures[i].IsCondition || figures[i].DimensionKey != figure.DimensionKey); i++)
        {
            if (figures[i].IsCondition)
                (found ??= []).Add(figures[i]);
        }

        if (found != null)
            return [.. found];
        int head = 0;
        while (head < own && figures[head].IsCondition)
            head++;
        return head == 0 ? [] : [.. figures.GetRange(0, head)];
    }
}
