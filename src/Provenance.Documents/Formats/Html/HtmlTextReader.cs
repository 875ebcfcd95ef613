using AngleSharp.Html.Parser;
using Provenance.Engine.Text;

namespace Provenance.Documents.Formats.Html;

/// <summary>Reads the text of a page: what to show of its tokens, and where paragraphs, rows and cells break.</summary>
/// <param name="page">The page.</param>
internal sealed class HtmlTextReader(string page) : IDisposable
{
    private const int LongestTarget = 2048;

    /// <summary>What stands for an element that turns its text round.</summary>
    private const string RightToLeft = "\u202E", EndOfDirection = "\u202C";

    private readonly HtmlTokens _tokens = new(page);
    private readonly Dictionary<int, HtmlTable> _dataTables = HtmlTableFinder.Find(page);
    private readonly HtmlTextWriter _writer = new(page);
    private readonly OpenElements _open = new();
    private readonly HtmlOrigin _origin = new();
    private readonly Stack<HtmlTable?> _tables = new();
    private readonly List<DocumentLink> _links = [];
    private readonly List<DocumentHeading> _headings = [];
    private (string Target, int Start)? _link;
    private (int Level, string? Anchor, int Start)? _heading;
    private int _rawStart;
    private bool _isLinkedData;
    private int _turned;

    /// <summary>What the page says of when it holds, once it was read.</summary>
    public StatedValidity Validity => _origin.Validity;

    /// <summary>Reads the page.</summary>
    public FormatReading Read()
    {
        while (_tokens.Next())
        {
            switch (_tokens.Type)
            {
                case HtmlTokenType.Character when !_open.IsHidden && !_tokens.IsRaw:
                    _writer.Text(_tokens.Start, _tokens.End, _open.Has("pre"), _open.IsRaised ? 1 : _open.IsLowered ? -1 : 0);
                    break;
                case HtmlTokenType.StartTag:
                    Start(_tokens.Name);
                    break;
                case HtmlTokenType.EndTag:
                    EndRaw(_tokens.Name);
                    End(_tokens.Name);
                    break;
            }
        }

        EndLink();
        EndHeading();
        _headings.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        _writer.EndTables(_tokens.End);
        return new FormatReading(_writer.ToString()) { Map = _writer.ToMap(), Links = _links, Headings = _headings, Origin = _origin.Stated };
    }

    /// <inheritdoc/>
    public void Dispose() => _tokens.Dispose();

    private void Start(string name)
    {
        bool isData = _tables.Count > 0 && _tables.Peek() is not null;
        InlineStyle? style = InlineStyle.Of(_tokens.Attribute("style"));
        _open.Open(name, ElementHiding.Of(_tokens, style), HtmlElements.ShiftOf(name, style));
        string? anchor = _open.IsHidden ? null : _tokens.Attribute("id") ?? (name == "a" ? _tokens.Attribute("name") : null);
        if (!_open.IsHidden && IsHeading(name))
            _heading = (name[1] - '0', anchor, _writer.NextPosition);
        else if (anchor is { Length: > 0 })
            _headings.Add(new DocumentHeading(new TextSpan(_writer.NextPosition, _writer.NextPosition), 0, anchor));
        switch (name)
        {
            case "table":
                _writer.Break(2);
                HtmlTable? table = !_open.IsHidden && _dataTables.TryGetValue(_tokens.Start, out HtmlTable? found) ? found : null;
                _tables.Push(table);
                if (table is not null)
                    _writer.BeginTable(table);
                break;
            case "tr" when isData && !_open.IsHidden:
                _writer.BeginRow(_tokens.Start);
                break;
            case "td" or "th" when isData && !_open.IsHidden:
                _writer.BeginCell(_tokens.Start, HtmlTableFinder.SpanOf(_tokens));
                break;
            case "caption" when isData:
                _writer.BeginCaption();
                break;
            case "br" when !_open.IsHidden:
                _writer.Break(1);
                break;
            case "rt" when !_open.IsHidden:
                _writer.Space();
                _writer.Mark("(", _tokens.Start);
                break;
            case "q" when !_open.IsHidden:
                _writer.Mark("\u201C", _tokens.Start);
                break;
            case "bdo" when !_open.IsHidden && _tokens.Attribute("dir")?.Trim().Equals("rtl", StringComparison.OrdinalIgnoreCase) == true:
                _turned++;
                _writer.Mark(RightToLeft, _tokens.Start);
                break;
            case "a":
                EndLink();
                if (_tokens.Attribute("href") is { Length: > 0 and <= LongestTarget } target)
                    _link = (target.Trim(), _writer.NextPosition);
                break;
            case "meta" or "link":
                _origin.Add(_tokens);
                break;
            case "script" or "title":
                _rawStart = _tokens.End;
                _isLinkedData = _tokens.Attribute("type")?.Trim().Equals("application/ld+json", StringComparison.OrdinalIgnoreCase) == true;
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

        // Of any element; how far it reaches does not matter, for a direction ends with its paragraph.
        if (style is { IsTurned: true } && !_open.IsHidden)
            _writer.Mark(RightToLeft, _tokens.Start);
    }

    private void End(string name)
    {
        bool wasShown = !_open.IsHidden;
        _open.Close(name);
        if (IsHeading(name))
            EndHeading();
        switch (name)
        {
            case "table":
                if (_tables.Count > 0 && _tables.Pop() is not null)
                    _writer.EndTable(_tokens.Start);
                _writer.Break(2);
                break;
            case "caption":
                _writer.EndCaption();
                break;
            case "td" or "th" or "tr" when _tables.Count > 0 && _tables.Peek() is not null:
                _writer.EndCell();
                break;
            case "bdo" when _turned > 0:
                _turned--;
                _writer.Mark(EndOfDirection, _tokens.Start);
                break;
            case "rt" when wasShown:
                _writer.Mark(")", _tokens.Start);
                _writer.Space();
                break;
            case "q" when wasShown:
                _writer.Mark("\u201D", _tokens.Start);
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

    private static bool IsHeading(string name) => name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6';

    private void EndHeading()
    {
        if (_heading is { } heading)
        {
            int start = Math.Min(_writer.FirstInkAt(heading.Start), _writer.Length);
            if (_writer.Length > start)
                _headings.Add(new DocumentHeading(new TextSpan(start, _writer.Length), heading.Level, heading.Anchor));
        }

        _heading = null;
    }

    /// <summary>What a title or a script holds stands between its tags, for no other tag is read in it.</summary>
    private void EndRaw(string name)
    {
        if (_rawStart == 0)
            return;
        string content = page[_rawStart.._tokens.Start];
        if (name == "title")
            _origin.AddTitle(HtmlReferences.Decode(content));
        else if (name == "script" && _isLinkedData)
            _origin.AddLinkedData(content, page, _rawStart);
        _rawStart = 0;
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
}
