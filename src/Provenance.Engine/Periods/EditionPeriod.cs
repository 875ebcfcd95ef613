using Provenance.Engine.Text;

namespace Provenance.Engine.Periods;

/// <summary>The documents of a fact that hold at one time.</summary>
internal sealed class EditionPeriod
{
    /// <summary>The first day; null where nothing says.</summary>
    public string? From { get; set; }

    /// <summary>The last day, as a document says or the next edition makes it; null while it goes on.</summary>
    public string? To { get; set; }

    /// <summary>The last day that a document states.</summary>
    public string? StatedTo { get; set; }

    /// <summary>What the edition is called, or null.</summary>
    public string? Label { get; set; }

    /// <summary>The documents.</summary>
    public HashSet<TextDocument> Documents { get; } = [];

    /// <summary>Those of them that may take the place of another.</summary>
    public List<TextDocument> Successors { get; } = [];

    /// <summary>Whether both say that they hold on one day.</summary>
    public bool Overlaps(EditionPeriod later) => From is not null && later.From is not null && StatedTo is not null && string.CompareOrdinal(StatedTo, later.From) >= 0;
}
