namespace Provenance.Engine.Lexicon.Units;

/// <summary>A unit of measure.</summary>
/// <param name="Code">UCUM code (Unified Code for Units of Measure, 2.1, case sensitive).</param>
/// <param name="Dimension">What it measures; units of one dimension convert into each other.</param>
/// <param name="Factor">How many of the dimension's base unit one is.</param>
/// <param name="Names">Names separated by |: the singular, and behind a slash the plural where that is not the singular with an s on its head.</param>
/// <param name="Symbols">Symbols, case sensitive, separated by |.</param>
/// <param name="Prefixes">Letters of the prefixes that its symbols take (see <see cref="UnitTable.Prefixes"/>); its names take every prefix of the kind then.</param>
/// <param name="Multiplier">How many of <paramref name="Code"/> the name stands for, where that is not one: a decade is ten years.</param>
/// <param name="Offset">What is added in the base unit: the zero of a scale of temperature.</param>
internal sealed record UnitEntry(
    string Code, string Dimension, double Factor, string Names, string Symbols = "", string Prefixes = "", long Multiplier = 1, double Offset = 0);
