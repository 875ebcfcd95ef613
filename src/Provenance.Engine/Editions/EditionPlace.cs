using Provenance.Engine.Clauses;
using Provenance.Engine.Text;

namespace Provenance.Engine.Editions;

/// <summary>Where what is told of stands in one edition.</summary>
/// <param name="Clause">The clause; null where the text numbers and heads nothing.</param>
/// <param name="Stretches">What is told of, by position: sentences and rows, or the clause as a whole without the parts of it that are told of apart; never empty.</param>
public sealed record EditionPlace(Clause? Clause, IReadOnlyList<TextSpan> Stretches)
{
    /// <summary>Where it begins, in UTF-16 code units of the text.</summary>
    public int Start => Stretches[0].Start;
}
