using Provenance.Engine.Lexicon.Words;

namespace Provenance.Training.Words;

/// <summary>Two stems and how they are related.</summary>
internal readonly record struct RelatedPair(string One, string Other, WordRelation Relation);
