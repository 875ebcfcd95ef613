using AngleSharp.Text;
using Provenance.Documents.Formats.Tables;
using Provenance.Engine.Text;

namespace Provenance.Documents.Formats.Html;

/// <summary>Writes the text of a page as it is laid out: white space collapsed, breaks between blocks, bars between cells.</summary>
/// <param name="page">The page.</param>
internal sealed class HtmlTextWriter(string page)
{
    /// <summary>Where a word may be parted at the end of a line; nobody sees it elsewhere, and it parts no number and no name.</summary>
    private const char SoftHyphen = '\u00AD';

    /// <summary>No white space is due, or one that no character of the page stands for.</summary>
    private const int NoSpace = -1, SpaceOfLayout = -2;

    private readonly MappedText _text = new(page);
    private readonly LackingCells _lacking = new(page.Length);
    private HtmlTable? _table;
    private int _rows;
    private int _column;
    private int _spanned;
    private bool _isInRow;
    private bool _isInCell;
    private bool _isInCaption;
    private int _break;
    private int _space = NoSpace;
    private int _shift;

    /// <summary>Whether paragraphs that begin here are quoted.</summary>
    public bool IsQuoted { get; set; }

    /// <summary>Code units so far.</summary>
    public int Length => _text.Length;

    /// <summary>Where what comes next will begin, or a little before it.</summary>
    public int NextPosition => _text.Length;

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    /// <summary>The map back to the page.</summary>
    public TextMap ToMap() => _text.ToMap();

    /// <summary>The first position from one on that is neither white space nor the mark of a quotation.</summary>
    public int FirstInkAt(int start)
    {
        string rest = _text.Slice(start, _text.Length);
        int ink = 0;
        while (ink < rest.Length && (char.IsWhiteSpace(rest[ink]) || rest[ink] == '>'))
            ink++;
        return start + ink;
    }

    /// <summary>Breaks the line (1) or the paragraph (2) before what comes next; in a cell it is a space.</summary>
    public void Break(int lines)
    {
        if (_isInCell)
            Space();
        else if (_table is null || _isInCaption)
            _break = Math.Max(_break, lines);
    }

    /// <summary>Parts what comes next from what came before by a space, if none is due.</summary>
    public void Space() => _space = _space == NoSpace ? SpaceOfLayout : _space;

    /// <summary>Writes a stretch of text.</summary>
    /// <param name="start">Its first code unit in the page.</param>
    /// <param name="end">The code unit after its last.</param>
    /// <param name="isPreformatted">Whether its white space counts.</param>
    /// <param name="shift">1 where it is above the line: digits then are an exponent, or the number of a note; -1 where it is below.</param>
    public void Text(int start, int end, bool isPreformatted, int shift)
    {
        if (_table is not null && !_isInCell && !_isInCaption)
            return;
        _shift = shift != 0 && ShiftedDigits.Begin(page.AsSpan(start, end - start)) ? shift : 0;
        int i = start;
        while (i < end)
        {
            char c = page[i];
            if (c.IsSpaceCharacter())
                i = isPreformatted && !_isInCell ? PreformattedSpace(i, end) : Space(i);
            else if (c == SoftHyphen)
                i++;
            else if (c == '&' && HtmlReferences.At(page, i, end, out int behind) is { } decoded)
                i = Entity(decoded, i, behind);
            else if (c == '|' && _isInCell)
                Mark("\u00A6", i++);
            else
                i = _shift == 0 ? Words(i, end) : Shifted(i);
        }

        _shift = 0;
    }

    /// <summary>Writes characters that the page does not hold as they stand.</summary>
    public void Mark(string characters, int place)
    {
        if (_table is not null && !_isInCell && !_isInCaption)
            return;
        Flush(place);
        _text.Add(characters, place);
    }

    /// <summary>Begins a table of data.</summary>
    public void BeginTable(HtmlTable table) => (_table, _rows, _column, _isInRow, _isInCell) = (table, 0, 0, false, false);

    /// <summary>Begins the words above a table.</summary>
    public void BeginCaption()
    {
        EndCell();
        _isInCaption = _rows == 0 && !_isInRow;
    }

    /// <summary>Ends the words above a table; the table follows on the next line.</summary>
    public void EndCaption()
    {
        if (_isInCaption)
            _break = Math.Max(_break, 1);
        _isInCaption = false;
    }

