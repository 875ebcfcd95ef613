using Provenance.Analyzers.Generation.Writing;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Generation.Files;

/// <summary>In what Figures.g.cs and Quotes.g.cs differ.</summary>
/// <param name="ClassName">The class; also the name of the reader in <see cref="FactRecords"/>.</param>
/// <param name="Kind">One of them; also the type of a fact at run time.</param>
/// <param name="Summary">Documentation of the class.</param>
/// <param name="WriteValues">Writes the constants of one fact.</param>
/// <param name="Fields">What the record of a fact has after name and verdict.</param>
/// <param name="FieldNames">Their names, for people.</param>
internal sealed record FactFileShape(
    string ClassName, string Kind, string Summary, Action<CodeWriter, IndexedFact> WriteValues, Func<IndexedFact, string?[]> Fields, string FieldNames);
