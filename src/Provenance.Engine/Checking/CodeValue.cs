namespace Provenance.Engine.Checking;

/// <summary>The value that code gives a constant: a number, perhaps in a unit that its type or its factory names, or a date or time.</summary>
/// <param name="Number">The number; not a number for a date.</param>
/// <param name="Decimals">How many decimals it is written with; -1 where that is not known.</param>
/// <param name="Unit">The UCUM code of its unit where the type says it: s for a TimeSpan; null otherwise.</param>
/// <param name="Iso">The date or time in ISO 8601; null for a number.</param>
internal sealed record CodeValue(double Number, int Decimals = -1, string? Unit = null, string? Iso = null);
