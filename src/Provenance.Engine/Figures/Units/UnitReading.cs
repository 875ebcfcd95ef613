namespace Provenance.Engine.Figures.Units;

/// <summary>A unit where it stands after a numeral.</summary>
/// <param name="Code">UCUM code; compound units joined by <c>/</c> and <c>.</c>.</param>
/// <param name="Dimension">What it measures; "compound" for a compound unit.</param>
/// <param name="Next">The token after it.</param>
/// <param name="Multiplier">How many of <paramref name="Code"/> the name stands for: 10 for a decade.</param>
/// <param name="IsName">Whether it is written as a word rather than as a symbol.</param>
internal readonly record struct UnitReading(string Code, string Dimension, int Next, long Multiplier, bool IsName);
