namespace Provenance.Engine.Facts;

/// <summary>
/// What linking found among some documents, so that after a change only what the changed documents touch is linked again. A host keeps it between
/// runs (<see cref="Caching.LinkRecord"/>); the facts are the same with it and without.
/// </summary>
public sealed class LinkMemory
{
    /// <summary>What is known of the quotations; null where nothing is.</summary>
    internal QuoteMemory? Quotes { get; set; }

    /// <summary>What is known of the figures; null where nothing is.</summary>
    internal FigureMemory? Figures { get; set; }

    /// <summary>How many facts are known.</summary>
    internal int Facts { get; set; }

    /// <summary>Whether the last run found nothing that was not known before: a record of the memory need not be written again.</summary>
    public bool IsUnchanged { get; internal set; }
}
