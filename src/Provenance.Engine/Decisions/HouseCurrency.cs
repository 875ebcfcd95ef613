using Provenance.Engine.Text;

namespace Provenance.Engine.Decisions;

/// <summary>What a sign or a name of money means in the documents of a house: "crowns" are SEK, M$ are millions of CAD.</summary>
/// <param name="Position">Where it stands in the file.</param>
/// <param name="Name">The sign or the name.</param>
/// <param name="Code">The ISO 4217 code.</param>
/// <param name="Factor">How many of the currency one of it is.</param>
public sealed record HouseCurrency(LinePosition Position, string Name, string Code, decimal Factor);
