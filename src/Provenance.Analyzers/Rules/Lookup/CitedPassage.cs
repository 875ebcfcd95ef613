using Provenance.Engine.Clauses;
using Provenance.Engine.Index;
using EngineSpan = Provenance.Engine.Text.TextSpan;

namespace Provenance.Analyzers.Rules.Lookup;

/// <summary>What a verified citation leads to.</summary>
/// <param name="Source">The source, by its position in the index.</param>
/// <param name="Path">Its path.</param>
/// <param name="Clause">The clause that is named; null where only words are.</param>
/// <param name="Words">The words; null where the whole clause is cited.</param>
/// <param name="Places">Where the words stand, or the clause.</param>
internal sealed record CitedPassage(int Source, string Path, Clause? Clause, string? Words, IReadOnlyList<EngineSpan> Places);
