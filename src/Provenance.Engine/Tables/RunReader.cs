using Provenance.Engine.Text;

namespace Provenance.Engine.Tables;

/// <summary>Makes tables of a run of lines: as many columns as most lines have, rows for the lines that fit them.</summary>
internal sealed class RunReader
{
    private readonly TokenList _tokens;
    private readonly LineSplitter _lines;
    private readonly CellReader _cells;
    private readonly List<TableLayout> _found;
    private readonly int[] _starts = new int[TableFinder.MostColumns];
    private readonly int[] _ends = new int[TableFinder.MostColumns];

    public RunReader(TokenList tokens, LineSplitter lines, List<TableLayout> found)
    {
        _tokens = tokens;
        _lines = lines;
        _cells = new CellReader(tokens);
        _found = found;
    }

    /// <summary>Adds the tables of a run to those found.</summary>
    public void Read(List<TableLine> run, RunManner manner)
    {
        if (run.Count < 2)
            return;
        if (manner == RunManner.Tabs && !SameCount(run))
            CollapseTabs(run);
        bool ruled = manner == RunManner.Bars && run.Count > 1 && run[1].IsRule;
        int columns = ruled ? run[0].Cells.Count : UsualCount(run);
        if (columns is < 2 or > TableFinder.MostColumns)
            return;
        if (manner == RunManner.Spaces)
            MeasureColumns(run, columns);

        var rows = new List<TableRow>();
        int headRows = -1;
        foreach (TableLine line in run)
        {
            if (line.IsRule)
            {
                if (headRows < 0 && rows.Count is > 0 and <= 3)
                    headRows = rows.Count;
            }
            else if (TryFit(line, columns, manner, ruled, isFirst: rows.Count == 0, out TableCell[] cells))
            {
                rows.Add(new TableRow(line.First, line.End, cells));
            }
            else
            {
                Close(rows, columns, headRows, manner);
                rows = [];
                headRows = -1;
            }
        }

        Close(rows, columns, headRows, manner);
    }

    private void Close(List<TableRow> rows, int columns, int headRows, RunManner manner)
    {
        if (rows.Count < 2)
            return;
        var marks = new CellMarks(_tokens);
        marks.Set(rows);
        TableLayout layout = new(_tokens, _cells, new Table(rows, columns, rows.Count > headRows ? headRows : -1, manner != RunManner.Spaces));
        if (layout.IsTable)
            _found.Add(layout);
        else
            marks.Undo();
    }

    private static bool SameCount(List<TableLine> run)
    {
        int count = -1;
        foreach (TableLine line in run)
        {
            if (line.IsRule)
                continue;
            if (count >= 0 && line.Cells.Count != count)
                return false;
            count = line.Cells.Count;
        }

        return true;
    }

    /// <summary>Several tabs in a row may only align the next column; they do where every line then has the same cells.</summary>
    private static void CollapseTabs(List<TableLine> run)
    {
        var collapsed = new List<TableLine>(run.Count);
        foreach (TableLine line in run)
            collapsed.Add(line with { Cells = line.Cells.FindAll(cell => !cell.IsBlank) });
        if (!SameCount(collapsed))
            return;
        run.Clear();
        run.AddRange(collapsed);
    }

    /// <summary>The number of cells that most lines have; of two, the larger.</summary>
    private static int UsualCount(List<TableLine> run)
    {
        var counts = new int[TableFinder.MostColumns + 1];
        int best = 0;
        foreach (TableLine line in run)
        {
            int count = line.Cells.Count;
            if (count < 2 || count > TableFinder.MostColumns)
                continue;
            counts[count]++;
            if (counts[count] > counts[best] || counts[count] == counts[best] && count > best)
                best = count;
        }

        return best;
    }

    private bool TryFit(in TableLine line, int columns, RunManner manner, bool ruled, bool isFirst, out TableCell[] cells)
    {
        cells = new TableCell[columns];
        int count = line.Cells.Count;
        bool fits = count == columns || ruled || manner == RunManner.Tabs && count is > 1 && count < columns || manner != RunManner.Bars && count == 1;
        if (fits)
        {
            line.Cells.CopyTo(0, cells, 0, Math.Min(count, columns));
            return true;
        }

        if (manner != RunManner.Spaces || count > columns)
            return false;
        if (TryAlign(line, columns, cells))
            return true;
        // A head whose words stand beside their columns, over a blank corner.
        if (!isFirst || count != columns - 1)
            return false;
        Array.Clear(cells, 0, columns);
        line.Cells.CopyTo(0, cells, 1, count);
        return true;
    }

    /// <summary>Puts every cell under the one column that it touches.</summary>
    private bool TryAlign(in TableLine line, int columns, TableCell[] cells)
    {
        int lineStart = _tokens[line.First].Start - _lines.IndentOf(line.First);
        int column = 0;
        foreach (TableCell cell in line.Cells)
        {
            if (cell.IsBlank)
                return false;
            int start = _tokens[cell.First].Start - lineStart;
            int end = _tokens[cell.End - 1].End - lineStart;
            while (column < columns && _ends[column] <= start)
                column++;
            if (column == columns || _starts[column] >= end || column + 1 < columns && _starts[column + 1] < end)
                return false;
            cells[column++] = cell;
        }

        return true;
    }

    /// <summary>From where to where the cells of each column reach, in the lines that have them all.</summary>
    private void MeasureColumns(List<TableLine> run, int columns)
    {
        for (int column = 0; column < columns; column++)
            (_starts[column], _ends[column]) = (int.MaxValue, 0);
        foreach (TableLine line in run)
        {
            if (line.Cells.Count != columns)
                continue;
            int lineStart = _tokens[line.First].Start - _lines.IndentOf(line.First);
            for (int column = 0; column < columns; column++)
            {
                TableCell cell = line.Cells[column];
                if (cell.IsBlank)
                    continue;
                _starts[column] = Math.Min(_starts[column], _tokens[cell.First].Start - lineStart);
                _ends[column] = Math.Max(_ends[column], _tokens[cell.End - 1].End - lineStart);
            }
        }
    }
}
