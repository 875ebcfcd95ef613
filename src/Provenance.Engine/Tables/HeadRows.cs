using Provenance.Engine.Text;

namespace Provenance.Engine.Tables;

/// <summary>
/// Counts the head rows of a table without a rule: the first row is one where it holds words, or years over numbers;
/// further rows, where they hold periods or units under a blank corner.
/// </summary>
internal readonly struct HeadRows
{
    private const int Most = 3;
    private const int LongestHead = 14;

    private readonly TokenList _tokens;
    private readonly CellReader _cells;
    private readonly HeadReader _heads;
    private readonly Table _table;
    private readonly CellKind[] _kinds;

    public HeadRows(TokenList tokens, CellReader cells, HeadReader heads, Table table, CellKind[] kinds)
    {
        _tokens = tokens;
        _cells = cells;
        _heads = heads;
        _table = table;
        _kinds = kinds;
    }

    public int Count()
    {
        if (!IsFirst())
            return 0;
        int rows = 1;
        while (rows < Math.Min(Most, _table.Rows.Count - 1) && IsFurther(rows))
            rows++;
        return rows;
    }

    /// <summary>Words; or years in every column but the first: beside words, a year is a value.</summary>
    private bool IsFirst()
    {
        int periods = 0;
        int filled = 0;
        for (int column = 0; column < _table.Columns; column++)
        {
            CellKind kind = _kinds[column];
            TableCell cell = _table.Rows[0].Cells[column];
            if (kind == CellKind.Blank)
                continue;
            bool period = IsPeriod(kind, cell);
            if (kind is CellKind.Number or CellKind.NoValue || !period && (cell.Length > LongestHead || EndsSentence(cell)))
                return false;
            filled += column > 0 ? 1 : 0;
            periods += period && column > 0 ? 1 : 0;
        }

        return filled > 0 && (periods == 0 || periods == filled);
    }

    private bool IsFurther(int row)
    {
        int filled = 0;
        for (int column = 0; column < _table.Columns; column++)
        {
            CellKind kind = _kinds[row * _table.Columns + column];
            TableCell cell = _table.Rows[row].Cells[column];
            if (kind == CellKind.Blank)
                continue;
            bool unit = kind == CellKind.Text && (_heads.TryWhole(cell, out _) || column > 0 && _table.Rows[row].Cells[0].IsBlank && _heads.TryUnitCell(cell, out _));
            if (!unit && (column == 0 || !IsPeriod(kind, cell)))
                return false;
            filled += column > 0 ? 1 : 0;
        }

        return filled > 0;
    }

    private bool IsPeriod(CellKind kind, in TableCell cell) => kind is CellKind.Year or CellKind.Calendar || kind is CellKind.Text or CellKind.Mixed && _cells.IsPeriod(cell);

    private bool EndsSentence(in TableCell cell) => _tokens[cell.End - 1].Kind == TokenKind.Point && cell.Length > 3;
}