    /// <summary>Begins a row.</summary>
    public void BeginRow(int place)
    {
        EndCaption();
        EndRow(place);
        _isInRow = true;
        _break = _rows == 0 ? _break : 1;
    }

    /// <summary>Begins a cell.</summary>
    public void BeginCell(int place, int span)
    {
        if (!_isInRow)
            BeginRow(place);
        (_space, _isInCell) = (NoSpace, false);
        Flush(place);
        EndSpan(place);
        _text.Add(_column == 0 ? "| " : " | ", place);
        _column++;
        (_isInCell, _spanned) = (true, span - 1);
    }

    /// <summary>Ends a cell.</summary>
    public void EndCell() => (_isInCell, _space) = (false, NoSpace);

    /// <summary>Ends a table.</summary>
    public void EndTable(int place)
    {
        if (_table is null)
            return;
        EndCaption();
        EndRow(place);
        _table = null;
        _break = 2;
    }

    /// <summary>Ends the tables whose ends the page does not say.</summary>
    public void EndTables(int place) => EndTable(place);

    private void EndRow(int place)
    {
        EndCell();
        EndSpan(place);
        _isInRow = false;
        if (_column == 0)
            return;
        _lacking.Add(_table!.Columns - _column);
        for (; _column < _table.Columns; _column++)
            _text.Add(" | ", place);
        _text.Add(" |", place);
        if (++_rows == _table.HeadRows)
            _text.Add("\n|" + string.Concat(Enumerable.Repeat("---|", _table.Columns)), place);
        _column = 0;
    }

    /// <summary>The columns that a cell spans beside its own are empty.</summary>
    private void EndSpan(int place)
    {
        _lacking.Add(_spanned);
        for (; _spanned > 0 && _column < _table!.Columns; _spanned--, _column++)
            _text.Add(" | ", place);
        _spanned = 0;
    }

    private int Entity(string decoded, int i, int behind)
    {
        if (decoded is "\n" or "\t" or "\r" or " ")
            return Math.Max(behind, Space(i));
        if (decoded[0] == SoftHyphen)
            return behind;
        Mark(decoded == "|" && _isInCell ? "\u00A6" : ShiftedDigits.Of(decoded, _shift), i);
        return behind;
    }

    private int Shifted(int i)
    {
        Mark(ShiftedDigits.Of(page[i].ToString(), _shift), i);
        return i + 1;
    }

    private int Space(int i)
    {
        if (_space < 0)
            _space = i;
        return i + 1;
    }

    private int PreformattedSpace(int i, int end)
    {
        if (page[i] is '\n')
        {
            _break = Math.Min(2, _break + 1);
            return i + 1;
        }

        int first = i;
        while (i < end && page[i].IsSpaceCharacter() && page[i] != '\n')
            i++;
        if (i < end && page[i] != '\n')
        {
            Flush(first);
            _text.Copy(first, i);
        }

        return i;
    }

    /// <summary>Words with one space between them are copied at a stroke.</summary>
    private int Words(int start, int end)
    {
        int i = start;
        while (i < end)
        {
            char c = page[i];
            if (c == '&' && i > start || c == SoftHyphen || c == '|' && _isInCell || c.IsSpaceCharacter() && (c != ' ' || i + 1 >= end || page[i + 1].IsSpaceCharacter()))
                break;
            i++;
        }

        Flush(start);
        _text.Copy(start, i);
        return i;
    }

    private void Flush(int place)
    {
        if (_break > 0 && _text.Length > 0)
            _text.Add(_break > 1 ? "\n\n" : "\n", place);
        bool begins = _break > 0 || _text.Length == 0;
        if (begins && IsQuoted && _table is null)
            _text.Add("> ", place);
        else if (!begins && _space != NoSpace)
            WriteSpace(place);
        (_break, _space) = (0, NoSpace);
    }

    private void WriteSpace(int place)
    {
        if (_isInCell && (_text.EndsWith(' ') || _text.EndsWith('|')))
            return;
        if (_space >= 0 && page[_space] == ' ')
            _text.Copy(_space, _space + 1);
        else
            _text.Add(" ", _space >= 0 ? _space : place);
    }
}
