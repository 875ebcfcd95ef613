using Provenance.Engine.Figures;

namespace Provenance.Engine.Tests;

/// <summary>
/// A figure in a few words: <c>400 %</c>, <c>3..5 a</c>, <c>500 {drone} about</c>, <c>22 of 32 {country}</c>,
/// <c>~1000 {tank}</c> for a vague magnitude, <c>3x</c> for a multiple, <c>#3 a</c> for an ordinal, <c>1/2</c> as 0.5 part.
/// </summary>
internal static class Describe
{
    public static string Figure(FigureCitation figure)
    {
        string value = figure.Kind switch
        {
            FigureKind.Magnitude => "~" + figure.Magnitude,
            FigureKind.Multiple => figure.Value + "x",
            FigureKind.Ordinal => "#" + figure.Value,
            FigureKind.Fraction => figure.Value + " part",
            _ when figure.Low.IsNone => figure.Value.ToString(),
            _ => figure.Low + ".." + figure.High,
        };
        string whole = figure.Of.IsNone ? "" : " of " + figure.Of;
        string unit = figure.Unit == null ? "" : " " + figure.Unit;
        string hedge = figure.Hedge == Hedge.Exact ? "" : " " + char.ToLowerInvariant(figure.Hedge.ToString()[0]) + figure.Hedge.ToString()[1..];
        return value + whole + unit + hedge;
    }

    public static string Figures(IEnumerable<FigureCitation> figures) => string.Join("; ", figures.Select(Figure));
}
