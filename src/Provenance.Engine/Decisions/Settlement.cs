namespace Provenance.Engine.Decisions;

/// <summary>That people settled a disagreement; the citation that stands for the fact is the one that holds.</summary>
/// <param name="By">What settles it.</param>
/// <param name="Reason">Why that one holds, in a person's words or by the rank that he gave: one line without a full stop.</param>
public sealed record Settlement(SettledBy By, string Reason);
