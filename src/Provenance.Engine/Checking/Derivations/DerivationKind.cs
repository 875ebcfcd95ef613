namespace Provenance.Engine.Checking.Derivations;

/// <summary>How a figure is worked out from others.</summary>
internal enum DerivationKind
{
    /// <summary>All of them together.</summary>
    Sum,

    /// <summary>What one exceeds the other by.</summary>
    Difference,

    /// <summary>One as a part of the other, in per cent or as a fraction.</summary>
    Share,

    /// <summary>What one exceeds the other by, as a part of the other.</summary>
    Change,

    /// <summary>How many times the other one is.</summary>
    Ratio,

    /// <summary>A share of an amount, or an amount for each of some things.</summary>
    Product,

    /// <summary>What an amount comes to for each of some things.</summary>
    Quotient,

    /// <summary>An amount for a month, a quarter or a week over a year.</summary>
    Annual,

    /// <summary>The mean of a column.</summary>
    Mean,

    /// <summary>As a person declared.</summary>
    Declared,
}
