using Provenance.Engine.Text;
using Provenance.Tool.Editing.Protocol;

namespace Provenance.Tool.Editing;

/// <summary>
/// Places of a text in the protocol's count and in the engine's. The two differ: for the engine lines end where the C# compiler ends them, at
/// U+0085, U+2028 and U+2029 too.
/// </summary>
internal sealed class LineTable
{
    private readonly string _text;
    private readonly List<int> _starts = [0];
    private readonly LineMap _lines;

    /// <summary>Makes the table of a text.</summary>
    public LineTable(string text)
    {
        _text = text;
        _lines = LineMap.Of(text);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n'))
                _starts.Add(i + 1);
        }
    }

    /// <summary>The code unit of a place; one behind the end of a line is its end, one behind the last line the text's.</summary>
    public int Offset(EditorPosition position)
    {
        if (position.Line < 0)
            return 0;
        if (position.Line >= _starts.Count)
            return _text.Length;
        int start = _starts[position.Line], end = position.Line + 1 < _starts.Count ? _starts[position.Line + 1] : _text.Length;
        while (end > start && _text[end - 1] is '\n' or '\r')
            end--;
        return Math.Clamp(start + Math.Max(0, position.Character), start, end);
    }

    /// <summary>The place of a code unit.</summary>
    public EditorPosition Position(int offset)
    {
        offset = Math.Clamp(offset, 0, _text.Length);
        int found = _starts.BinarySearch(offset), line = found >= 0 ? found : ~found - 1;
        return new EditorPosition(line, offset - _starts[line]);
    }

    /// <summary>The code unit of a place as the engine reports it.</summary>
    public int Offset(LinePosition position)
    {
        int line = Math.Clamp(position.Line - 1, 0, _lines.Count - 1);
        return Math.Clamp(_lines.StartOf(line) + position.Column - 1, 0, _text.Length);
    }

    /// <summary>A stretch as the engine reports it.</summary>
    public EditorRange Range(LinePosition start, LinePosition end)
    {
        int from = Offset(start);
        return new EditorRange(Position(from), Position(Math.Max(from, Offset(end))));
    }
}
