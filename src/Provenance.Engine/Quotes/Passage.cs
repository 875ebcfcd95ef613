namespace Provenance.Engine.Quotes;

/// <summary>Words quoted without marks: a turn of a transcript ("DOE: Good evening.") or a paragraph of a block quotation ("> Good evening.").</summary>
/// <param name="Start">The first token of its sentence: the speaker's name, or the first word quoted.</param>
/// <param name="First">The first token quoted.</param>
/// <param name="Next">The token after the last one quoted.</param>
/// <param name="Speaker">The name that the document gives; empty where it gives none.</param>
internal readonly record struct Passage(int Start, int First, int Next, SpeakerPhrase Speaker)
{
    /// <summary>How many block quotations it stands in.</summary>
    public int Depth { get; init; }

    public bool HasSpeaker => Speaker.Next > Speaker.First;
}
