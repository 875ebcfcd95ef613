using System.Text;
using Provenance.Engine.Text;

namespace Provenance.Documents.Formats;

/// <summary>A text that is put together from stretches of a decoded file, with the map back.</summary>
/// <param name="original">The decoded file.</param>
internal sealed class MappedText(string original)
{
    private readonly StringBuilder _text = new(original.Length / 2);
    private readonly List<int> _starts = [];
    private readonly List<int> _originals = [];

    /// <summary>Code units so far.</summary>
    public int Length => _text.Length;

    /// <summary>Whether the text ends with a character.</summary>
    public bool EndsWith(char c) => _text.Length > 0 && _text[_text.Length - 1] == c;

    /// <summary>Appends a stretch of the file as it stands.</summary>
    public void Copy(int start, int end)
    {
        if (end <= start)
            return;
        int last = _starts.Count - 1;
        if (last < 0 || _originals[last] < 0 || _originals[last] + _text.Length - _starts[last] != start)
            Begin(start);
        _text.Append(original, start, end - start);
    }

    /// <summary>Appends what the file does not hold as it stands: a decoded character, or a mark of the layout.</summary>
    /// <param name="text">What to append.</param>
    /// <param name="place">The place in the file that it stands for.</param>
    public void Add(string text, int place)
    {
        int last = _starts.Count - 1;
        if (last < 0 || _originals[last] != ~place)
            Begin(~place);
        _text.Append(text);
    }

    /// <summary>The text of a span so far.</summary>
    public string Slice(int start, int end) => _text.ToString(start, end - start);

    /// <summary>The text.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>The map back to the file.</summary>
    public TextMap ToMap() => new([.. _starts], [.. _originals], LineMap.Of(original));

    private void Begin(int place)
    {
        _starts.Add(_text.Length);
        _originals.Add(place);
    }
}
