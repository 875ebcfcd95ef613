using Provenance.Engine.Wording;
namespace Provenance.Engine.Checking;

/// <summary>What came of a quotation.</summary>
/// <param name="Outcome">Whether a source has the words.</param>
/// <param name="Places">Where the words stand, or the stretch of a source that comes nearest; the first is the best.</param>
/// <param name="Difference">How they differ from the nearest stretch; null when they do not, or none is near.</param>
/// <param name="Part">The part of the quotation that differs.</param>
internal sealed record QuotationVerdict(CheckOutcome Outcome, IReadOnlyList<WordPlace> Places, Misquotation? Difference, FoldedWord[] Part)
{
    /// <summary>Nothing that anybody need have said.</summary>
    public static QuotationVerdict Skipped { get; } = new(CheckOutcome.Skipped, [], null, []);

    /// <summary>No source has anything like it.</summary>
    public static QuotationVerdict Unverifiable { get; } = new(CheckOutcome.Unverifiable, [], null, []);
}
