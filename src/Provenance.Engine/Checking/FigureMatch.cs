namespace Provenance.Engine.Checking;

/// <summary>A source's figure held against a document's.</summary>
/// <param name="Source">The source's figure.</param>
/// <param name="Relation">How the values stand to each other.</param>
/// <param name="Likeness">How much speaks for one thing being measured: the weight of the words that both have.</param>
internal readonly record struct FigureMatch(FigureMention Source, ValueRelation Relation, double Likeness);
