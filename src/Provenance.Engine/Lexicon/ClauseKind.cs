namespace Provenance.Engine.Lexicon;

/// <summary>What a numbered part of a statute, a standard or a data sheet is called, by the text or by a reference to it.</summary>
public enum ClauseKind
{
    /// <summary>A number that nothing names: "12 Penalties", "7.3.2 Conversion time".</summary>
    Numbered,

    /// <summary>A label in brackets, or of a list: (3), (a), 1., a).</summary>
    Item,

    /// <summary>A heading without a number.</summary>
    Heading,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A row of a table, by the words of its first cells.</summary>
    Row,

    /// <summary>A title of a code.</summary>
    Title,

    /// <summary>A part, a book.</summary>
    Part,

    /// <summary>A chapter.</summary>
    Chapter,

    /// <summary>A division of a part.</summary>
    Division,

    /// <summary>A subpart, a subdivision, a subchapter.</summary>
    Subdivision,

    /// <summary>A schedule of a statute.</summary>
    Schedule,

    /// <summary>An annex.</summary>
    Annex,

    /// <summary>An appendix.</summary>
    Appendix,

    /// <summary>A section that the text calls by that word.</summary>
    Section,

    /// <summary>A section that the text marks with its sign: § 12.</summary>
    Sign,

    /// <summary>An article.</summary>
    Article,

    /// <summary>A regulation of an instrument.</summary>
    Regulation,

    /// <summary>A rule.</summary>
    Rule,

    /// <summary>A provision behind the articles of a Spanish statute: disposición adicional primera.</summary>
    Provision,

    /// <summary>A clause of a contract, a standard or a bill.</summary>
    Clause,

    /// <summary>A subsection, only in references.</summary>
    Subsection,

    /// <summary>A paragraph or a subparagraph, only in references.</summary>
    Paragraph,

    /// <summary>A point, a number or a letter of a list, only in references.</summary>
    Point,

    /// <summary>A sentence of a paragraph, only in references: Satz 2.</summary>
    Sentence,

    /// <summary>A recital of an act of the European Union, only in references.</summary>
    Recital,
}
