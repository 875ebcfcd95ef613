namespace Provenance.Engine.Checking;

/// <summary>What came of holding documents against the sources.</summary>
/// <param name="Findings">By document and position.</param>
/// <param name="Figures">What became of the figures of each document, in the order the documents were given.</param>
/// <param name="Quotations">What became of the quotations of each document.</param>
/// <param name="Suppressed">Findings that a document switched off with a reason.</param>
public sealed record CheckReport(
    IReadOnlyList<Finding> Findings, IReadOnlyList<CheckCounts> Figures, IReadOnlyList<CheckCounts> Quotations, int Suppressed)
{
    /// <summary>The findings that a document switched off, by document and position.</summary>
    public IReadOnlyList<Finding> SwitchedOff { get; init; } = [];

    /// <summary>Every figure and quotation with what it rests on, by document and position; none where that is not asked for.</summary>
    public IReadOnlyList<CheckedCitation> Citations { get; init; } = [];

    /// <summary>The figures of all documents.</summary>
    public CheckCounts AllFigures => Figures.Aggregate(default(CheckCounts), (sum, counts) => sum + counts);

    /// <summary>The quotations of all documents.</summary>
    public CheckCounts AllQuotations => Quotations.Aggregate(default(CheckCounts), (sum, counts) => sum + counts);
}
