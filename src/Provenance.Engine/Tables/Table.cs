namespace Provenance.Engine.Tables;

/// <summary>A table: rows of cells under one or more head rows, or without a head.</summary>
/// <param name="Rows">The rows, the head rows first.</param>
/// <param name="Columns">How many cells every row has.</param>
/// <param name="HeadRows">How many rows are head rows; -1 where no rule under them says so.</param>
/// <param name="IsDrawn">Whether bars or tabs separate its cells, and not only aligned spaces.</param>
internal sealed record Table(List<TableRow> Rows, int Columns, int HeadRows, bool IsDrawn)
{
    public bool IsRuled => HeadRows > 0;

    public int First => Rows[0].First;

    public int End => Rows[Rows.Count - 1].End;
}
