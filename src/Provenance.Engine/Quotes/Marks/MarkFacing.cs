namespace Provenance.Engine.Quotes.Marks;

/// <summary>Which way a quotation mark faces, told by its shape and by the white space around it.</summary>
internal enum MarkFacing
{
    /// <summary>It opens a quotation.</summary>
    Open,

    /// <summary>It closes a quotation.</summary>
    Close,

    /// <summary>It closes an open quotation, and opens one where none is open.</summary>
    Either,
}
