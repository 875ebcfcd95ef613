namespace Provenance.Engine.Quotes;

/// <summary>The noun phrase that names a speaker.</summary>
/// <param name="First">Its first token, an article included.</param>
/// <param name="Next">The token behind its core: "Jane Doe" of "Jane Doe, the director", "a spokesman" of "a spokesman for the port".</param>
/// <param name="End">The token behind the whole of it, modifiers included.</param>
internal readonly record struct SpeakerPhrase(int First, int Next, int End)
{
    /// <summary>The token of the head noun.</summary>
    public int Head => Next - 1;
}
