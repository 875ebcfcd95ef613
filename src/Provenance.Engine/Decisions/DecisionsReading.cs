namespace Provenance.Engine.Decisions;

/// <summary>What became of a file of decisions: all that could be understood of it, and what could not.</summary>
/// <param name="Decisions">What could be understood.</param>
/// <param name="Faults">What could not, by place.</param>
public sealed record DecisionsReading(DecisionSet Decisions, IReadOnlyList<Fault> Faults);
