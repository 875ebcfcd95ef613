namespace Provenance.Engine.Clauses;

/// <summary>How a list counts.</summary>
internal enum LabelStyle
{
    /// <summary>1, 2, 2A.</summary>
    Digits,

    /// <summary>a, b, ba.</summary>
    Letters,

    /// <summary>A, B.</summary>
    Capitals,

    /// <summary>i, ii.</summary>
    Romans,

    /// <summary>I, II.</summary>
    CapitalRomans,

    /// <summary>aa, bb.</summary>
    DoubledLetters,
}
