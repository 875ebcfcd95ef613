using Provenance.Engine.Decisions;
using Provenance.Engine.Figures;
using Provenance.Engine.Naming;

namespace Provenance.Engine.Facts;

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
    public IReadOnlyList<SourceCitation> Citations { get; private set; }

    /// <summary>The linker's word on a group of figures; null where people regrouped it.</summary>
    public FigureGroup? Figures { get; set; }

    /// <summary>The names that it could have; null until it is asked for one.</summary>
    public NameProposals? Names { get; set; }

    /// <summary>The pair of figures that the linker found to contradict itself most surely; null where none does.</summary>
    public (FigureCitation First, FigureCitation Second)? Contradiction { get; set; }

    /// <summary>The linker's word on a group of quotations; null where people regrouped it.</summary>
    public QuoteGroup? Quotes { get; set; }

    public Judgement Judgement { get; set; }

    /// <summary>The name made from what is measured or said.</summary>
    public string OwnName { get; set; } = "";

    /// <summary>The name it has in the end: a person's, the lock's, or its own.</summary>
    public string Name { get; set; } = "";

    /// <summary>That people settled the disagreement, while it holds.</summary>
    public Settlement? Settlement { get; set; }

    /// <summary>Whether it has the value of the citation that a person named, and not the one that it would have by itself.</summary>
    public bool HasChosenValue { get; set; }

    /// <summary>What differs in a group of quotations; null where nothing does.</summary>
    public Contrast? Difference { get; set; }

    /// <summary>What it is in each period, the earliest first; empty for what holds whenever.</summary>
    public IReadOnlyList<FactEdition> Editions { get; set; } = [];

    /// <summary>What is known of it from an earlier run; null where nothing is.</summary>
    public RememberedFact? Known => Figures?.Known ?? Quotes?.Known;

    /// <summary>Takes one citation for what holds: of its own period, where it is of one.</summary>
    public void Choose(SourceCitation chosen)
    {
        Editions = [.. Editions.Select(edition => edition.Citations.Contains(chosen) ? edition with { Representative = chosen } : edition)];
        Judgement = Judgement with { Representative = Editions.Count == 0 ? chosen : Editions[Editions.Count - 1].Representative };
    }

    /// <summary>Puts citations together as people said: what the linker knew of others holds no longer.</summary>
    /// <param name="citations">By document and position.</param>
    public void Regroup(IReadOnlyList<SourceCitation> citations)
    {
        Citations = citations;
        Figures = null;
        Quotes = null;
        Names = null;
    }

    public string Id => (IsFigure ? "Figures." : "Quotes.") + Name;
}
