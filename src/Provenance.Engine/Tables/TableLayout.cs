using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tables;

/// <summary>
/// What the rows and columns of a table are for: its head rows, the column that labels the rows, the columns of figures
/// with the units of their heads, the column of units; and whether it is a table at all.
/// </summary>
internal sealed class TableLayout
{
    private const int LongestCaption = 24;

    private readonly TokenList _tokens;
    private readonly HeadReader _heads;
    private readonly CellReader _cells;
    private readonly CellKind[] _kinds;
    private readonly TableHead[] _columnHeads;
    private readonly ColumnRoles _roles;
    private readonly bool[] _holdsYears;
    private readonly HeadUnit[] _accountUnits;

    public TableLayout(TokenList tokens, CellReader cells, Table table)
    {
        _tokens = tokens;
        _heads = new HeadReader(tokens);
        _cells = cells;
        DropSignColumns(tokens, ref table);
        Table = table;
        _kinds = new CellKind[table.Rows.Count * table.Columns];
        _columnHeads = new TableHead[table.Columns];
        _holdsYears = new bool[table.Columns];
        _accountUnits = new HeadUnit[table.Columns];
        ReadKinds();
        HeadRows = table.IsRuled ? table.HeadRows + (IsUnitRow(table.HeadRows) ? 1 : 0) : new HeadRows(tokens, cells, _heads, table, _kinds).Count();
        ReadHeads();
        _roles = new ColumnRoles(tokens, _heads, table, _kinds, HeadRows);
        for (int column = 0; column < table.Columns; column++)
            (_holdsYears[column], _accountUnits[column]) = (FindYears(column), FindAccountUnit(column));
        IsTable = Judge();
        if (IsTable)
            ReadWholeUnit();
    }

    public Table Table { get; }

    /// <summary>How many of the rows are head rows.</summary>
    public int HeadRows { get; private set; }

    /// <summary>Whether the lines are a table.</summary>
    public bool IsTable { get; }

    /// <summary>The unit that a caption or the corner gives to the whole table.</summary>
    public HeadUnit WholeUnit { get; private set; }

    /// <summary>Where the caption begins that gives the unit; the table's first token where none does.</summary>
    public int CaptionStart { get; private set; }

    /// <summary>The column that labels the rows; -1 where none does.</summary>
    public int LabelColumn => _roles.Label;

    /// <summary>The column of the rows' units; -1 where there is none.</summary>
    public int UnitColumn => _roles.Unit;

    public CellKind KindOf(int row, int column) => _kinds[row * Table.Columns + column];

    public ColumnRole RoleOf(int column) => _roles.Of(column);

    public TableHead HeadOf(int column) => _columnHeads[column];

    /// <summary>The label of a row, and the unit that it gives.</summary>
    public TableHead LabelOf(int row) => LabelColumn < 0 ? default : _heads.OfRow(Table.Rows[row].Cells[LabelColumn]);

    /// <summary>The unit in the row's own cell for it.</summary>
    public HeadUnit UnitOf(int row) => UnitColumn >= 0 && _heads.TryUnitCell(Table.Rows[row].Cells[UnitColumn], out HeadUnit unit) ? unit : default;

    /// <summary>The currency of a column whose first amount has its sign set apart: in accounts the sign is not said again until the total.</summary>
    public HeadUnit AccountUnitOf(int column) => _accountUnits[column];

    /// <summary>Whether the numbers of a column that may be years are years.</summary>
    public bool HoldsYears(int column) => _holdsYears[column];

    /// <summary>Whether the words of a row's label or a column's head keep the unit of the whole table away: per share, employees, %.</summary>
    public bool IsApart(int row, int column)
    {
        WordSet words = WholeUnit.Code == "%" ? TableWords.ApartFromShares : TableWords.Apart;
        for (int head = 0; head < HeadRows; head++)
        {
            if (HasWordOf(Table.Rows[head].Cells[column], words))
                return true;
        }

        return LabelColumn >= 0 && HasWordOf(Table.Rows[row].Cells[LabelColumn], words);
    }

    /// <summary>Whether a row's label says that its numbers are counted: "Employees", in a table of money.</summary>
    public bool IsCounted(int row) => LabelColumn >= 0 && HasWordOf(Table.Rows[row].Cells[LabelColumn], TableWords.Counted);

    /// <summary>"Revenue per employee"</summary>
    public bool HasPer(int row) => LabelColumn >= 0 && HasWordOf(Table.Rows[row].Cells[LabelColumn], TableWords.Per);

