namespace Provenance.Engine.Checking;

/// <summary>What a figure or quotation of a checked document rests on.</summary>
public enum CheckState
{
    /// <summary>It is no claim, or one that is not checked.</summary>
    Skipped,

    /// <summary>A source says it.</summary>
    Verified,

    /// <summary>It follows from what the sources say: a sum, a share, a difference.</summary>
    Derived,

    /// <summary>No source says it.</summary>
    Unsourced,

    /// <summary>A source says otherwise.</summary>
    Contradicted,
}
