namespace Provenance.Engine.Checking;

/// <summary>A figure or quotation of a checked document, and what it rests on.</summary>
/// <param name="Place">Where it stands in the document.</param>
/// <param name="Exact">Its words.</param>
/// <param name="State">What came of it.</param>
/// <param name="Text">What it rests on, or what is wrong with it: one line, without a full stop.</param>
public sealed record CheckedCitation(FindingPlace Place, string Exact, CheckState State, string Text)
{
    /// <summary>The places in the sources that it was held against.</summary>
    public IReadOnlyList<FindingPlace> Related { get; init; } = [];
}
