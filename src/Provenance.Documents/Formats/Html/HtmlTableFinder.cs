using System.Globalization;
using AngleSharp.Html.Parser;

namespace Provenance.Documents.Formats.Html;

/// <summary>
/// Tells the tables of a page that hold data from those that lay it out: data have two rows and two columns at least, no table
/// inside, and no cell of several paragraphs. One pass over the page.
/// </summary>
internal sealed class HtmlTableFinder
{
    private const int MostColumns = 64;

    private readonly Dictionary<int, HtmlTable> _found = [];
    private readonly Stack<Open> _open = new();

    /// <summary>The tables of data, by the place of their start tag.</summary>
    public static Dictionary<int, HtmlTable> Find(string text)
    {
        var finder = new HtmlTableFinder();
        if (text.IndexOf("<table", StringComparison.OrdinalIgnoreCase) < 0)
            return finder._found;
        using var tokens = new HtmlTokens(text);
        while (tokens.Next())
        {
            if (tokens.Type == HtmlTokenType.StartTag)
                finder.Start(tokens);
            else if (tokens.Type == HtmlTokenType.EndTag)
                finder.End(tokens.Name);
        }

        while (finder._open.Count > 0)
            finder.Close();
        return finder._found;
    }

    /// <summary>How many columns the cell spans that is the current token.</summary>
    public static int SpanOf(HtmlTokens cell) =>
        int.TryParse(cell.Attribute("colspan"), NumberStyles.None, CultureInfo.InvariantCulture, out int columns) ? Math.Clamp(columns, 1, MostColumns) : 1;

    private void Start(HtmlTokens tag)
    {
        string name = tag.Name;
        if (name == "table")
        {
            if (_open.Count > 0)
                _open.Peek().IsLayout = true;
            _open.Push(new Open(tag.Start));
        }
        else if (_open.Count > 0)
        {
            Open table = _open.Peek();
            switch (name)
            {
                case "tr":
                    table.EndRow();
                    break;
                case "thead":
                    table.EndRow();
                    table.IsInHead = true;
                    break;
                case "tbody" or "tfoot":
                    table.EndRow();
                    table.IsInHead = false;
                    break;
                case "td" or "th":
                    table.Cell(name == "th", SpanOf(tag));
                    break;
                case "p" or "div" or "li" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "blockquote" or "pre":
                    table.IsLayout |= ++table.Blocks > 1 && table.Cells > 0;
                    break;
            }
        }
    }

    private void End(string name)
    {
        if (name == "table" && _open.Count > 0)
            Close();
        else if (name == "thead" && _open.Count > 0)
            _open.Peek().EndHead();
    }

    private void Close()
    {
        Open table = _open.Pop();
        table.EndRow();
        if (!table.IsLayout && table.Rows > 1 && table.Columns is > 1 and <= MostColumns)
            _found.Add(table.Place, new HtmlTable(table.Columns, table.HeadRows < table.Rows ? table.HeadRows : 0));
    }

    /// <summary>A table whose end has not come.</summary>
    private sealed class Open(int place)
    {
        private bool _onlyHeads = true;
        private bool _isHeadOver;

        public int Place => place;

        public bool IsLayout { get; set; }

        public bool IsInHead { get; set; }

        public int Rows { get; private set; }

        public int Columns { get; private set; }

        public int HeadRows { get; private set; }

        public int Cells { get; private set; }

        public int Blocks { get; set; }

        public void Cell(bool isHead, int span)
        {
            Cells += span;
            Blocks = 0;
            _onlyHeads &= isHead;
        }

        public void EndHead()
        {
            EndRow();
            IsInHead = false;
        }

        /// <summary>Counts the row that ends here, if there is one.</summary>
        public void EndRow()
        {
            if (Cells == 0)
                return;
            Rows++;
            Columns = Math.Max(Columns, Cells);
            bool isHead = !_isHeadOver && (IsInHead || _onlyHeads);
            HeadRows += isHead ? 1 : 0;
            _isHeadOver |= !isHead;
            (Cells, Blocks, _onlyHeads) = (0, 0, true);
        }
    }
}
