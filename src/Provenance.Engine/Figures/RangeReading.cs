namespace Provenance.Engine.Figures;

/// <summary>Two amounts that are the ends of one range.</summary>
internal readonly record struct RangeReading(Value Low, Value High, string? Unit, int Next);
