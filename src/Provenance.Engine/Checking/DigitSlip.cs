using Provenance.Engine.Figures;

namespace Provenance.Engine.Checking;

/// <summary>Tells numbers that a slip of the hand turns into each other: a point or a scale off, two digits swapped, one digit changed.</summary>
internal static class DigitSlip
{
    private const int LeastForScale = 2, LeastForSwap = 3, LeastForChange = 4;

    /// <summary>Whether one number is a slip for the other, and not the other itself.</summary>
    public static bool Between(FigureMention left, FigureMention right)
    {
        if (left.Digits is not { } first || right.Digits is not { } second)
            return false;
        if (first == second)
            return first.Length >= LeastForScale && left.Figure.Value.Literal != right.Figure.Value.Literal;
        if (first.Length != second.Length || first.Length < LeastForSwap)
            return false;

        int at = 0, differing = 0;
        for (int i = 0; i < first.Length; i++)
        {
            if (first[i] == second[i])
                continue;
            at = differing++ == 0 ? i : at;
        }

        bool isSwapped = differing == 2 && first[at] == second[at + 1] && first[at + 1] == second[at];
        return isSwapped || (differing == 1 && first.Length >= LeastForChange);
    }

    /// <summary>The digits of a number without sign, point, and zeros at either end; null where it is none.</summary>
    public static string? Digits(Value value) => value is { IsNumber: true, Literal: { } literal } ? new string([.. literal.Where(c => c is >= '0' and <= '9')]).Trim('0') : null;
}