    /// <summary>Whether a row under the rule holds the units of its columns and nothing else, under a blank or a word for units.</summary>
    private bool IsUnitRow(int row)
    {
        if (row + 1 >= Table.Rows.Count)
            return false;
        int units = 0;
        int words = 0;
        for (int column = 0; column < Table.Columns; column++)
        {
            TableCell cell = Table.Rows[row].Cells[column];
            if (cell.IsBlank || KindOf(row, column) == CellKind.NoValue)
                continue;
            if (KindOf(row, column) != CellKind.Text)
                return false;
            bool unit = _heads.TryUnitCell(cell, out _);
            if (!unit && (column > 0 || !TableWords.UnitHeads.Contains(_tokens.Span(cell.First))))
                return false;
            units += unit && column > 0 ? 1 : 0;
            words += unit && column == 0 ? 1 : 0;
        }

        return units > 0 && words == 0;
    }

    private bool FindYears(int column)
    {
        for (int row = 0; row < HeadRows; row++)
        {
            if (HasWordOf(Table.Rows[row].Cells[column], TableWords.YearHeads))
                return true;
        }

        for (int row = HeadRows; row < Table.Rows.Count; row++)
        {
            if (KindOf(row, column) == CellKind.Number)
                return false;
        }

        return true;
    }

    private HeadUnit FindAccountUnit(int column)
    {
        for (int row = HeadRows; row < Table.Rows.Count && !Table.IsDrawn; row++)
        {
            if (KindOf(row, column) != CellKind.Number)
                continue;
            TableCell cell = Table.Rows[row].Cells[column];
            bool apart = _tokens[cell.First].Kind == TokenKind.Currency && _tokens[cell.First + 1].SpaceBefore;
            return apart && _cells.Read(cell).Amount.Currency is { } currency ? new HeadUnit(currency, 1, true) : default;
        }

        return default;
    }

    private void ReadKinds()
    {
        for (int row = 0; row < Table.Rows.Count; row++)
        {
            for (int column = 0; column < Table.Columns; column++)
                _kinds[row * Table.Columns + column] = _cells.Read(Table.Rows[row].Cells[column]).Kind;
        }
    }

    private void ReadHeads()
    {
        for (int row = 0; row < Table.Rows.Count; row++)
        {
            for (int column = 0; column < Table.Columns && (row < HeadRows || column == 0); column++)
                _heads.LookForLimits(Table.Rows[row].Cells[column]);
        }

        for (int column = 0; column < Table.Columns; column++)
        {
            TextSpan label = default;
            HeadUnit unit = default;
            for (int row = HeadRows - 1; row >= 0; row--)
            {
                TableCell cell = Table.Rows[row].Cells[column];
                bool isUnit = row > 0 && row == HeadRows - 1 && Table.Rows[row].Cells[0].IsBlank | IsUnitRow(row) && column > 0 && _heads.TryUnitCell(cell, out _);
                TableHead head = isUnit && _heads.TryUnitCell(cell, out HeadUnit alone) ? new TableHead(default, alone) : _heads.OfColumn(cell);
                label = label.IsEmpty ? head.Label : label;
                unit = unit.IsNone ? head.Unit : unit;
            }

            _columnHeads[column] = unit.Code == "a" && label.IsEmpty && HoldsOnlyYears(column) ? new TableHead(label, default) : new TableHead(label, unit);
        }
    }

    /// <summary>A column "year" of 2021, 2022 and 2023 says when; one of 12 and 35 says how long.</summary>
    private bool HoldsOnlyYears(int column)
    {
        bool any = false;
        for (int row = HeadRows; row < Table.Rows.Count; row++)
        {
            if (KindOf(row, column) == CellKind.Number)
                return false;
            any |= KindOf(row, column) == CellKind.Year;
        }

        return any;
    }

    /// <summary>A rule under the head makes a table; so do numbers under a head; without a head, only units that the rows name.</summary>
    private bool Judge()
    {
        if (Table.Rows.Count <= HeadRows)
            return false;
        if (Table.IsRuled && Table.IsDrawn)
            return true;
        // "Name:   Tom" begins a form, not a table.
        TableCell corner = Table.Rows[0].Cells[0];
        if (!corner.IsBlank && _tokens.IsChar(corner.End - 1, ':'))
            return false;
        int headed = 0;
        int numeric = 0;
        bool measured = false;
        for (int column = 0; column < Table.Columns; column++)
        {
            if (_roles.Of(column) != ColumnRole.Figures)
                continue;
            _roles.Count(column, out int numbers, out _, out _);
            if (HeadRows > 0 && Table.Rows[HeadRows - 1].Cells[column].IsBlank && numbers > 0)
                return false;
            numeric += numbers > 0 ? 1 : 0;
            headed += numbers > 0 || HoldsYears(column) ? 1 : 0;
            measured |= !_columnHeads[column].Unit.IsNone;
        }

        if (headed == 0)
            return false;
        if (HeadRows == 0)
            return UnitColumn >= 0 || EveryRowNamesItsUnit();
        // One number in one row under some words is no table yet.
        return measured || numeric > 1 || Table.Rows.Count > HeadRows + 1;
    }

