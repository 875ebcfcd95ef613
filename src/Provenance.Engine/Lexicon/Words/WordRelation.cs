namespace Provenance.Engine.Lexicon.Words;

/// <summary>How two words are related, the closest last.</summary>
internal enum WordRelation : byte
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Two of one kind, or opposites: import and export.</summary>
    Sister,

    /// <summary>Used in like places.</summary>
    Near,

    /// <summary>Often used for one thing.</summary>
    Close,

    /// <summary>Nearly the same.</summary>
    Closest,
}
