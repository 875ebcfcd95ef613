namespace Provenance.Engine.Quotes;

/// <summary>A reporting clause: who, by which words, with which verb.</summary>
/// <param name="First">The first token of the speaker's phrase.</param>
/// <param name="Next">The token after it.</param>
/// <param name="Verb">The token of the reporting verb; -1 for "according to" and for a name before a colon.</param>
internal readonly record struct Attribution(int First, int Next, int Verb);
