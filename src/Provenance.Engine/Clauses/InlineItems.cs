using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Clauses;

/// <summary>The items of a list that is written on in a sentence: "must (a) keep records for 7 years; and (b) submit them".</summary>
/// <param name="text">The text.</param>
/// <param name="open">The clauses that are open.</param>
/// <param name="make">Makes a clause.</param>
internal sealed class InlineItems(string text, OpenClauses open, Func<ClauseKind, string, int, int, Clause> make)
{
    /// <summary>How far behind the first item of a list the second may stand.</summary>
    private const int Reach = 1500;

    private const int LongestWord = 14;

    private readonly Dictionary<string, (int Searched, int Found)> _seconds = new(StringComparer.Ordinal);

    /// <summary>Reads the rest of a line.</summary>
    public void Read(int at, int end)
    {
        int opened = open.All.Count;
        for (int i = at < end ? text.IndexOf('(', at, end - at) : -1; i >= 0; i = i + 1 < end ? text.IndexOf('(', i + 1, end - i - 1) : -1)
        {
            if (i > at && CharClasses.Of(text[i - 1]) is CharClass.Space or CharClass.Dash && HeadLine.TryBracket(text, i, end, out HeadLine head) && IsItem(head, i, opened))
                open.Open(make(ClauseKind.Item, head.Label, i, head.Next), '(', open.PlacedStyle);
        }
    }

    private bool IsItem(in HeadLine head, int at, int opened)
    {
        if (IsReferred(at))
            return false;
        if (IsFirst(head) ? !HasNext(head) : !(open.All.Count > opened || IsBehindMark(at)))
            return false;
        return open.TryPlace(head.Label, '(', at, isSure: false, out LabelStyle placed) && open.Note(placed);
    }

    /// <summary>"paragraph (a)", "subsections (1) and (2)": the label is that of another clause.</summary>
    private bool IsReferred(int at)
    {
        int end = at;
        while (end > 0 && CharClasses.Of(text[end - 1]) == CharClass.Space)
            end--;
        string word = LastWord(end);
        return word.Length > 0 && ClauseWords.KindOf(word, out _) is not null || end > 0 && (CharClasses.IsDigit(text[end - 1]) || text[end - 1] is '.' or ')' && end == at);
    }

    private string LastWord(int end)
    {
        int start = end;
        while (start > 0 && start > end - LongestWord && (CharClasses.IsLetter(text[start - 1]) || text[start - 1] == '-'))
            start--;
        // "--Subsection (a)": a dash before the word is none of it.
        while (start < end && text[start] == '-')
            start++;
        return text.Substring(start, end - start);
    }

    private bool IsBehindMark(int at)
    {
        int end = at;
        while (end > 0 && CharClasses.Of(text[end - 1]) == CharClass.Space)
            end--;
        return end > 0 && text[end - 1] is ',' or ';' or ':' || ClauseWords.IsConjunction(LastWord(end));
    }

    /// <summary>Whether a label is the first of a list.</summary>
    public bool IsFirst(in HeadLine head)
    {
        foreach (LabelStyle style in ClauseLabel.StylesOf(head.Label))
        {
            if (ClauseLabel.IsFirst(head.Label, style))
                return true;
        }

        return false;
    }

    /// <summary>Whether the second label of a list follows its first.</summary>
    public bool HasNext(in HeadLine head)
    {
        string next = head.Label switch { "1" => "(2)", "a" => "(b)", "i" => "(ii)", "A" => "(B)", "I" => "(II)", "aa" => "(bb)", _ => "" };
        if (next.Length == 0)
            return false;
        // What was searched before is not searched again: a text of nothing but first items stays linear.
        int from = head.Next, limit = Math.Min(text.Length, head.Next + Reach);
        if (_seconds.TryGetValue(next, out (int Searched, int Found) known))
        {
            if (known.Found >= head.Next)
                return known.Found < limit;
            from = Math.Max(from, known.Searched - next.Length);
        }

        int found = from < limit ? text.IndexOf(next, from, limit - from, StringComparison.Ordinal) : -1;
        // Behind what was found nothing was searched yet.
        _seconds[next] = (found >= 0 ? found + next.Length : limit, found);
        return found >= 0;
    }
}
