namespace Provenance.Engine.Lexicon;

/// <summary>Which metric prefixes a unit takes.</summary>
internal enum Prefixes
{
    /// <summary>None.</summary>
    None,

    /// <summary>The SI prefixes.</summary>
    Metric,

    /// <summary>Kilo and above, and the binary prefixes: units of information.</summary>
    Information,
}

/// <summary>A unit of measure.</summary>
/// <param name="Code">UCUM code (Unified Code for Units of Measure, 2.1, case sensitive).</param>
/// <param name="Dimension">What it measures; units of one dimension convert into each other.</param>
/// <param name="Factor">How many of the dimension's base unit one is.</param>
/// <param name="Names">Names in the singular, separated by |.</param>
/// <param name="Symbols">Symbols, case sensitive, separated by |.</param>
/// <param name="Prefixes">Which prefixes its names and symbols take.</param>
/// <param name="Multiplier">How many of <paramref name="Code"/> the name stands for, where that is not one: a decade is ten years.</param>
internal sealed record UnitEntry(
    string Code, string Dimension, double Factor, string Names, string Symbols = "", Prefixes Prefixes = Prefixes.None, int Multiplier = 1);
