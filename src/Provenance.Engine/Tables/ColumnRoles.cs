using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tables;

/// <summary>What the columns of a table are for: the one that labels the rows, the one of their units, the ones of figures and of keys.</summary>
internal sealed class ColumnRoles
{
    private const int LongestSymbol = 6;
    private const int LongestKeyHead = 5;

    // So many rows of 1, 2, 3 are counted through, where no words stand beside them.
    private const int LeastCounted = 3;

    private readonly TokenList _tokens;
    private readonly HeadReader _heads;
    private readonly Table _table;
    private readonly CellKind[] _kinds;
    private readonly int _headRows;
    private readonly ColumnRole[] _roles;

    public ColumnRoles(TokenList tokens, HeadReader heads, Table table, CellKind[] kinds, int headRows)
    {
        _tokens = tokens;
        _heads = heads;
        _table = table;
        _kinds = kinds;
        _headRows = headRows;
        _roles = new ColumnRole[table.Columns];
        Assign();
    }

    /// <summary>The column that labels the rows; -1 where none does.</summary>
    public int Label { get; private set; } = -1;

    /// <summary>The column of the rows' units; -1 where there is none.</summary>
    public int Unit { get; private set; } = -1;

    public ColumnRole Of(int column) => _roles[column];

    private void Assign()
    {
        int firstFigures = -1;
        for (int column = 0; column < _table.Columns; column++)
        {
            Count(column, out int numbers, out int calendars, out int words);
            if (_headRows > 0 && words == 0 && HasKeyHead(column))
                _roles[column] = ColumnRole.Key;
            else if (Unit < 0 && IsUnitColumn(column, words))
                (_roles[column], Unit) = (ColumnRole.Unit, column);
            else if (words == 0 && numbers + calendars > 0)
                _roles[column] = ColumnRole.Figures;
            else if (Label < 0 && words > 0)
                (_roles[column], Label) = (ColumnRole.Label, column);
            if (_roles[column] == ColumnRole.Figures && firstFigures < 0)
                firstFigures = column;
        }

        PreferWords();
        if (firstFigures == 0 && (Label > 0 || Label < 0 && _headRows > 0 && _table.Rows.Count - _headRows >= LeastCounted && HasOtherFigures()) && IsCounter(0))
            _roles[0] = ColumnRole.Key;
        if (firstFigures == 0 && Label < 0 && _headRows > 0 && HasOtherFigures() && HasNumberedHead() && AreDistinct(0))
            _roles[0] = ColumnRole.Key;
        // Years and dates in front of the figures label the rows.
        if (firstFigures == 0 && Label < 0 && HasOtherFigures() && IsYearColumn(0))
            (_roles[0], Label) = (ColumnRole.Label, 0);
    }

    /// <summary>"VDD" in front of "Supply voltage": the words label the row, not the symbol.</summary>
    private void PreferWords()
    {
        int next = Label + 1;
        if (Label < 0 || next >= _table.Columns || _roles[next] != ColumnRole.Text)
            return;
        int symbols = 0;
        int phrases = 0;
        int rows = 0;
        for (int row = _headRows; row < _table.Rows.Count; row++, rows++)
        {
            TableCell symbol = _table.Rows[row].Cells[Label];
            symbols += symbol.IsBlank || symbol.Length <= 2 && _tokens[symbol.End - 1].End - _tokens[symbol.First].Start <= LongestSymbol ? 1 : 0;
            phrases += _table.Rows[row].Cells[next].Length > 1 ? 1 : 0;
        }

        if (symbols == rows && phrases * 2 >= rows)
            (_roles[Label], _roles[next], Label) = (ColumnRole.Text, ColumnRole.Label, next);
    }

    /// <summary>How many cells of a column below its head are numbers, dates and years, and words.</summary>
    public void Count(int column, out int numbers, out int calendars, out int words)
    {
        (numbers, calendars, words) = (0, 0, 0);
        for (int row = _headRows; row < _table.Rows.Count; row++)
        {
            CellKind kind = _kinds[row * _table.Columns + column];
            numbers += kind is CellKind.Number ? 1 : 0;
            calendars += kind is CellKind.Calendar or CellKind.Year ? 1 : 0;
            words += kind is CellKind.Text ? 1 : 0;
        }
    }

