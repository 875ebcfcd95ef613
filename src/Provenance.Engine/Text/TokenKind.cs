namespace Provenance.Engine.Text;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>A run of letters, or an abbreviation with points inside (U.S., a.m.).</summary>
    Word,

    /// <summary>An apostrophe and letters joined to the word before: ’s, ’t, ’re.</summary>
    Clitic,

    /// <summary>A numeral with its separators: 1,500, 3.5, 1.2e-3, 2½.</summary>
    Number,

    /// <summary>Digits with more points than a numeral has: a version, an address, a dotted date.</summary>
    DottedNumber,

    /// <summary>Superscript digits and signs.</summary>
    Superscript,

    /// <summary>A quotation mark or an apostrophe that stands at the edge of a word.</summary>
    Mark,

    /// <summary>Hyphen, dash or minus.</summary>
    Dash,

    /// <summary>. ! ? …</summary>
    Point,

    /// <summary>A currency sign.</summary>
    Currency,

    /// <summary>An address that a program would follow: a URL, an e-mail address.</summary>
    Address,

    /// <summary>Any other single character.</summary>
    Other,
}
