namespace Provenance.Tool.Assistants;

/// <summary>What came of a quotation that was handed over by itself.</summary>
internal enum QuotationVerdictKind
{
    /// <summary>A source has the words, and nobody else says them there.</summary>
    Verified,

    /// <summary>A source has nearly these words.</summary>
    Differs,

    /// <summary>A source has the words, of somebody else.</summary>
    OtherSpeaker,

    /// <summary>No source has anything like it.</summary>
    NotFound,
}
