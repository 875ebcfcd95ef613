namespace Provenance.Engine.Figures.Numerals;

/// <summary>How a numeral is written.</summary>
[Flags]
internal enum NumeralForm
{
    None = 0,

    /// <summary>With digits.</summary>
    Digits = 1,

    /// <summary>With number words.</summary>
    Words = 2,

    /// <summary>With a scale word or suffix.</summary>
    Scaled = 4,

    /// <summary>It tells a place in an order: 22nd, third.</summary>
    Ordinal = 8,

    /// <summary>A part of one: half, 3/4, two thirds.</summary>
    Fraction = 16,

    /// <summary>A vague magnitude: thousands, several hundred.</summary>
    Magnitude = 32,

    /// <summary>Digits without any separator, point or scale: it may be a year, a name, a code.</summary>
    PlainInteger = 64,

    /// <summary>The article stands for the number: a dozen, a million.</summary>
    Article = 256,
}

/// <summary>A number as written, before anybody has asked of what.</summary>
internal readonly record struct Numeral(Value Value, int First, int Next, NumeralForm Form)
{
    /// <summary>Whether it is written in one of some forms.</summary>
    public bool Has(NumeralForm form) => (Form & form) != 0;
}
