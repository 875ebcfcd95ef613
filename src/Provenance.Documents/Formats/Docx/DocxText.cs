using System.Globalization;
using System.Text;
using System.Xml;
using Provenance.Documents.Formats.Tables;

namespace Provenance.Documents.Formats.Docx;

/// <summary>
/// Reads the text of a part in one pass over its elements, which costs no more for elements that lie deep in each other. What was
/// deleted, struck through or hidden is left out, and so are instructions of fields and the second version of a drawing.
/// </summary>
/// <param name="styles">The styles of the document.</param>
/// <param name="time">What is left of the time.</param>
internal sealed class DocxText(DocxStyles styles, ReadingTime time)
{
    /// <summary>Tables deeper in each other than this are read as paragraphs: each table is written into the cell around it.</summary>
    private const int DeepestTable = 8;

    /// <summary>What stands for an element that turns its text round.</summary>
    private const char RightToLeft = '\u202E', EndOfDirection = '\u202C';

    private readonly StringBuilder _text = new();
    private readonly Stack<StringBuilder> _outer = new();
    private readonly Stack<DocxTable> _tables = new();
    private readonly LackingCells _lacking = new(LackingCells.Most);
    private StringBuilder _paragraph = new();
    private readonly Stack<bool> _alternatives = new();
    private string? _paragraphStyle;
    private string? _characterStyle;
    private DocxHiding _hiding;
    private int _shift;
    private int _turned;
    private bool _isQuote;

    // A paragraph whose end is deleted or hidden goes on in the next one.
    private bool _goesOn;
    private bool _isDeletedRow;
    private bool _isDeletedCell;
    private bool _isInText;
    private int _paragraphProperties;
    private int _rowProperties;
    private int _tablesBelow;

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    /// <summary>Appends the text of a part.</summary>
    public void Read(XmlReader part)
    {
        bool more = part.Read();
        while (more)
        {
            time.Step();
            if (part.NodeType == XmlNodeType.Element && IsLeftOut(part))
            {
                NoteDeletion(part.LocalName);
                part.Skip();
                more = !part.EOF;
                continue;
            }

            if (part.NodeType == XmlNodeType.Element)
            {
                Start(part);
                if (part.IsEmptyElement)
                    End(part.LocalName);
            }
            else if (part.NodeType == XmlNodeType.EndElement)
            {
                End(part.LocalName);
            }
            else if (_isInText && part.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                Add(part.Value);
            }

            more = part.Read();
        }

        EndParagraph();
        while (_tables.Count > 0)
            EndTable();
    }

    private bool IsLeftOut(XmlReader part)
    {
        switch (part.LocalName)
        {
            case "del" or "moveFrom" or "instrText" or "delText" or "delInstrText" or "sectPr" or "pPrChange" or "rPrChange" or "trPrChange" or "tcPrChange" or "tblPrChange" or "cellDel":
                return true;
            case "Choice":
                bool isOther = (_alternatives.Count > 0 && _alternatives.Peek()) || !DocxElement.IsUnderstood(part);
                Choose(!isOther);
                return isOther;
            case "Fallback":
                return _alternatives.Count == 0 || _alternatives.Peek();
            default:
                return false;
        }
    }

    /// <summary>Of the versions of some content the first one that is understood is read.</summary>
    private void Choose(bool chosen)
    {
        if (chosen && _alternatives.Count > 0)
        {
            _alternatives.Pop();
            _alternatives.Push(true);
        }
    }

    /// <summary>A mark of deletion stands for the end of its paragraph, its row or its cell where it stands among the properties of one.</summary>
    private void NoteDeletion(string element)
    {
        _goesOn |= _paragraphProperties > 0 && element is "del" or "moveFrom";
        _isDeletedRow |= _rowProperties > 0 && element is "del" or "moveFrom";
        _isDeletedCell |= element == "cellDel";
    }

