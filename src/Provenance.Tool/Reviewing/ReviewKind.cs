namespace Provenance.Tool.Reviewing;

/// <summary>What there is to decide.</summary>
internal enum ReviewKind
{
    /// <summary>Sources contradict each other.</summary>
    Disagreement,

    /// <summary>A source no longer says what is locked.</summary>
    Drift,

    /// <summary>Two citations may state one fact.</summary>
    Possible,

    /// <summary>A figure of a checked document has no source.</summary>
    Unsourced,
}
