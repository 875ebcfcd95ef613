namespace Provenance.Engine.Tables;

/// <summary>The unit and the scale that a head gives to the numbers under or beside it: "$ million" is 1000000 USD.</summary>
/// <param name="Code">UCUM code, ISO 4217 code or counted noun; null for a scale alone.</param>
/// <param name="Multiplier">What the numbers are multiplied by; 0 for no head unit at all.</param>
/// <param name="IsMoney">Whether it is a currency.</param>
internal readonly record struct HeadUnit(string? Code, decimal Multiplier, bool IsMoney)
{
    public bool IsNone => Multiplier == 0;
}
