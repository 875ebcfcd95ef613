namespace Provenance.Engine.Tables;

/// <summary>What the cells of a column are for.</summary>
internal enum ColumnRole : byte
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>What the rows are about.</summary>
    Label,

    /// <summary>Numbers, dates, and places left empty.</summary>
    Figures,

    /// <summary>Numbers of rows, identifiers.</summary>
    Key,

    /// <summary>The units of the rows.</summary>
    Unit,
}
