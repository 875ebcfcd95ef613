namespace Provenance.Tool.Reporting;

/// <summary>What lines of a document are to whoever reads them.</summary>
internal enum TextBlockKind
{
    /// <summary>One line of prose.</summary>
    Line,

    /// <summary>One heading.</summary>
    Heading,

    /// <summary>Lines whose cells bars part.</summary>
    Table,

    /// <summary>Lines whose columns spaces or tabs align.</summary>
    Columns,
}
