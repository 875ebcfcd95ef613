namespace Provenance;

/// <summary>
/// Whether the citations of a fact agree. The terms follow XBRL's duplicate facts
/// (XBRL International, "Handling Duplicate Facts"): complete, consistent and inconsistent duplicates.
/// </summary>
public enum Verdict
{
    /// <summary>One citation only: nothing to compare.</summary>
    Single,

    /// <summary>All citations state the same value or the same words.</summary>
    Agree,

    /// <summary>Precision or hedge differ, but the intervals overlap: "some 500" and "499".</summary>
    Consistent,

    /// <summary>A quotation that differs in spelling, punctuation, case or elision only.</summary>
    Variant,

    /// <summary>The citations cannot all be right.</summary>
    Disagree,
}
