namespace Provenance.Engine.Tests;

/// <summary>A unit of UCUM: so many of a term.</summary>
/// <param name="Code">Its code, case sensitive.</param>
/// <param name="Metric">Whether it takes prefixes.</param>
/// <param name="Value">How many.</param>
/// <param name="Of">Of what; null for a base unit.</param>
internal sealed record UcumAtom(string Code, bool Metric, double Value, string? Of);
