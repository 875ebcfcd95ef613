using Provenance.Engine.Decisions;

namespace Provenance.Engine.Facts;

/// <summary>Citations that state the same thing.</summary>
/// <param name="Name">The C# identifier, unique among the figures or among the quotations of a set.</param>
/// <param name="IsFigure">Whether it is a figure; a quotation otherwise.</param>
/// <param name="Verdict">Whether its citations agree.</param>
/// <param name="Citations">By document and position.</param>
/// <param name="Representative">The citation whose value or words stand for the fact: the most cited, then the first.</param>
/// <param name="Contrast">Where the verdict is Disagree or Variant: what differs.</param>
public sealed record Fact(
    string Name, bool IsFigure, Verdict Verdict, IReadOnlyList<SourceCitation> Citations, SourceCitation Representative, Contrast? Contrast)
{
    /// <summary>Where people settled a disagreement: how and why, while it holds.</summary>
    public Settlement? Settlement { get; init; }

    /// <summary>Whether its citations contradict each other and nobody settled it.</summary>
    public bool IsDisputed => Verdict == Verdict.Disagree && Settlement is null;

    /// <summary>How many independent voices say it: citations of one document, and the same sentence in several, are one.</summary>
    public int Voices { get; init; } = 1;

    /// <summary>Whether its values differ because a later document counts more than an earlier one, which contradicts nothing.</summary>
    public bool IsUpdated { get; init; }

    /// <summary>What it is in each period, the earliest first; empty for a fact of which no source says when it holds. The last edition gives the value of the fact.</summary>
    public IReadOnlyList<FactEdition> Editions { get; init; } = [];

    /// <summary>An identifier that is unique in a run.</summary>
    public string Id => (IsFigure ? "Figures." : "Quotes.") + Name;
}
