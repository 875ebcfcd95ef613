namespace Provenance.Engine.Locking;

/// <summary>What has become of a locked fact.</summary>
public enum DriftKind
{
    /// <summary>It stands as it was locked.</summary>
    None,

    /// <summary>It stands in another document or at another place, word for word.</summary>
    Moved,

    /// <summary>The words around it are others; its value is the same.</summary>
    Reworded,

    /// <summary>Its value, or the words of a quotation, are others.</summary>
    ValueChanged,

    /// <summary>Several facts could be it.</summary>
    Ambiguous,

    /// <summary>It stands nowhere.</summary>
    Gone,
}
