namespace Provenance.Engine.Naming;

/// <summary>Units for people.</summary>
public static class UnitNames
{
    /// <summary>A unit as people write it behind a number: mAh for mA.h, miles for [mi_i], drones for {drone}; money keeps its ISO 4217 code.</summary>
    /// <param name="unit">A UCUM code, an ISO 4217 code or a counted noun in braces.</param>
    public static string Of(string unit) => UnitDisplay.Of(unit);
}
