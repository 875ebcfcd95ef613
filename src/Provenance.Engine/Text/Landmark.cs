namespace Provenance.Engine.Text;

/// <summary>What a reader looks for in a text; each reader goes from one token of its kind to the next and passes over the others.</summary>
internal enum Landmark
{
    /// <summary>A figure may begin at it: a numeral, a sign of money, a number word or what may stand before one.</summary>
    Figure,

    /// <summary>A name may begin at it: a word with a capital that is none of the closed classes.</summary>
    Name,

    /// <summary>A word that a reporting clause can hang on, or a colon.</summary>
    Report,

    /// <summary>It begins a sentence.</summary>
    Sentence,

    /// <summary>It begins a paragraph.</summary>
    Paragraph,

    /// <summary>It begins a line.</summary>
    Line,

    /// <summary>A quotation mark or an apostrophe.</summary>
    Mark,

    /// <summary>The word "according".</summary>
    According,
}
