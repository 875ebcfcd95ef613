namespace Provenance.Engine.Figures.NoFigures;

/// <summary>Why a number in a text is no figure.</summary>
internal enum NotAFigure
{
    /// <summary>It is one, as far as can be told.</summary>
    None,

    /// <summary>Joined to letters: F-35, G7, 0x1F, 3D.</summary>
    Identifier,

    /// <summary>After a name or a word that numbers things: Windows 10, section 4.2, No. 5.</summary>
    NamePart,

    /// <summary>Before the name of a street.</summary>
    Address,

    /// <summary>A reference to a source: [12], (3), (Smith, 2015).</summary>
    Citation,

    /// <summary>The number of a list item or a heading.</summary>
    ListNumber,

    /// <summary>Numbers joined by dashes, slashes or colons that are no range: a telephone number, a score, 24/7.</summary>
    Compound,

    /// <summary>What another figure is given for: per 1,000.</summary>
    Denominator,

    /// <summary>More points than a number has: a version, an address.</summary>
    Version,

    /// <summary>The pronoun one, or half and quarter as names of parts.</summary>
    Pronoun,

    /// <summary>An ordinal that puts things in order and counts nothing.</summary>
    Ordering,

    /// <summary>Number words with capitals, as in the name of a band or a house.</summary>
    NameOfWords,

    /// <summary>It labels a row or a column of a table.</summary>
    TableHead,

    /// <summary>It numbers or identifies the rows of a table.</summary>
    TableKey,

    /// <summary>A character that nobody sees stands in or beside it, or its digits are not 0 to 9: a reader may see another number.</summary>
    Concealed,

    /// <summary>No reading fits.</summary>
    Unclear,
}
