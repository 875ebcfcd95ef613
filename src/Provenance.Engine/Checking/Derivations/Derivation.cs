using System.Globalization;
using Provenance.Engine.Mentions;

namespace Provenance.Engine.Checking.Derivations;

/// <summary>A figure that no source states, and that follows from some that they do.</summary>
/// <param name="Kind">How.</param>
/// <param name="Operands">From which figures, in the order of the operation; of the sources, or of the document where a source bears them out.</param>
internal sealed record Derivation(DerivationKind Kind, IReadOnlyList<Mention> Operands)
{
    private const int MostWritten = 4;

    /// <summary>How often the amount of a shorter period comes in a year; for <see cref="DerivationKind.Annual"/>.</summary>
    public int Times { get; init; }

    /// <summary>Name and formula, for <see cref="DerivationKind.Declared"/>.</summary>
    public string Declared { get; init; } = "";

    /// <summary>The operation: "41 - 15", "12 × £18,500".</summary>
    public string Written => Kind switch
    {
        DerivationKind.Sum => Joined(" + "),
        DerivationKind.Difference => Joined(" - "),
        DerivationKind.Share => $"{Joined(" of ")} as a share",
        DerivationKind.Change => $"the change from {Exact(1)} to {Exact(0)}",
        DerivationKind.Product => Joined(" × "),
        DerivationKind.Annual => string.Format(CultureInfo.InvariantCulture, "{0} × {1}", Times, Exact(0)),
        DerivationKind.Declared => Declared,
        DerivationKind.Mean => $"the mean of {Listed}",
        _ => Joined(" / "),
    };

    private string Listed => string.Format(CultureInfo.InvariantCulture, "{0} figures from {1} to {2}", Operands.Count, Exact(0), Exact(Operands.Count - 1));

    private string Exact(int operand) => Operands[operand].Figure.Exact;

    private string Joined(string sign) => Operands.Count <= MostWritten ? string.Join(sign, Operands.Select(operand => operand.Figure.Exact)) : $"the sum of {Listed}";
}
