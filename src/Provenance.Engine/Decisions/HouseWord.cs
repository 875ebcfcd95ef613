using Provenance.Engine.Text;

namespace Provenance.Engine.Decisions;

/// <summary>Two words or phrases that a house uses for one thing: its "lettings" are "tenancies".</summary>
/// <param name="Position">Where the first stands in the file.</param>
/// <param name="Phrase">The one.</param>
/// <param name="Meaning">The other, which is what both are read as.</param>
public sealed record HouseWord(LinePosition Position, string Phrase, string Meaning);
