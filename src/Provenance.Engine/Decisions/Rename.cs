using Provenance.Engine.Text;

namespace Provenance.Engine.Decisions;

/// <summary>A name that a person gives a fact.</summary>
/// <param name="Fact">The fact, by the name it has without this.</param>
/// <param name="NewName">The name it is to have, without <c>Figures.</c> or <c>Quotes.</c>.</param>
/// <param name="Position">Where the new name stands in the file.</param>
public sealed record Rename(FactReference Fact, string NewName, LinePosition Position);
