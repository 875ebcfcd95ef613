namespace Provenance.Engine.Checking;

/// <summary>What came of holding one figure or quotation against the sources.</summary>
public enum CheckOutcome
{
    /// <summary>It is no claim.</summary>
    Skipped,

    /// <summary>A source says it.</summary>
    Verified,

    /// <summary>No source speaks of it.</summary>
    Unverifiable,

    /// <summary>A source says otherwise.</summary>
    Contradicted,
}
