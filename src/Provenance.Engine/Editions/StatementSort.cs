namespace Provenance.Engine.Editions;

/// <summary>What a statement is.</summary>
internal enum StatementSort
{
    /// <summary>A sentence.</summary>
    Sentence,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>The title of a clause.</summary>
    Title,

    /// <summary>What says which edition the document is: its words differ from edition to edition, and that is told of the document.</summary>
    Edition,
}
