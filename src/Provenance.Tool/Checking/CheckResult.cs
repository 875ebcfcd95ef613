using Provenance.Documents.Problems;
using Provenance.Engine.Checking;

namespace Provenance.Tool.Checking;

/// <summary>What came of a whole check: of the sources by themselves and of every document.</summary>
/// <param name="Sources">How many sources there are.</param>
/// <param name="Documents">How many documents were read.</param>
/// <param name="Findings">What is to be told: of the sources, then by document and position.</param>
/// <param name="SwitchedOff">What documents switched off with a reason.</param>
/// <param name="Problems">What is wrong with the documents as input.</param>
internal sealed record CheckResult(int Sources, int Documents, IReadOnlyList<DocumentFinding> Findings, IReadOnlyList<DocumentFinding> SwitchedOff, IReadOnlyList<Problem> Problems)
{
    /// <summary>How many findings there are that are less severe than asked for.</summary>
    public int Below { get; init; }

    /// <summary>How many findings count.</summary>
    public int Counting { get; init; }

    /// <summary>How many findings the baseline knows; null where there is none.</summary>
    public int? Known { get; init; }

    /// <summary>What the baseline knows and is there no longer.</summary>
    public IReadOnlyList<KnownFinding> Gone { get; init; } = [];

    /// <summary>How many findings stand in lines that nobody changed; null where all lines count.</summary>
    public int? Unchanged { get; init; }

    /// <summary>How many findings documents switched off.</summary>
    public int Suppressed { get; init; }

    /// <summary>Every figure and quotation of the documents with what it rests on; none where that is not asked for.</summary>
    public IReadOnlyList<DocumentCitation> Citations { get; init; } = [];

    /// <summary>What became of the documents' figures.</summary>
    public CheckCounts Figures { get; init; }

    /// <summary>What became of their quotations.</summary>
    public CheckCounts Quotations { get; init; }
}
