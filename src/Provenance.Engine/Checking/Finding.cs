namespace Provenance.Engine.Checking;

/// <summary>Something wrong with what a document says, at its place.</summary>
/// <param name="Rule">The rule, one of <see cref="CheckRules"/>, or the code of a problem with the document itself.</param>
/// <param name="Severity">The rule's default severity.</param>
/// <param name="Place">Where it stands in the document.</param>
/// <param name="Message">One line, without a full stop.</param>
public sealed record Finding(string Rule, FindingSeverity Severity, FindingPlace Place, string Message)
{
    /// <summary>The places in the sources that it was held against; the nearest first.</summary>
    public IReadOnlyList<FindingPlace> Related { get; init; } = [];

    /// <summary>The fact that it was held against, as <c>Figures.X</c> or <c>Quotes.X</c>; null where there is none.</summary>
    public string? Fact { get; init; }

    /// <summary>The reason that the document gives for switching the rule off here; null where it does not.</summary>
    public string? SwitchedOff { get; init; }

    /// <summary>Whether it is about the document as input, a comment or a link that means nothing, and not about what the document claims.</summary>
    public bool IsProblem => Rule.StartsWith("PROV9", StringComparison.Ordinal);
}
