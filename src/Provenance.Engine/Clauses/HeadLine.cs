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
            return TryBracket(text, at, end, out head, mayTouch: true);
        if (first == '§')
            return TrySign(text, at, end, out head);
        if (CharClasses.Of(first) == CharClass.Superscript)
            return TryRaised(text, at, end, out head);
        if (CharClasses.IsDigit(first))
            return TryNumberedWord(text, at, end, out head) || TryNumber(text, at, end, out head);
        if (at + 2 < end && CharClasses.IsLetter(first) && text[at + 1] == '.' && CharClasses.IsDigit(text[at + 2]))
            return TryNumber(text, at, end, out head);
        if (ClauseLabel.EndOfLettered(text, at, end) > at)
            return TryNumber(text, at, end, out head);
        return CharClasses.IsLetter(first) && (TryWord(text, at, end, out head) || TryLetter(text, at, end, out head));
    }

    /// <summary>(3), (a), (iv), (1A), (1.1), (a.1).</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the bracket may stand.</param>
    /// <param name="end">Where the line ends.</param>
    /// <param name="head">The label.</param>
    /// <param name="mayTouch">Whether a letter may stand right behind the bracket, as in "(a)the fee".</param>
    public static bool TryBracket(string text, int at, int end, out HeadLine head, bool mayTouch = false)
    {
        head = default;
        if (at >= end || text[at] != '(')
            return false;
        int close = at + 1;
        while (close < end && (CharClasses.IsAlphanumeric(text[close]) || close > at + 1 && close + 1 < end && (text[close] == '.' && CharClasses.IsDigit(text[close + 1]) || text[close] == '-' && CharClasses.IsLetter(text[close + 1]))))
            close++;
        if (close == at + 1 || close >= end || text[close] != ')' || !mayTouch && close + 1 < end && CharClasses.IsAlphanumeric(text[close + 1]))
            return false;
        string label = text.Substring(at + 1, close - at - 1);
        int point = label.IndexOfAny(['.', '-']);
        string own = point > 0 ? label.Substring(0, point) : label;
        if (own.Length > LongestNumber || label.Length > LongestNumber + 8)
            return false;
        if (CharClasses.IsDigit(label[0]) ? ClauseLabel.EndOfNumber(label, 0, label.Length) != label.Length : point > 0 ? point > 1 : !ClauseLabel.IsLetterLabel(label))
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
        head = new HeadLine(ClauseKind.Sign, text.Substring(i, next - i), ' ', ClauseLabel.EndOfOrdinal(text, next, end));
        return true;
    }

    /// <summary>"² Die Gebühr": a paragraph of a Swiss article.</summary>
    private static bool TryRaised(string text, int at, int end, out HeadLine head)
    {
        head = default;
        int i = at;
        string digits = "";
        while (i < end && RaisedDigit(text[i]) is >= 0 and var digit)
        {
            digits += (char)('0' + digit);
            i++;
        }

        int suffix = i;
        while (suffix < end && CharClasses.IsLetter(text[suffix]))
            suffix++;
        if (digits.Length is 0 or > 2 || suffix > i && !ClauseWords.IsInsertedNumber(text.AsSpan(i, suffix - i)) || suffix == end || CharClasses.Of(text[suffix]) != CharClass.Space)
            return false;
        head = new HeadLine(ClauseKind.Numbered, digits + text.Substring(i, suffix - i), ' ', suffix);
        return true;
    }

    private static int RaisedDigit(char c) => c switch { '¹' => 1, '²' => 2, '³' => 3, '⁰' or (>= '⁴' and <= '⁹') => c - '⁰', _ => -1 };

    /// <summary>"2. Abschnitt: Gebühren": the word stands behind the number.</summary>
    private static bool TryNumberedWord(string text, int at, int end, out HeadLine head)
    {
        head = default;
        int digits = at;
        while (digits < end && CharClasses.IsDigit(text[digits]))
            digits++;
        if (digits - at > 2 || digits + 1 >= end || text[digits] != '.' || CharClasses.Of(text[digits + 1]) != CharClass.Space)
            return false;
        int word = SkipSpaces(text, digits + 1, end), next = word;
        while (next < end && CharClasses.IsLetter(text[next]))
            next++;
        if (word == next || !char.IsUpper(text[word]) || !ClauseWords.IsBehindNumber(text.AsSpan(word, next - word)) || next < end && text[next] != ':' || ClauseWords.KindOf(text.Substring(word, next - word), out _) is not { } kind)
            return false;
        head = new HeadLine(kind, text.Substring(at, digits - at), ' ', next);
        return true;
    }

    private static bool TryNumber(string text, int at, int end, out HeadLine head)
    {
        head = default;
        int next = Math.Max(ClauseLabel.EndOfNumber(text, at, end), ClauseLabel.EndOfLettered(text, at, end));
        if (next == at)
            return false;
        string label = text.Substring(at, next - at);
        bool isPlain = label.IndexOf('.') < 0;
        // "1.º" and "1º" of a list.
        if (ClauseLabel.EndOfOrdinal(text, next, end) is var ordinal && ordinal > next && isPlain && label.Length <= 2 && (ordinal == end || !CharClasses.IsAlphanumeric(text[ordinal])))
        {
            head = new HeadLine(ClauseKind.Item, label, '°', ordinal < end && text[ordinal] == ')' ? ordinal + 1 : ordinal);
            return true;
        }

        char wrap = next < end && text[next] is '.' or ')' ? text[next] : ' ';
        if (wrap != ' ' && next + 1 < end && CharClasses.IsAlphanumeric(text[next + 1]) || isPlain && label.Length > LongestNumber + 2)
            return false;
        // "1." and "1)" of a list, and "7.3.2." of a section.
        if (isPlain && wrap == ')')
            head = new HeadLine(ClauseKind.Item, label, wrap, next + 1);
        else
            head = new HeadLine(ClauseKind.Numbered, label, wrap is ')' ? ' ' : wrap, wrap == ' ' ? next : next + 1);
        return true;
    }

    /// <summary>"THE SCHEDULE", the only one.</summary>
    private static bool TryOnly(string text, int at, int end, out HeadLine head)
    {
        int next = ClauseLabel.EndOfWord(text, at, end);
        bool isOnly = next == end && ClauseWords.KindOf(text.Substring(at, next - at), out bool isPlural) is ClauseKind.Schedule or ClauseKind.Annex && !isPlural;
        head = isOnly ? new HeadLine(ClauseWords.KindOf(text.Substring(at, next - at), out _)!.Value, "", ' ', next) : default;
        return isOnly;
    }

    /// <summary>"First Schedule".</summary>
    public static bool TryOrdinal(string text, int at, int end, out HeadLine head)
    {
        head = default;
        int i = ClauseLabel.EndOfWord(text, at, end);
        if (ClauseWords.ScheduleOrdinal(text.Substring(at, i - at)) is not { } number)
            return false;
        int word = SkipSpaces(text, i, end), next = ClauseLabel.EndOfWord(text, word, end);
        if (ClauseWords.KindOf(text.Substring(word, next - word), out bool isPlural) is not ClauseKind.Schedule || isPlural || !char.IsUpper(text[word]))
            return false;
        head = new HeadLine(ClauseKind.Schedule, number, ' ', next);
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
        // "THE FIRST SCHEDULE" has its number before it.
        if (char.IsUpper(text[at]) && ClauseWords.IsArticle(word.AsSpan()) && SkipSpaces(text, i, end) is var ordinal && ordinal < end && char.IsUpper(text[ordinal]))
            return TryOrdinal(text, ordinal, end, out head) || TryOnly(text, ordinal, end, out head);
        if (TryOrdinal(text, at, end, out head))
            return true;
        if (!char.IsUpper(text[at]) || !ClauseWords.IsHead(word.AsSpan()) || ClauseWords.KindOf(word, out _) is not { } kind)
            return false;
        if (kind == ClauseKind.Provision)
        {
            if (ClauseLabel.Provision(text, SkipSpaces(text, i, end), end) is not { } provision)
                return false;
            head = new HeadLine(kind, provision.Label, ' ', provision.End);
            return true;
        }

        int label = i < end && text[i] == '.' ? i + 1 : i;
        while (label < end && CharClasses.Of(text[label]) == CharClass.Space)
            label++;
        int next = label == i ? i : ClauseLabel.EndOfNumber(text, label, end);
        if (next == label && label > i && kind != ClauseKind.Article)
            next = ClauseLabel.EndOfLettered(text, label, end);
        // "TITRE Ier" is the first.
        if (next == label && label > i && label + 2 < end && text[label] == 'I' && text[label + 1] == 'e' && text[label + 2] == 'r' && (label + 3 == end || !CharClasses.IsAlphanumeric(text[label + 3])))
            next = label + 3;
        if (next == label && label > i)
            next = ClauseLabel.EndOfLetters(text, label, end);
        // "Article L. 123-4" of a French code.
        if (kind == ClauseKind.Article && next == label + 1 && CharClasses.IsLetter(text[label]) && next + 1 < end && text[next] == '.' && ClauseLabel.EndOfNumber(text, SkipSpaces(text, next + 1, end), end) is var code && code > next + 2)
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
        head = new HeadLine(kind, Compact(text.Substring(label, next - label)), ' ', ClauseLabel.EndOfOrdinal(text, next, end));
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
