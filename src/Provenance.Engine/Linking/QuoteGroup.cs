namespace Provenance.Engine.Linking;

/// <summary>Quotations of one utterance.</summary>
internal sealed class QuoteGroup
{
    public List<FoldedWords> Members { get; } = [];

    /// <summary>The worst relation between two members.</summary>
    public QuoteRelation Relation { get; set; } = QuoteRelation.Same;

    /// <summary>The pair that shows it.</summary>
    public Contrast? Contrast { get; set; }
}
