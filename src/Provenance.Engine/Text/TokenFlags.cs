namespace Provenance.Engine.Text;

/// <summary>How a token stands in its text.</summary>
[Flags]
internal enum TokenFlags : byte
{
    None = 0,

    /// <summary>White space, or the beginning of the text, stands before it.</summary>
    SpaceBefore = 1,

    /// <summary>It begins with an upper-case letter.</summary>
    Capital = 2,

    /// <summary>It has two letters or more, all upper-case.</summary>
    AllCapitals = 4,

    /// <summary>It begins a sentence.</summary>
    SentenceStart = 8,

    /// <summary>It begins a paragraph; every such token begins a sentence too.</summary>
    ParagraphStart = 16,

    /// <summary>A line break stands before it.</summary>
    LineStart = 32,

    /// <summary>A tab, or three spaces and more, stand before it: a column edge.</summary>
    ColumnGap = 64,

    /// <summary>It begins a cell of a table that is not the first of its row: a sentence for the readers, but the row is the sentence that holds its figures.</summary>
    CellStart = 128,
}