    /// <summary>
    /// Puts a currency sign that has a cell of its own into the cell of its amount: the columns that hold nothing but signs go, and their head with them, unless the next has none.
    /// </summary>
    private static void DropSignColumns(TokenList tokens, ref Table table)
    {
        var signs = new bool[table.Columns];
        int dropped = 0;
        for (int column = 0; column + 1 < table.Columns; column++)
            dropped += (signs[column] = IsSignColumn(tokens, table, column)) ? 1 : 0;
        if (dropped == 0)
            return;
        var rows = new List<TableRow>(table.Rows.Count);
        foreach (TableRow row in table.Rows)
        {
            var cells = new TableCell[table.Columns - dropped];
            for (int column = 0, kept = 0; column < table.Columns; column++)
            {
                if (signs[column])
                    continue;
                TableCell before = column > 0 && signs[column - 1] ? row.Cells[column - 1] : default;
                cells[kept++] = row.Cells[column].IsBlank && !before.IsBlank && tokens[before.First].Kind != TokenKind.Currency ? before : row.Cells[column];
            }

            rows.Add(row with { Cells = cells });
        }

        table = table with { Rows = rows, Columns = table.Columns - dropped };
    }

    /// <summary>Whether the cells of a column below its head are blank or a currency's sign, some of them the sign, with numbers in the column behind.</summary>
    private static bool IsSignColumn(TokenList tokens, Table table, int column)
    {
        int found = 0;
        for (int row = 0; row < table.Rows.Count; row++)
        {
            TableCell cell = table.Rows[row].Cells[column];
            if (cell.IsBlank)
                continue;
            bool sign = cell.Length == 1 && tokens[cell.First].Kind == TokenKind.Currency;
            if (!sign && row >= Math.Max(1, table.HeadRows))
                return false;
            TableCell next = table.Rows[row].Cells[column + 1];
            if (sign && (next.IsBlank || tokens[next.First].Kind != TokenKind.Number && !tokens.IsChar(next.First, '(') && tokens[next.First].Kind != TokenKind.Dash))
                return false;
            found += sign ? 1 : 0;
        }

        return found > 0;
    }

    private bool EveryRowNamesItsUnit()
    {
        for (int row = HeadRows; row < Table.Rows.Count; row++)
        {
            if (LabelOf(row).Unit.IsNone)
                return false;
        }

        return true;
    }

    private void ReadWholeUnit()
    {
        CaptionStart = Table.First;
        int corner = Math.Max(0, LabelColumn);
        if (HeadRows > 0 && _roles.Of(corner) == ColumnRole.Label && !_columnHeads[corner].Unit.IsNone && (_columnHeads[corner].Unit.IsMoney || _columnHeads[corner].Unit.Code == null))
            WholeUnit = _columnHeads[corner].Unit;
        else if (TryCaption(out TableCell caption) && (_heads.TryWhole(caption, out TableHead head) || (head = _heads.OfRow(caption)) is { Unit: { IsMoney: true } or { Code: null } } || _tokens.IsChar(caption.End - 1, ')') && (head.Unit.Code == "%")))
            (WholeUnit, CaptionStart) = (head.Unit, caption.First);
    }

    /// <summary>The line right above the table, where it is short.</summary>
    private bool TryCaption(out TableCell caption)
    {
        int end = Table.First;
        int first = end;
        while (first > 0 && end - first <= LongestCaption && (first == end || !_tokens[first].StartsLine))
            first--;
        if (end > first && _tokens[end - 1].First is ':' or '.')
            end--;
        caption = new TableCell(first, end);
        return end > first && _tokens[first].StartsLine && end - first <= LongestCaption;
    }

    private bool HasWordOf(in TableCell cell, WordSet words)
    {
        for (int i = cell.First; i < cell.End && i < cell.First + LongestCaption; i++)
        {
            if (_tokens.IsWord(i) && words.Contains(_tokens.Span(i)))
                return true;
        }

        return false;
    }
}