    private void Start(XmlReader part)
    {
        switch (part.LocalName)
        {
            case "p":
                BeginParagraph();
                break;
            case "r":
                (_characterStyle, _hiding, _shift) = (null, default, 0);
                break;
            case "pStyle":
                _paragraphStyle = DocxElement.ValueOf(part);
                _isQuote = _paragraphStyle is "Quote" or "IntenseQuote";
                break;
            case "rStyle" when _paragraphProperties == 0:
                _characterStyle = DocxElement.ValueOf(part);
                break;
            case "vanish" when _paragraphProperties > 0:
                _goesOn |= DocxElement.IsOn(part);
                break;
            case "vanish":
                _hiding = _hiding with { Vanishes = DocxElement.IsOn(part) };
                break;
            case "strike" when _paragraphProperties == 0:
                _hiding = _hiding with { IsStruck = DocxElement.IsOn(part) };
                break;
            case "dstrike" when _paragraphProperties == 0:
                _hiding = _hiding with { IsStruckTwice = DocxElement.IsOn(part) };
                break;
            case "pPr":
                _paragraphProperties++;
                break;
            case "trPr":
                _rowProperties++;
                break;
            case "vertAlign" when _paragraphProperties == 0:
                _shift = DocxElement.ValueOf(part) switch { "superscript" => 1, "subscript" => -1, _ => 0 };
                break;
            case "AlternateContent":
                _alternatives.Push(false);
                break;
            case "bdo" when DocxElement.ValueOf(part) == "rtl":
                _turned++;
                _paragraph.Append(RightToLeft);
                break;
            case "t":
                _isInText = true;
                break;
            case "tab" when _paragraphProperties == 0:
                Add("\t");
                break;
            case "br" or "cr":
                Add("\n");
                break;
            case "noBreakHyphen":
                Add("\u2011");
                break;
            case "tbl":
                EndParagraph();
                (_isDeletedRow, _isDeletedCell) = (false, false);
                if (_tables.Count < DeepestTable)
                    _tables.Push(new DocxTable(_lacking));
                else
                    _tablesBelow++;
                break;
            case "tr" when _tables.Count > 0 && _tablesBelow == 0:
                _isDeletedRow = false;
                _tables.Peek().BeginRow();
                break;
            case "tc":
                _isDeletedCell = false;
                break;
            case "gridSpan" when _tables.Count > 0 && _tablesBelow == 0:
                _tables.Peek().Span = int.TryParse(DocxElement.ValueOf(part), NumberStyles.None, CultureInfo.InvariantCulture, out int span) ? span : 1;
                break;
            case "txbxContent":
                _outer.Push(_paragraph);
                _paragraph = new StringBuilder();
                break;
        }
    }

    private void End(string element)
    {
        switch (element)
        {
            case "p" when !_goesOn:
                EndParagraph();
                break;
            case "pPr":
                _paragraphProperties = Math.Max(0, _paragraphProperties - 1);
                break;
            case "bdo" when _turned > 0:
                _turned--;
                _paragraph.Append(EndOfDirection);
                break;
            case "trPr":
                _rowProperties = Math.Max(0, _rowProperties - 1);
                break;
            case "AlternateContent" when _alternatives.Count > 0:
                _alternatives.Pop();
                break;
            case "tr" when _tables.Count > 0 && _tablesBelow == 0 && _isDeletedRow:
                _tables.Peek().TakeRow();
                _isDeletedRow = false;
                break;
            case "t":
                _isInText = false;
                break;
            case "tc" when _tables.Count > 0 && _tablesBelow == 0:
                EndParagraph();
                _tables.Peek().EndCell();
                break;
            case "tbl" when _tablesBelow > 0:
                _tablesBelow--;
                break;
            case "tbl" when _tables.Count > 0:
                EndTable();
                break;
            case "txbxContent" when _outer.Count > 0:
                EndParagraph();
                _paragraph = _outer.Pop();
                break;
        }
    }

    private void Add(string characters)
    {
        if (_isDeletedRow || _isDeletedCell || styles.Hides(_paragraphStyle, _characterStyle, _hiding))
            return;
        // A soft hyphen says where a word may be parted, and nobody sees it elsewhere.
        characters = characters.Replace("\u00AD", "", StringComparison.Ordinal);
        _paragraph.Append(_shift != 0 && ShiftedDigits.Begin(characters) ? ShiftedDigits.Of(characters, _shift) : characters);
    }

    private void BeginParagraph()
    {
        if (!_goesOn)
            EndParagraph();
        (_goesOn, _paragraphStyle) = (false, null);
    }

    /// <summary>A paragraph of a text box stands in the middle of another one; it comes before it.</summary>
    private void EndParagraph()
    {
        string paragraph = _paragraph.ToString();
        _paragraph.Clear();
        if (paragraph.Trim().Length > 0)
            Write(_isQuote ? "> " + paragraph : paragraph);
        (_isQuote, _goesOn) = (false, false);
    }

    private void EndTable()
    {
        EndParagraph();
        string table = _tables.Pop().ToString();
        if (table.Length > 0)
            Write(table);
    }

    private void Write(string paragraph)
    {
        if (_tables.Count > 0)
            _tables.Peek().Add(paragraph);
        else
            _text.Append(_text.Length > 0 ? "\n\n" : "").Append(paragraph);
    }
}
