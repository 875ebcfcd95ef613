namespace Provenance.Engine.Editions;

/// <summary>What became of a part of a document between two editions. Of several the first of these counts.</summary>
public enum EditionChangeKind
{
    /// <summary>A value in it is another, or came or went.</summary>
    Changed,

    /// <summary>Only the later edition has it.</summary>
    Added,

    /// <summary>Only the earlier edition has it.</summary>
    Gone,

    /// <summary>Its words are others, its values the same.</summary>
    Reworded,

    /// <summary>Words and values are the same, the address is another.</summary>
    Moved,
}
