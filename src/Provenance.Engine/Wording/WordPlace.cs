namespace Provenance.Engine.Wording;

/// <summary>A stretch of a source, as words.</summary>
/// <param name="Text">The number of the source.</param>
/// <param name="First">Its first word.</param>
/// <param name="End">The word behind its last.</param>
internal readonly record struct WordPlace(int Text, int First, int End);
