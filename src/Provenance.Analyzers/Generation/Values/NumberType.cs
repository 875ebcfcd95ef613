namespace Provenance.Analyzers.Generation.Values;

/// <summary>The types a value may have, narrowest first.</summary>
internal enum NumberType
{
    /// <summary>32 bits.</summary>
    Int,

    /// <summary>64 bits.</summary>
    Long,

    /// <summary>Up to 28 decimal digits, exact.</summary>
    Decimal,

    /// <summary>Binary floating point: everything else.</summary>
    Double,
}
