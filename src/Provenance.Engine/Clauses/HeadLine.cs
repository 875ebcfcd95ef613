using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Clauses;

/// <summary>What heads a clause at the beginning of a line: a word or a sign with a label, a number, a label of a list.</summary>
/// <param name="Kind">What it heads.</param>
/// <param name="Label">The label.</param>
/// <param name="Wrap">What stands around the label: ( ) . ° or a blank.</param>
/// <param name="Next">Where the text goes on.</param>
internal readonly record struct HeadLine(ClauseKind Kind, string Label, char Wrap, int Next)
{
    private const int LongestNumber = 4;
    private const int LongestWord = 14;

    /// <summary>Reads the label at a place of a line; false where none stands.</summary>
    public static bool TryRead(string text, int at, int end, out HeadLine head)
    {
        head = default;
        char first = text[at];
        if (first == '(')
            return TryBracket(text, at, end, out head);
        if (first == '§')
            return TrySign(text, at, end, out head);
        if (CharClasses.IsDigit(first) || at + 2 < end && CharClasses.IsLetter(first) && text[at + 1] == '.' && CharClasses.IsDigit(text[at + 2]))
            return TryNumber(text, at, end, out head);
        return CharClasses.IsLetter(first) && (TryWord(text, at, end, out head) || TryLetter(text, at, end, out head));
    }

    /// <summary>(3), (a), (iv), (1A).</summary>
    public static bool TryBracket(string text, int at, int end, out HeadLine head)
    {
        head = default;
        if (at >= end || text[at] != '(')
            return false;
        int close = at + 1;
        while (close < end && CharClasses.IsAlphanumeric(text[close]))
            close++;
        if (close == at + 1 || close >= end || text[close] != ')' || close + 1 < end && CharClasses.IsAlphanumeric(text[close + 1]))
            return false;
        string label = text.Substring(at + 1, close - at - 1);
        if (CharClasses.IsDigit(label[0]) ? ClauseLabel.EndOfNumber(label, 0, label.Length) != label.Length || label.Length > LongestNumber : !ClauseLabel.IsLetterLabel(label))
            return false;
        head = new HeadLine(ClauseKind.Item, label, '(', close + 1);
        return true;
    }

    private static bool TrySign(string text, int at, int end, out HeadLine head)
    {
        head = default;
        int i = at + 1;
        while (i < end && CharClasses.Of(text[i]) == CharClass.Space)
            i++;
        int next = ClauseLabel.EndOfNumber(text, i, end);
        if (next == i)
            return false;
        head = new HeadLine(ClauseKind.Sign, text.Substring(i, next - i), ' ', next);
        return true;
    }

    private static bool TryNumber(string text, int at, int end, out HeadLine head)
    {
        head = default;
        int next = ClauseLabel.EndOfNumber(text, at, end);
        if (next == at)
            return false;
        string label = text.Substring(at, next - at);
        bool isPlain = label.IndexOf('.') < 0;
        char wrap = next < end && text[next] is '.' or ')' or '°' or 'º' ? text[next] is 'º' ? '°' : text[next] : ' ';
        if (wrap != ' ' && next + 1 < end && CharClasses.IsAlphanumeric(text[next + 1]) || isPlain && label.Length > LongestNumber + 2)
            return false;
        // "1." and "1)" of a list, and "7.3.2." of a section.
        if (isPlain && wrap is ')' or '°')
            head = new HeadLine(ClauseKind.Item, label, wrap, next + 1);
        else
            head = new HeadLine(ClauseKind.Numbered, label, wrap is ')' ? ' ' : wrap, wrap == ' ' ? next : next + 1);
        return true;
    }

    /// <summary>Section 12, ARTICLE V, Annex A, SCHEDULE, Table 3.</summary>
    private static bool TryWord(string text, int at, int end, out HeadLine head)
    {
        head = default;
        int i = at;
        while (i < end && i < at + LongestWord && CharClasses.IsLetter(text[i]))
            i++;
        string word = text.Substring(at, i - at);
        if (!char.IsUpper(text[at]) || !ClauseWords.IsHead(word.AsSpan()) || ClauseWords.KindOf(word, out _) is not { } kind)
            return false;
        int label = i < end && text[i] == '.' ? i + 1 : i;
        while (label < end && CharClasses.Of(text[label]) == CharClass.Space)
            label++;
        int next = label == i ? i : ClauseLabel.EndOfNumber(text, label, end);
        if (next == label && label > i)
            next = ClauseLabel.EndOfLetters(text, label, end);
        // "Article L. 123-4" of a French code.
        if (kind == ClauseKind.Article && next == label + 1 && next + 1 < end && text[next] == '.' && ClauseLabel.EndOfNumber(text, SkipSpaces(text, next + 1, end), end) is var code && code > next + 2)
            next = code;
        // "Article L123-4" is the same.
        if (kind == ClauseKind.Article && next == label && label > i && label + 1 < end && CharClasses.IsLetter(text[label]) && CharClasses.IsDigit(text[label + 1]) && ClauseLabel.EndOfNumber(text, label + 1, end) is var joined && joined > label + 1)
        {
            head = new HeadLine(kind, text.Substring(label, 1) + "." + text.Substring(label + 1, joined - label - 1), ' ', joined);
            return true;
        }

        if (next == label && kind is ClauseKind.Schedule or ClauseKind.Annex or ClauseKind.Appendix)
            next = label = i;
        else if (next == label || label == i)
            return false;
        head = new HeadLine(kind, Compact(text.Substring(label, next - label)), ' ', next);
        return true;
    }

    /// <summary>a) and a. of a list, I. and II. of a French article.</summary>
    private static bool TryLetter(string text, int at, int end, out HeadLine head)
    {
        head = default;
        int next = ClauseLabel.EndOfLetters(text, at, end);
        if (next == at || next >= end || text[next] is not (')' or '.') || next + 1 < end && CharClasses.Of(text[next + 1]) != CharClass.Space)
            return false;
        string label = text.Substring(at, next - at);
        // "A. Smith" is a name, and so may be "I. Smith".
        if (text[next] == '.' && char.IsUpper(label[0]) && !(ClauseLabel.RomanValue(label) > 0 && IsDashed(text, next + 1, end)))
            return false;
        head = new HeadLine(ClauseKind.Item, label, text[next], next + 1);
        return true;
    }

    private static bool IsDashed(string text, int at, int end)
    {
        at = SkipSpaces(text, at, end);
        return at < end && CharClasses.Of(text[at]) == CharClass.Dash;
    }

    private static int SkipSpaces(string text, int at, int end)
    {
        while (at < end && CharClasses.Of(text[at]) == CharClass.Space)
            at++;
        return at;
    }

    private static string Compact(string label) => label.IndexOf(' ') < 0 ? label : label.Replace(" ", "");
}
