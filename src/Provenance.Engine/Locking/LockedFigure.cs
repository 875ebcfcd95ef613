using Provenance.Engine.Figures;

namespace Provenance.Engine.Locking;

/// <summary>The value of a figure as it was accepted; numbers are invariant literals.</summary>
/// <param name="Kind">What sort of number it is.</param>
/// <param name="Value">The value, or null for ranges and vague magnitudes.</param>
/// <param name="Low">Lower end of a range, or null.</param>
/// <param name="High">Upper end of a range, or null.</param>
/// <param name="Of">The whole that it is a part of, or null.</param>
/// <param name="Magnitude">The order of a vague magnitude, or null.</param>
/// <param name="Unit">Its unit, or null.</param>
/// <param name="Hedge">How the text qualifies the value.</param>
public sealed record LockedFigure(FigureKind Kind, string? Value, string? Low, string? High, string? Of, string? Magnitude, string? Unit, Hedge Hedge)
{
    /// <summary>The value of a citation.</summary>
    public static LockedFigure From(FigureCitation figure) => new(
        figure.Kind, figure.Value.Literal, figure.Low.Literal, figure.High.Literal, figure.Of.Literal, figure.Magnitude.Literal, figure.Unit, figure.Hedge);

    /// <summary>Whether both give the same constants; how a counted noun is written is wording.</summary>
    public bool HasValueOf(LockedFigure other) =>
        Value == other.Value && Low == other.Low && High == other.High && Of == other.Of && Magnitude == other.Magnitude && Hedge == other.Hedge && SameUnit(Unit, other.Unit);

    private static bool SameUnit(string? left, string? right) =>
        left == right || (left is null || left[0] == '{') && (right is null || right[0] == '{');
}
