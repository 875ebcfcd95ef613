namespace Provenance.Engine.Text;

/// <summary>
/// The numbers of a text of which a reader may see another than stands there: a character that nobody sees stands in or beside
/// them (<c>5\u200B4</c>), they stand in a stretch that is turned round (<c>\u202E45\u202C</c> is seen as 54), or their digits
/// are not 0 to 9. One pass over the text.
/// </summary>
internal sealed class ConcealedNumerals
{
    private const int DeepestDirections = 125;

    private readonly string _text;
    private readonly List<TextSpan> _numerals = [];
    private readonly List<TextSpan> _signs = [];

    // The directions that are open: true for an isolate, which only its own end closes.
    private readonly List<bool> _directions = [];
    private int _turnedFrom = -1;

    private ConcealedNumerals(string text) => _text = text;

    /// <summary>The stretches of digits, with what conceals them, by position.</summary>
    public IReadOnlyList<TextSpan> Numerals => _numerals;

    /// <summary>Looks through a text.</summary>
    public static ConcealedNumerals Find(string text)
    {
        var found = new ConcealedNumerals(text);
        found.Run();
        return found;
    }

    /// <summary>Whether a stretch of the text is, holds or touches what is concealed.</summary>
    public bool Conceals(TextSpan span) => Touches(_signs, span, by: 1) || Touches(_numerals, span, by: 0);

    /// <summary>Makes one stretch of those that touch; they come by position.</summary>
    public static void Join(List<TextSpan> spans)
    {
        int kept = 0;
        for (int i = 1; i < spans.Count; i++)
        {
            if (spans[i].Start <= spans[kept].End)
                spans[kept] = new TextSpan(spans[kept].Start, Math.Max(spans[kept].End, spans[i].End));
            else
                spans[++kept] = spans[i];
        }

        if (spans.Count > 0)
            spans.RemoveRange(kept + 1, spans.Count - kept - 1);
    }

    /// <summary>Whether a stretch shares a code unit with one of others, which come by position and do not touch; or stands so near.</summary>
    public static bool Touches(List<TextSpan> spans, TextSpan span, int by)
    {
        (int low, int high) = (0, spans.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = spans[middle].End - 1 + by < span.Start ? (middle + 1, high) : (low, middle);
        }

        return low < spans.Count && spans[low].Start < span.End + by;
    }

    private void Run()
    {
        for (int i = 0; i < _text.Length;)
        {
            char c = _text[i];
            if (c is '\n' or '\r' or '\u0085' or '\u2029')
                EndParagraph(i);
            i = CharClasses.IsDigit(c) || LengthOfSign(i) > 0 ? ReadNumeral(i) : i + 1;
        }

        EndParagraph(_text.Length);
        // A stretch that is turned round is known only at its end.
        _signs.Sort((left, right) => left.Start.CompareTo(right.Start));
        Join(_signs);
    }

    private int LengthOfSign(int i) => UnseenCharacters.LengthAt(_text, i) is > 0 and int unseen ? unseen : UnseenCharacters.OtherDigitAt(_text, i);

    /// <summary>Reads digits, signs that conceal, and points between them; returns the position behind them.</summary>
    private int ReadNumeral(int start)
    {
        int i = start, end = start, firstSign = int.MaxValue;
        bool holdsDigit = false, behindPoint = false;
        while (i < _text.Length)
        {
            int sign = LengthOfSign(i);
            bool digit = CharClasses.IsDigit(_text[i]) || (sign > 0 && UnseenCharacters.OtherDigitAt(_text, i) > 0);
            if (sign == 0 && !digit && !IsPoint(i))
                break;
            if (sign > 0)
            {
                Direct(i);
                _signs.Add(new TextSpan(i, i + sign));
                firstSign = Math.Min(firstSign, i);
            }

            holdsDigit |= digit;
            behindPoint = !digit && (behindPoint || sign == 0);
            i += Math.Max(1, sign);
            end = behindPoint ? end : i;
        }

        if (holdsDigit && firstSign < end)
            _numerals.Add(new TextSpan(start, end));
        return i;
    }

    /// <summary>A point, comma or the like that a digit, or what may be followed by one, goes on behind.</summary>
    private bool IsPoint(int i) =>
        (_text[i] is '.' or ',' or '\'' or '\u2019' or ':' or '/') && i + 1 < _text.Length && (CharClasses.IsDigit(_text[i + 1]) || LengthOfSign(i + 1) > 0);

    private void Direct(int i)
    {
        switch (_text[i])
        {
            case (>= '\u202A' and <= '\u202B') or (>= '\u202D' and <= '\u202E'):
                Open(i, isolate: false);
                break;
            case >= '\u2066' and <= '\u2068':
                Open(i, isolate: true);
                break;
            case '\u202C' when _directions.Count > 0 && !_directions[_directions.Count - 1]:
                _directions.RemoveAt(_directions.Count - 1);
                Close(i);
                break;
            case '\u2069' when _directions.LastIndexOf(true) is >= 0 and int open:
                _directions.RemoveRange(open, _directions.Count - open);
                Close(i);
                break;
        }
    }

    private void Open(int i, bool isolate)
    {
        if (_directions.Count == 0)
            _turnedFrom = i;
        if (_directions.Count < DeepestDirections)
            _directions.Add(isolate);
    }

    private void Close(int i)
    {
        if (_directions.Count > 0)
            return;
        _signs.Add(new TextSpan(_turnedFrom, i + 1));
    }

    private void EndParagraph(int i)
    {
        if (_directions.Count == 0)
            return;
        _directions.Clear();
        Close(i - 1);
    }
}