    /// <summary>"No." or "ID" and nothing else in the head.</summary>
    private bool HasKeyHead(int column)
    {
        TableCell head = _table.Rows[_headRows - 1].Cells[column];
        int length = head.Length - (!head.IsBlank && _tokens[head.End - 1].Kind == TokenKind.Point ? 1 : 0);
        if (length == 1 && TableWords.Keys.Contains(_tokens.Span(head.First)))
            return true;
        // "Major code", "plot_code", "Order ID": what the last word calls an identifier is one.
        return length is > 1 and <= LongestKeyHead && _tokens.IsWord(head.First + length - 1) && TableWords.Identifiers.Contains(_tokens.Span(head.First + length - 1)) && IsWhole(column);
    }

    /// <summary>"lane", "grade", "week": one word, or one before "no", that says what the numbers in front tell apart.</summary>
    private bool HasNumberedHead()
    {
        TableCell head = _table.Rows[_headRows - 1].Cells[0];
        if (head.IsBlank || head.Length > 1 && !(head.Length == 2 && _tokens.IsWord(head.First + 1) && TableWords.Keys.Contains(_tokens.Span(head.First + 1))))
            return false;
        return _tokens.Is(head.First, WordClass.Enumerator) || _tokens.IsWord(head.First) && NumberedWords.IsSort(_tokens.Span(head.First));
    }

    /// <summary>Whether every cell of a column is a whole number that no other is.</summary>
    private bool AreDistinct(int column)
    {
        var numbers = new HashSet<int>();
        for (int row = _headRows; row < _table.Rows.Count; row++)
        {
            TableCell cell = _table.Rows[row].Cells[column];
            if (cell.Length != 1 || !_tokens.TryInteger(cell.First, out int number) || !numbers.Add(number))
                return false;
        }

        return numbers.Count > 1;
    }

    /// <summary>Whether every number of a column is digits only.</summary>
    private bool IsWhole(int column)
    {
        for (int row = _headRows; row < _table.Rows.Count; row++)
        {
            TableCell cell = _table.Rows[row].Cells[column];
            if (!cell.IsBlank && (cell.Length > 1 || _tokens.Span(cell.First).IndexOfAny('.', ',') >= 0))
                return false;
        }

        return true;
    }

    private bool IsUnitColumn(int column, int words)
    {
        bool named = false;
        for (int row = 0; row < _headRows; row++)
            named |= !_table.Rows[row].Cells[column].IsBlank && TableWords.UnitHeads.Contains(_tokens.Span(_table.Rows[row].Cells[column].First));
        if (named)
            return true;
        if (words < 2 && !(words == 1 && _headRows == 0) || column == 0)
            return false;
        bool longer = false;
        for (int row = _headRows; row < _table.Rows.Count; row++)
        {
            TableCell cell = _table.Rows[row].Cells[column];
            if (cell.IsBlank || _kinds[row * _table.Columns + column] == CellKind.NoValue)
                continue;
            if (!_heads.TryUnitCell(cell, out _))
                return false;
            longer |= _tokens[cell.End - 1].End - _tokens[cell.First].Start > 1;
        }

        return longer;
    }

    /// <summary>1, 2, 3 from the first row on.</summary>
    private bool IsCounter(int column)
    {
        for (int row = _headRows; row < _table.Rows.Count; row++)
        {
            TableCell cell = _table.Rows[row].Cells[column];
            if (cell.IsBlank || !_tokens.TryInteger(cell.First, out int number) || number != row - _headRows + 1)
                return false;
        }

        return true;
    }

    private bool IsYearColumn(int column)
    {
        for (int row = _headRows; row < _table.Rows.Count; row++)
        {
            if (_kinds[row * _table.Columns + column] is not (CellKind.Year or CellKind.Calendar))
                return false;
        }

        return true;
    }

    private bool HasOtherFigures()
    {
        for (int column = 1; column < _table.Columns; column++)
        {
            if (_roles[column] == ColumnRole.Figures)
                return true;
        }

        return false;
    }
}
