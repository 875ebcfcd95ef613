namespace Provenance.Tool.Reporting;

/// <summary>What came of a figure or quotation of a checked document, for a reader of the page.</summary>
internal enum CheckedNoteState
{
    /// <summary>A source says otherwise.</summary>
    Contradicted,

    /// <summary>No source says it.</summary>
    Unsourced,

    /// <summary>The document switched the finding off, with a reason.</summary>
    Accepted,

    /// <summary>It follows from what sources say.</summary>
    Derived,

    /// <summary>A source says it.</summary>
    Verified,

    /// <summary>There is nothing to check.</summary>
    Skipped,
}
