using System.Globalization;
using System.Text;
using System.Xml;

namespace Provenance.Documents.Formats.Docx;

/// <summary>
/// Reads the text of a part in one pass over its elements, which costs no more for elements that lie deep in each other. What was
/// deleted, struck through or hidden is left out, and so are instructions of fields and the second version of a drawing.
/// </summary>
internal sealed class DocxText
{
    /// <summary>Tables deeper in each other than this are read as paragraphs: each table is written into the cell around it.</summary>
    private const int DeepestTable = 8;

    private const string Digits = "0123456789+-\u2212";
    private const string Superscripts = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B\u207B";

    private readonly StringBuilder _text = new();
    private readonly Stack<StringBuilder> _outer = new();
    private readonly Stack<DocxTable> _tables = new();
    private StringBuilder _paragraph = new();
    private bool _isHiddenRun;
    private bool _isRaised;
    private bool _isQuote;
    private bool _isInText;
    private int _paragraphProperties;
    private int _tablesBelow;

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    /// <summary>Appends the text of a part.</summary>
    public void Read(XmlReader part)
    {
        bool more = part.Read();
        while (more)
        {
            if (part.NodeType == XmlNodeType.Element && IsLeftOut(part.LocalName))
            {
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

    private static bool IsLeftOut(string element) => element is "del" or "moveFrom" or "Fallback" or "instrText" or "delText" or "delInstrText" or "sectPr" or "pPrChange" or "rPrChange";

    private void Start(XmlReader part)
    {
        switch (part.LocalName)
        {
            case "p":
                EndParagraph();
                break;
            case "r":
                (_isHiddenRun, _isRaised) = (false, false);
                break;
            case "pStyle":
                _isQuote = ValueOf(part) is "Quote" or "IntenseQuote";
                break;
            case "vanish" or "strike" or "dstrike" when _paragraphProperties == 0:
                _isHiddenRun |= IsOn(part);
                break;
            case "pPr":
                _paragraphProperties++;
                break;
            case "vertAlign":
                _isRaised = ValueOf(part) == "superscript";
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
                if (_tables.Count < DeepestTable)
                    _tables.Push(new DocxTable());
                else
                    _tablesBelow++;
                break;
            case "tr" when _tables.Count > 0 && _tablesBelow == 0:
                _tables.Peek().BeginRow();
                break;
            case "gridSpan" when _tables.Count > 0 && _tablesBelow == 0:
                _tables.Peek().Span = int.TryParse(ValueOf(part), NumberStyles.None, CultureInfo.InvariantCulture, out int span) ? span : 1;
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
            case "p":
                EndParagraph();
                break;
            case "pPr":
                _paragraphProperties = Math.Max(0, _paragraphProperties - 1);
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
        if (_isHiddenRun)
            return;
        // A soft hyphen says where a word may be parted, and nobody sees it elsewhere.
        characters = characters.Replace("\u00AD", "", StringComparison.Ordinal);
        if (_isRaised && characters.All(c => Digits.IndexOf(c) >= 0))
            characters = string.Concat(characters.Select(c => Superscripts[Digits.IndexOf(c)]));
        _paragraph.Append(characters);
    }

    /// <summary>A paragraph of a text box stands in the middle of another one; it comes before it.</summary>
    private void EndParagraph()
    {
        string paragraph = _paragraph.ToString();
        _paragraph.Clear();
        if (paragraph.Trim().Length > 0)
            Write(_isQuote ? "> " + paragraph : paragraph);
        _isQuote = false;
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

    private static bool IsOn(XmlReader part) => ValueOf(part) is not ("0" or "false" or "off");

    private static string? ValueOf(XmlReader part)
    {
        string? value = null;
        for (bool more = part.MoveToFirstAttribute(); more && value is null; more = part.MoveToNextAttribute())
            value = part.LocalName == "val" ? part.Value : null;
        part.MoveToElement();
        return value;
    }
}
