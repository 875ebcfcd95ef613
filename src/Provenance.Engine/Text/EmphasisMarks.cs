namespace Provenance.Engine.Text;

/// <summary>
/// Tells the marks of Markdown's emphasis (*so*, **so**, _so_) from operators and parts of names. They are no tokens:
/// "**400 %**" reads as "400 %" does.
/// </summary>
internal sealed class EmphasisMarks
{
    private const int LongestMark = 3;
    private const int LongestUnderlined = 80;

    private readonly string _text;
    private int _closing = -1;

    public EmphasisMarks(string text) => _text = text;

    /// <summary>How many characters at an asterisk or an underscore are one mark of emphasis; 0 where it is something else.</summary>
    public int LengthAt(int i)
    {
        char mark = _text[i];
        int end = i + 1;
        while (end < _text.Length && _text[end] == mark && end - i <= LongestMark)
            end++;
        if (end - i > LongestMark || i > 0 && _text[i - 1] == mark)
            return 0;
        bool opens = IsEdge(i - 1) && end < _text.Length && !IsSpace(end);
        bool closes = !IsSpace(i - 1) && (end >= _text.Length || CharClasses.Of(_text[end]) is not (CharClass.Lower or CharClass.Upper or CharClass.Digit or CharClass.Opener));
        if (mark == '_')
            return IsUnderline(i, end, opens) ? end - i : 0;
        return (opens || closes) && !IsProduct(i, end) ? end - i : 0;
    }

    /// <summary>An underscore begins many a name; it is a mark only with its partner in the same line.</summary>
    private bool IsUnderline(int i, int end, bool opens)
    {
        if (i == _closing)
            return true;
        if (!opens)
            return false;
        int limit = Math.Min(_text.Length, end + LongestUnderlined);
        for (int k = end + 1; k < limit && CharClasses.Of(_text[k]) != CharClass.LineBreak; k++)
        {
            if (_text[k] != '_' || k + end - i < _text.Length && CharClasses.IsAlphanumeric(_text[k + end - i]) || IsSpace(k - 1))
                continue;
            _closing = k;
            return true;
        }

        return false;
    }

    /// <summary>"3 *10", "3* 10": with a number on either side it multiplies.</summary>
    private bool IsProduct(int i, int end)
    {
        int before = i - 1;
        if (before >= 0 && _text[before] == ' ')
            before--;
        int after = end;
        if (after < _text.Length && _text[after] == ' ')
            after++;
        return before >= 0 && after < _text.Length && CharClasses.IsDigit(_text[before]) && CharClasses.IsDigit(_text[after]);
    }

    private bool IsEdge(int i) => IsSpace(i) || CharClasses.Of(_text[i]) is CharClass.Opener or CharClass.Quote or CharClass.Dash;

    private bool IsSpace(int i) => i < 0 || CharClasses.Of(_text[i]) is CharClass.Space or CharClass.LineBreak;
}
