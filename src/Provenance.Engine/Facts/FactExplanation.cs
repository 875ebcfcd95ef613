using Provenance.Engine.Matching;

namespace Provenance.Engine.Facts;

/// <summary>Why a fact is what it is.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Intervals">For each citation that has one: the interval of true values that it stands for, in the base unit of its dimension.</param>
/// <param name="Links">For each citation after the first: the earlier one that speaks most for their being one fact.</param>
/// <param name="NearMisses">The facts that came nearest to being this one, nearest first.</param>
public sealed record FactExplanation(
    Fact Fact, IReadOnlyDictionary<SourceCitation, (double Low, double High)> Intervals, IReadOnlyList<PairExplanation> Links, IReadOnlyList<(Fact Fact, PairExplanation Pair)> NearMisses);
