namespace Provenance.Engine.Tables;

/// <summary>What separates the cells of a run of lines.</summary>
internal enum RunManner
{
    /// <summary>Vertical bars.</summary>
    Bars,

    /// <summary>Tabs.</summary>
    Tabs,

    /// <summary>Gaps of spaces; the cells of a column stand under each other.</summary>
    Spaces,
}
