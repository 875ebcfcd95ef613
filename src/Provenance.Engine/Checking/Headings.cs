using Provenance.Engine.Text;

namespace Provenance.Engine.Checking;

/// <summary>The headings of a text: lines that begin with # (Markdown), and short lines without an end mark between blank lines.</summary>
internal sealed class Headings
{
    private const int Longest = 80;

    private readonly List<TextSpan> _headings = [];
    private readonly string _text;

    public Headings(string text)
    {
        _text = text;
        bool afterBlank = true;
        for (int i = 0; i < text.Length;)
        {
            int end = text.IndexOf('\n', i);
            end = end < 0 ? text.Length : end;
            bool blank = IsBlank(i, end);
            if (text[i] == '#' || (afterBlank && !blank && IsTitle(i, end)))
                _headings.Add(new TextSpan(i, end));
            afterBlank = blank;
            i = end + 1;
        }
    }

    /// <summary>Whether a position stands in a heading.</summary>
    public bool Holds(int position)
    {
        (int low, int high) = (0, _headings.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _headings[middle].End <= position ? (middle + 1, high) : (low, middle);
        }

        return low < _headings.Count && _headings[low].Start <= position;
    }

    private bool IsTitle(int start, int end)
    {
        while (end > start && CharClasses.Of(_text[end - 1]) is CharClass.Space or CharClass.LineBreak)
            end--;
        if (end - start is < 3 or > Longest || !CharClasses.IsAlphanumeric(_text[end - 1]) || _text.IndexOfAny([':', '|', '\t', '"', '“'], start, end - start) >= 0)
            return false;
        int next = _text.IndexOf('\n', end);
        if (next < 0)
            return false;
        int after = _text.IndexOf('\n', next + 1);
        return IsBlank(next + 1, after < 0 ? _text.Length : after);
    }

    private bool IsBlank(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (CharClasses.Of(_text[i]) is not (CharClass.Space or CharClass.LineBreak))
                return false;
        }

        return true;
    }
}
