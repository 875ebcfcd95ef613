namespace Provenance.Engine.Clauses;

/// <summary>What a reference leads to: a clause, or why it leads to none.</summary>
/// <param name="Clause">The clause; null where there is a problem.</param>
/// <param name="Problem">What is wrong, without the name of the document; null where nothing is.</param>
/// <param name="Candidates">The clauses that may be meant, where they are several.</param>
public sealed record ClauseResolution(Clause? Clause, string? Problem, IReadOnlyList<Clause> Candidates);
