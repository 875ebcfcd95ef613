namespace Provenance.Engine.Lexicon.Words;

/// <summary>A word of the lexicon.</summary>
/// <param name="Text">The word in lower case.</param>
/// <param name="Classes">The classes it belongs to.</param>
/// <param name="Value">The number it stands for, where it stands for one.</param>
internal readonly record struct WordEntry(string Text, WordClass Classes, decimal Value);
