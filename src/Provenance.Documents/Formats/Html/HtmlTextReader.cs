using Provenance.Engine.Text;

namespace Provenance.Documents.Formats.Html;

/// <summary>Reads the text of a page: what to show of its tokens, and where paragraphs, rows and cells break.</summary>
/// <param name="page">The page.</param>
internal sealed class HtmlTextReader(string page)
{
    private const int LongestTarget = 2048;

    private readonly HtmlScanner _scanner = new(page, 0, page.Length);
    private readonly Dictionary<int, HtmlTable> _dataTables = HtmlTableFinder.Find(page);
    private readonly HtmlTextWriter _writer = new(page);
    private readonly OpenElements _open = new();
    private readonly HtmlOrigin _origin = new();
    private readonly Stack<HtmlTable?> _tables = new();
    private readonly List<DocumentLink> _links = [];
    private (string Target, int Start)? _link;
    private bool _isLinkedData;

    /// <summary>Reads the page.</summary>
    public FormatReading Read()
    {
        while (_scanner.Next())
        {
            switch (_scanner.Kind)
            {
                case HtmlTokenKind.Text when !_open.IsHidden:
                    _writer.Text(_scanner.Start, _scanner.End, _open.Has("pre"), _open.Has("sup"));
                    break;
                case HtmlTokenKind.RawText:
                    RawText();
                    break;
                case HtmlTokenKind.StartTag:
                    Start(_scanner.Name);
                    break;
                case HtmlTokenKind.EndTag:
                    End(_scanner.Name);
                    break;
            }
        }

        EndLink();
        _writer.EndTables(_scanner.End);
        return new FormatReading(_writer.ToString()) { Map = _writer.ToMap(), Links = _links, Origin = _origin.Stated };
    }

    private void Start(string name)
    {
        bool isData = _tables.Count > 0 && _tables.Peek() is not null;
        _open.Open(name, HtmlElements.LeftOut.Contains(name) || MayBeHidden() && IsHidden(_scanner.Attributes()));
        switch (name)
        {
            case "table":
                _writer.Break(2);
                HtmlTable? table = !_open.IsHidden && _dataTables.TryGetValue(_scanner.Start, out HtmlTable? found) ? found : null;
                _tables.Push(table);
                if (table is not null)
                    _writer.BeginTable(table);
                break;
            case "tr" when isData && !_open.IsHidden:
                _writer.BeginRow(_scanner.Start);
                break;
            case "td" or "th" when isData && !_open.IsHidden:
                _writer.BeginCell(_scanner.Start, HtmlTableFinder.SpanOf(_scanner.Attributes()));
                break;
            case "caption" when isData:
                _writer.BeginCaption();
                break;
            case "br" when !_open.IsHidden:
                _writer.Break(1);
                break;
            case "q" when !_open.IsHidden:
                _writer.Mark("\u201C", _scanner.Start);
                break;
            case "a":
                EndLink();
                if (_scanner.Attributes().TryGetValue("href", out string? target) && target.Length is > 0 and <= LongestTarget)
                    _link = (target.Trim(), _writer.NextPosition);
                break;
            case "meta" or "link":
                _origin.Add(name, _scanner.Attributes());
                break;
            case "script":
                _isLinkedData = _scanner.Attributes().TryGetValue("type", out string? type) && type.Trim().Equals("application/ld+json", StringComparison.OrdinalIgnoreCase);
                break;
            case "blockquote":
                _writer.Break(2);
                _writer.IsQuoted = true;
                break;
            default:
                if (!_open.IsHidden && HtmlElements.Blocks.Contains(name))
                    _writer.Break(2);
                break;
        }
    }

    private void End(string name)
    {
        bool wasShown = !_open.IsHidden;
        _open.Close(name);
        switch (name)
        {
            case "table":
                if (_tables.Count > 0 && _tables.Pop() is not null)
                    _writer.EndTable(_scanner.Start);
                _writer.Break(2);
                break;
            case "caption":
                _writer.EndCaption();
                break;
            case "td" or "th" or "tr" when _tables.Count > 0 && _tables.Peek() is not null:
                _writer.EndCell();
                break;
            case "q" when wasShown:
                _writer.Mark("\u201D", _scanner.Start);
                break;
            case "a":
                EndLink();
                break;
            case "blockquote":
                _writer.Break(2);
                _writer.IsQuoted = _open.Has("blockquote");
                break;
            default:
                if (wasShown && HtmlElements.Blocks.Contains(name))
                    _writer.Break(2);
                break;
        }
    }

    private void RawText()
    {
        if (_scanner.Name == "title")
            _origin.AddTitle(HtmlEntities.Decode(page.Substring(_scanner.Start, _scanner.End - _scanner.Start)));
        else if (_scanner.Name == "script" && _isLinkedData)
            _origin.AddLinkedData(page.Substring(_scanner.Start, _scanner.End - _scanner.Start));
    }

    private void EndLink()
    {
        if (_link is { } link)
        {
            int start = Math.Min(_writer.FirstInkAt(link.Start), _writer.Length);
            if (_writer.Length > start)
                _links.Add(new DocumentLink(new TextSpan(start, _writer.Length), link.Target));
        }

        _link = null;
    }

    /// <summary>The fast path: most tags hide nothing, and their attributes are not read.</summary>
    private bool MayBeHidden()
    {
        int length = _scanner.End - _scanner.Start;
        return length > 9 && (page.IndexOf("hidden", _scanner.Start, length, StringComparison.OrdinalIgnoreCase) >= 0
            || page.IndexOf("display", _scanner.Start, length, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    private static bool IsHidden(Dictionary<string, string> attributes)
    {
        if (attributes.ContainsKey("hidden"))
            return true;
        if (!attributes.TryGetValue("style", out string? style))
            return false;
        string rules = string.Concat(style.ToLowerInvariant().Where(c => !HtmlScanner.IsSpace(c)));
        return rules.Contains("display:none") || rules.Contains("visibility:hidden");
    }
}
