namespace Provenance.Engine.Facts;

/// <summary>What a comparison of two quotations left: it is kept for every pair, the words are not.</summary>
/// <param name="Relation">How the words stand to each other.</param>
/// <param name="Matched">Words that are the same.</param>
/// <param name="First">The words of the earlier quotation that were compared.</param>
/// <param name="Second">Those of the later.</param>
internal readonly record struct QuotePair(QuoteRelation Relation, int Matched, (int First, int End) First, (int First, int End) Second);
