namespace Provenance;

/// <summary>What sort of quotation the words between two marks are.</summary>
public enum QuoteKind
{
    /// <summary>Whole sentences of a speaker.</summary>
    Full,

    /// <summary>A part of a sentence, woven into the author's own.</summary>
    Partial,

    /// <summary>The next part of an utterance that its attribution interrupted.</summary>
    Continued,

    /// <summary>Marks that distance the author from a word; nobody is quoted.</summary>
    Scare,

    /// <summary>The title of a work.</summary>
    Title,

    /// <summary>A turn of a conversation that is written down: words without marks behind the speaker's name.</summary>
    Turn,
}
