namespace Provenance.Engine.Lexicon.Units;

/// <summary>One sense of a spelling that has several.</summary>
/// <param name="Spelling">The symbol as written, or the name in lower case.</param>
/// <param name="Code">UCUM code of the unit; empty where it is no unit in this sense.</param>
/// <param name="Evidence">What speaks for the sense, any of these; none for the sense of last resort.</param>
/// <param name="Multiplier">How many of the code the spelling stands for.</param>
internal sealed record UnitSense(string Spelling, string Code, Evidence Evidence = Evidence.None, long Multiplier = 1);
