using System.Text;
using Provenance.Documents.Formats.Tables;

namespace Provenance.Documents.Formats.Docx;

/// <summary>A table of a Word document while it is read: its rows, and whether they hold data or lay out the page.</summary>
/// <param name="lacking">Counts the cells that its short rows lack.</param>
internal sealed class DocxTable(LackingCells lacking)
{
    private readonly List<List<string>> _rows = [];
    private readonly StringBuilder _cell = new();
    private int _paragraphs;
    private bool _isLayout;

    /// <summary>How many columns the cell that is open spans.</summary>
    public int Span { get; set; } = 1;

    /// <summary>Begins a row.</summary>
    public void BeginRow() => _rows.Add([]);

    /// <summary>Takes the last row away again.</summary>
    public void TakeRow()
    {
        if (_rows.Count > 0)
            _rows.RemoveAt(_rows.Count - 1);
    }

    /// <summary>Adds a paragraph of the cell that is open.</summary>
    public void Add(string paragraph)
    {
        _isLayout |= ++_paragraphs > 1;
        _cell.Append(_cell.Length > 0 ? "\n\n" : "").Append(paragraph);
    }

    /// <summary>Ends a cell.</summary>
    public void EndCell()
    {
        if (_rows.Count == 0)
            BeginRow();
        List<string> row = _rows[_rows.Count - 1];
        row.Add(_cell.ToString());
        lacking.Add(Math.Min(Span, TableText.MostColumns) - 1);
        for (; Span > 1 && row.Count < TableText.MostColumns; Span--)
            row.Add("");
        (_paragraphs, Span) = (0, 1);
        _cell.Clear();
    }

    /// <summary>The table as text: bars between the cells of data, a paragraph for each cell of a layout.</summary>
    public override string ToString()
    {
        int columns = _rows.Count == 0 ? 0 : _rows.Max(row => row.Count);
        if (_isLayout || _rows.Count < 2 || columns is < 2 or > TableText.MostColumns)
            return string.Join("\n\n", _rows.SelectMany(row => row).Where(cell => cell.Trim().Length > 0));
        lacking.Add(_rows.Sum(row => (long)columns - row.Count));
        var text = new StringBuilder();
        for (int row = 0; row < _rows.Count; row++)
        {
            for (int column = 0; column < columns; column++)
                text.Append(column == 0 ? "| " : " | ").Append(column < _rows[row].Count ? OneLine(_rows[row][column]) : "");
            text.Append(" |\n");
            if (row == 0 && TableText.IsHead(_rows[0], _rows[1]))
                text.Append('|').Append(string.Concat(Enumerable.Repeat("---|", columns))).Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    private static string OneLine(string cell) => cell.Replace('\n', ' ').Replace('\t', ' ').Replace('|', '\u00A6');
}
