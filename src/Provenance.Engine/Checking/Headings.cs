using Provenance.Engine.Text;

namespace Provenance.Engine.Checking;

/// <summary>The headings of a text: lines that begin with # (Markdown). Asked in order of position.</summary>
internal sealed class Headings
{
    private readonly List<TextSpan> _headings = [];
    private readonly string _text;
    private int _next;

    public Headings(string text)
    {
        _text = text;
        for (int i = 0; i < text.Length;)
        {
            int end = text.IndexOf('\n', i);
            end = end < 0 ? text.Length : end;
            if (text[i] == '#')
                _headings.Add(new TextSpan(i, end));
            i = end + 1;
        }
    }

    /// <summary>The words of the nearest heading above a position; empty when there is none.</summary>
    public string Above(int position)
    {
        while (_next < _headings.Count && _headings[_next].End <= position)
            _next++;
        return _next == 0 ? "" : _text.Substring(_headings[_next - 1].Start, _headings[_next - 1].Length);
    }

    /// <summary>Whether a position stands in a heading.</summary>
    public bool Holds(int position) => _headings.Exists(heading => heading.Start <= position && position < heading.End);
}
