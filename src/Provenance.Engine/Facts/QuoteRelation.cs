namespace Provenance.Engine.Facts;

/// <summary>How the words of one quotation stand to those of another.</summary>
internal enum QuoteRelation
{
    /// <summary>Not the same utterance, as far as can be told.</summary>
    None,

    /// <summary>The same words, or the one is a verbatim part of the other.</summary>
    Same,

    /// <summary>Spelling, punctuation, case or small words differ.</summary>
    Variant,

    /// <summary>A content word was changed, dropped or added.</summary>
    Differ,
}
