namespace Provenance.Engine.Quotes;

/// <summary>A reporting clause: who, and with which verb.</summary>
/// <param name="Speaker">The speaker's phrase.</param>
/// <param name="Verb">The token of the reporting verb; -1 for "according to", a name before a colon or behind a dash.</param>
internal readonly record struct Attribution(SpeakerPhrase Speaker, int Verb);
