using Provenance.Engine.Decisions;
using Provenance.Engine.Figures;

namespace Provenance.Engine.Linking;

/// <summary>A fact in the making: citations that state the same thing, as the linker or a person grouped them.</summary>
internal sealed class FactDraft
{
    public FactDraft(bool isFigure, IReadOnlyList<SourceCitation> citations)
    {
        IsFigure = isFigure;
        Citations = citations;
    }

    public bool IsFigure { get; }

    /// <summary>By document and position.</summary>
    public IReadOnlyList<SourceCitation> Citations { get; set; }

    /// <summary>The pair of figures that the linker found to contradict itself most surely; null where none does.</summary>
    public (FigureCitation First, FigureCitation Second)? Contradiction { get; set; }

    /// <summary>The linker's word on a group of quotations; null where people regrouped it.</summary>
    public QuoteGroup? Quotes { get; set; }

    public Judgement Judgement { get; set; }

    /// <summary>The name made from what is measured or said.</summary>
    public string OwnName { get; set; } = "";

    /// <summary>The name it has in the end: a person's, the lock's, or its own.</summary>
    public string Name { get; set; } = "";

    /// <summary>A person's word on the disagreement, while it holds.</summary>
    public Resolution? Resolution { get; set; }

    public string Id => (IsFigure ? "Figures." : "Quotes.") + Name;
}
