using Provenance.Engine.Clauses;

namespace Provenance.Engine.Index;

/// <summary>A clause of a source.</summary>
/// <param name="Source">Position of its source in <see cref="FactIndex.Sources"/>.</param>
/// <param name="Clause">The clause.</param>
public sealed record IndexedClause(int Source, Clause Clause);
