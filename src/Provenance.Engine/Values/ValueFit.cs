namespace Provenance.Engine.Values;

/// <summary>How two values of one dimension stand to each other.</summary>
internal enum ValueFit
{
    /// <summary>They cannot be compared.</summary>
    None,

    /// <summary>Both exclude each other.</summary>
    Differ,

    /// <summary>One may be what somebody who rounds makes of the other.</summary>
    Rounded,

    /// <summary>What precision and hedge allow of one overlaps what they allow of the other.</summary>
    Overlap,

    /// <summary>The same value.</summary>
    Equal,
}
