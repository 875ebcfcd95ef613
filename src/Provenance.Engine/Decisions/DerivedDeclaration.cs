using Provenance.Engine.Text;

namespace Provenance.Engine.Decisions;

/// <summary>A figure that a person declares to follow from others.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Formula">How it follows: <c>12 * MonthlyThreshold</c>.</param>
/// <param name="Position">Where the formula stands in the file.</param>
public sealed record DerivedDeclaration(string Name, string Formula, LinePosition Position)
{
    /// <summary>Digits behind the point that it is rounded to; null where it is exact.</summary>
    public int? Digits { get; init; }

    /// <summary>Which way it is rounded.</summary>
    public RoundingWay Way { get; init; } = RoundingWay.Nearest;

    /// <summary>The unit that it is to have, as a person says; null where the formula tells.</summary>
    public string? Unit { get; init; }
}
