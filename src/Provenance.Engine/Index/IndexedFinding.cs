using Provenance.Engine.Checking;

namespace Provenance.Engine.Index;

/// <summary>Something wrong with what a checked document says.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Message">One line.</param>
/// <param name="Related">The places in the sources that it was held against.</param>
public sealed record IndexedFinding(string Rule, FindingPlace Place, string Message, IReadOnlyList<FindingPlace> Related)
{
    /// <summary>Whether it is a warning, though its rule gives information by default: a figure without a source where the others of its document have one.</summary>
    public bool IsRaised { get; init; }
}
