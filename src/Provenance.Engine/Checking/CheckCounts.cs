namespace Provenance.Engine.Checking;

/// <summary>How many figures and quotations of a document were held against the sources, and what came of it.</summary>
/// <param name="Verified">What stands in a source.</param>
/// <param name="Contradicted">What a source says otherwise, or in other words.</param>
/// <param name="Unverifiable">What no source speaks of.</param>
/// <param name="Skipped">What is no claim: ordinals, dates in headings, titles of works, single words between marks.</param>
public readonly record struct CheckCounts(int Verified, int Contradicted, int Unverifiable, int Skipped)
{
    /// <summary>Everything but what was skipped.</summary>
    public int Checked => Verified + Contradicted + Unverifiable;

    /// <summary>Everything.</summary>
    public int All => Checked + Skipped;

    /// <summary>The counts of two documents.</summary>
    public static CheckCounts operator +(CheckCounts left, CheckCounts right) =>
        new(left.Verified + right.Verified, left.Contradicted + right.Contradicted, left.Unverifiable + right.Unverifiable, left.Skipped + right.Skipped);

    internal CheckCounts And(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Verified => this with { Verified = Verified + 1 },
        CheckOutcome.Contradicted => this with { Contradicted = Contradicted + 1 },
        CheckOutcome.Unverifiable => this with { Unverifiable = Unverifiable + 1 },
        _ => this with { Skipped = Skipped + 1 },
    };
}
