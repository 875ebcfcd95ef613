namespace Provenance.Engine.Checking;

/// <summary>How a document's figure stands to a source's, as far as values and units go.</summary>
internal enum ValueRelation
{
    /// <summary>They measure in ways that cannot be compared.</summary>
    Incomparable,

    /// <summary>The document's is the source's, rounded, converted or hedged.</summary>
    Match,

    /// <summary>They cannot both be right.</summary>
    Conflict,

    /// <summary>The same number with a unit of another dimension: 8 % and 8 percentage points, € 5m and $ 5m.</summary>
    OtherUnit,

    /// <summary>The same number, but the change goes the other way.</summary>
    OtherDirection,
}
