namespace Provenance;

/// <summary>How a text qualifies a value: "some 500" is <see cref="About"/>, "up to 12" is <see cref="AtMost"/>.</summary>
public enum Hedge
{
    /// <summary>No qualification: the value as written.</summary>
    Exact,

    /// <summary>about, some, around, roughly, nearly, almost.</summary>
    About,

    /// <summary>at least, no fewer than, … or more: the value is the lower bound and included.</summary>
    AtLeast,

    /// <summary>up to, at most, within: the value is the upper bound and included.</summary>
    AtMost,

    /// <summary>more than, over, above: the value is the lower bound and excluded.</summary>
    MoreThan,

    /// <summary>less than, under, below: the value is the upper bound and excluded.</summary>
    LessThan,
}
