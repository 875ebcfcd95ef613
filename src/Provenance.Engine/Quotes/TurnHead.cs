namespace Provenance.Engine.Quotes;

/// <summary>What may be the head of a turn in a transcript: "JANE DOE: …", or a name on its own line.</summary>
/// <param name="Start">The head's first token.</param>
/// <param name="First">The first token of what is said.</param>
/// <param name="Speaker">The number of the speaker among those of the same style.</param>
internal readonly record struct TurnHead(int Start, int First, int Speaker);
