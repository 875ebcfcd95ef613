namespace Provenance.Engine.Facts;

/// <summary>Quotations of one utterance.</summary>
internal sealed class QuoteGroup
{
    /// <summary>Their words, while they are grouped.</summary>
    public List<FoldedWords> Words { get; } = [];

    /// <summary>Their numbers in the run, when they are.</summary>
    public List<int> Members { get; } = [];

    /// <summary>The worst relation between two members.</summary>
    public QuoteRelation Relation { get; set; } = QuoteRelation.Same;

    /// <summary>The pair that shows it.</summary>
    public QuoteDifference? Difference { get; set; }

    /// <summary>What is known of the fact from an earlier run; null where nothing is, or where it may have changed.</summary>
    public RememberedFact? Known { get; set; }
}
