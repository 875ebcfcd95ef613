namespace Provenance.Engine.Index;

/// <summary>A character in a source that no reader sees, at its first place.</summary>
/// <param name="Source">Position of its source in <see cref="FactIndex.Sources"/>.</param>
/// <param name="Start">UTF-16 code unit in the decoded text, from 0.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
/// <param name="CodePoint">The character.</param>
/// <param name="Count">How often it stands in the source.</param>
public sealed record IndexedCharacter(int Source, int Start, int Line, int Column, int CodePoint, int Count);
