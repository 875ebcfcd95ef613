using Provenance.Engine.Figures;

namespace Provenance.Engine.Facts;

/// <summary>Figures are alike here when value, ends and magnitude are. By this they are grouped as they are, without a key of four values for each.</summary>
internal sealed class SameValue : IEqualityComparer<FigureCitation>
{
    public static SameValue Comparer { get; } = new();

    public bool Equals(FigureCitation? x, FigureCitation? y) =>
        x is not null && y is not null && x.Value == y.Value && x.Low == y.Low && x.High == y.High && x.Magnitude == y.Magnitude;

    public int GetHashCode(FigureCitation citation) =>
        ((citation.Value.GetHashCode() * 31 + citation.Low.GetHashCode()) * 31 + citation.High.GetHashCode()) * 31 + citation.Magnitude.GetHashCode();
}
