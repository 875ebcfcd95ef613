namespace Provenance.Engine.Tables;

/// <summary>What a cell holds.</summary>
internal enum CellKind : byte
{
    /// <summary>Nothing.</summary>
    Blank,

    /// <summary>A dash or a word for "nothing": n/a, nil.</summary>
    NoValue,

    /// <summary>One number or range, with its unit and footnote marks, and nothing else.</summary>
    Number,

    /// <summary>Four digits that may be a year as well as a number, or a span of such.</summary>
    Year,

    /// <summary>One date or time of day.</summary>
    Calendar,

    /// <summary>A number and a few words.</summary>
    Mixed,

    /// <summary>Words.</summary>
    Text,
}
