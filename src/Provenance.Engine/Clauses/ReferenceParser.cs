using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Clauses;

/// <summary>Reads the text of a reference from left to right. All of it has to be understood: what is half a reference is none.</summary>
/// <param name="text">The text, without blanks around it.</param>
internal sealed class ReferenceParser(string text)
{
    private readonly List<ClauseStep> _steps = [];
    private int _at;

    /// <summary>The steps, from the outermost.</summary>
    public IReadOnlyList<ClauseStep> Steps => _steps;

    /// <summary>Whether more than one clause is named.</summary>
    public bool NamesSeveral { get; private set; }

    /// <summary>Reads the reference, behind the name of a document if one stands before it.</summary>
    public bool TryParse()
    {
        foreach (int start in DocumentPrefix.Starts(text))
        {
            _steps.Clear();
            NamesSeveral = false;
            _at = start;
            if (TryPath())
                return true;
        }

        return false;
    }

    private bool TryPath()
    {
        while (true)
        {
            int before = _at;
            SkipSeparators();
            if (_at == text.Length)
                return _steps.Count > 0;
            if (TryStep())
                continue;
            if (_steps.Count > 0 && IsSeveral(before))
            {
                NamesSeveral = true;
                return true;
            }

            if (_steps.Count > 0 && TryOf())
                continue;
            return _steps.Count > 0 && DocumentPrefix.IsTail(text, before);
        }
    }

    private bool TryStep()
    {
        char c = text[_at];
        if (c == '(' || c == '[' && _steps.Count == 0)
            return TryBracket(null);
        if (c == '#')
            return TryAnchor();
        if (c is '§' or '¶')
            return TrySign(c);
        if (CharClasses.IsDigit(c))
            return TryNumber(null);
        return CharClasses.IsLetter(c) && TryWord();
    }

    /// <summary>(3), (a); behind a number it is a part of that clause.</summary>
    private bool TryBracket(ClauseKind? kind)
    {
        int close = text.IndexOf(')', _at);
        if (close < 0 || !HeadLine.TryBracket(text, _at, close + 1, out HeadLine head))
            return false;
        Add(kind is null && _steps.Count == 0 ? ClauseKind.Item : kind, head.Label, isJoined: kind is null && _steps.Count > 0);
        _at = head.Next;
        return true;
    }

    private bool TryAnchor()
    {
        int end = _at + 1;
        while (end < text.Length && text[end] is not (' ' or ',' or '#'))
            end++;
        if (end == _at + 1)
        {
            // "## Timing": the words of the heading.
            int words = _at;
            while (words < text.Length && text[words] is '#' or ' ')
                words++;
            if (_steps.Count > 0 || words == text.Length || words - _at < 2)
                return false;
            Add(ClauseKind.Heading, Anchors.Slug(text.Substring(words)), isJoined: false);
            _at = text.Length;
            return true;
        }

        Add(ClauseKind.Heading, text.Substring(_at + 1, end - _at - 1), isJoined: false);
        _at = end;
        return true;
    }

    private bool TrySign(char sign)
    {
        int i = _at + 1;
        if (i < text.Length && text[i] == sign)
        {
            NamesSeveral = true;
            i++;
        }

        _at = SkipSpaces(i);
        return _at < text.Length && TryLabel(sign == '§' ? ClauseKind.Sign : ClauseKind.Paragraph);
    }

    private bool TryNumber(ClauseKind? kind)
    {
        int next = ClauseLabel.EndOfNumber(text, _at, text.Length);
        if (next == _at || kind is null && _steps.Count > 0 && _steps[_steps.Count - 1].Kind is not (null or ClauseKind.Schedule or ClauseKind.Annex or ClauseKind.Appendix) && !IsListMark(next))
            return false;
        if (kind is null && _steps.Count > 0 && _steps[_steps.Count - 1].Kind is null && !IsListMark(next))
            return false;
        bool isMarked = IsListMark(next);
        Add(kind, text.Substring(_at, next - _at), isJoined: kind is null && _steps.Count > 0 && isMarked);
        _at = isMarked ? next + 1 : next;
        return true;
    }

    /// <summary>1°, 1) and a).</summary>
    private bool IsListMark(int at) => at < text.Length && text[at] is '°' or 'º' or ')';

    private bool TryWord()
    {
        int start = _at, end = _at;
        while (end < text.Length && (CharClasses.IsLetter(text[end]) || text[end] == '-' && end + 1 < text.Length && CharClasses.IsLetter(text[end + 1])))
            end++;
        string word = text.Substring(start, end - start);
        ClauseKind? kind = ClauseWords.KindOf(word, out bool isPlural);
        // "s12" and "Art5" are written too.
        if (kind is null && TryLetterLabel(start, end))
            return true;
        if (kind is null || end < text.Length && text[end] == ')')
            return TryLetterLabel(start, end);
        NamesSeveral |= isPlural;
        int next = end < text.Length && text[end] is '.' or '°' ? end + 1 : end;
        next = SkipSpaces(next);
        if (kind == ClauseKind.Row)
            return TryRow(next);
        _at = next;
        if (next < text.Length && TryLabel(kind.Value))
            return true;
        _at = end;
        if (kind is not (ClauseKind.Schedule or ClauseKind.Annex or ClauseKind.Appendix) || isPlural)
        {
            _at = start;
            return TryLetterLabel(start, end);
        }

        Add(kind, "", isJoined: false);
        return true;
    }

    /// <summary>"a)" behind a number, "A.2" alone, "12.3.a".</summary>
    private bool TryLetterLabel(int start, int end)
    {
        int number = ClauseLabel.EndOfNumber(text, start, text.Length);
        if (number > start && _steps.Count == 0)
        {
            Add(null, text.Substring(start, number - start), isJoined: false);
            _at = number;
            return true;
        }

        // "art. L. 123-4 II 2°": a Roman number in capitals divides an article.
        bool isDivision = _steps.Count > 0 && _steps[0].Kind == ClauseKind.Article && char.IsUpper(text[start]) && ClauseLabel.RomanValue(text.Substring(start, end - start)) > 0
            && (end == text.Length || CharClasses.Of(text[end]) == CharClass.Space || text[end] is ',' or '.');
        bool isMarked = isDivision || end < text.Length && text[end] == ')' || start > 0 && text[start - 1] == '.' && end == text.Length;
        if (_steps.Count == 0 || !isMarked || ClauseLabel.EndOfLetters(text, start, end) != end)
            return false;
        Add(null, text.Substring(start, end - start), isJoined: true);
        _at = end < text.Length && text[end] == ')' ? end + 1 : end;
        return true;
    }

    private bool TryLabel(ClauseKind kind)
    {
        if (text[_at] == '(')
            return TryBracket(kind);
        int next = ClauseLabel.EndOfNumber(text, _at, text.Length);
        // "L. 123-4" with a blank behind the letter of the code.
        if (next == _at && kind == ClauseKind.Article && _at + 2 < text.Length && CharClasses.IsLetter(text[_at]) && text[_at + 1] == '.' && SkipSpaces(_at + 2) is var digits && ClauseLabel.EndOfNumber(text, digits, text.Length) is var code && code > digits)
        {
            Add(kind, text.Substring(_at, 2) + text.Substring(digits, code - digits), isJoined: false);
            _at = code;
            return true;
        }

        if (next == _at && kind is ClauseKind.Article && _at + 1 < text.Length && CharClasses.IsLetter(text[_at]) && CharClasses.IsDigit(text[_at + 1]) && ClauseLabel.EndOfNumber(text, _at + 1, text.Length) is var joined && joined > _at + 1)
        {
            Add(kind, text.Substring(_at, 1) + "." + text.Substring(_at + 1, joined - _at - 1), isJoined: false);
            _at = joined;
            return true;
        }

        if (next == _at)
        {
            next = ClauseLabel.EndOfLetters(text, _at, text.Length);
            // "section a person" names none; capitals and Roman numbers are labels, and a letter behind the word for one.
            string letters = text.Substring(_at, next - _at);
            bool mayBeLabel = char.IsUpper(text[_at]) || ClauseLabel.RomanValue(letters) > 0 || kind is ClauseKind.Point or ClauseKind.Paragraph or ClauseKind.Item or ClauseKind.Subsection;
            if (next == _at || !mayBeLabel || next < text.Length && text[next] is ' ' && next + 1 < text.Length && CharClasses.IsLetter(text[next + 1]) && char.IsLower(text[next + 1]) && letters is "a")
                return false;
        }

        Add(kind, text.Substring(_at, next - _at), isJoined: false);
        _at = next < text.Length && text[next] == ')' ? next + 1 : next;
        return true;
    }

    private bool TryRow(int at)
    {
        string label = text.Substring(at).Trim().Trim('"', '\'', '“', '”', '‘', '’');
        if (label.Length == 0)
            return false;
        Add(ClauseKind.Row, label, isJoined: false);
        _at = text.Length;
        return true;
    }

    /// <summary>"para 3 of Schedule 1": what follows holds what was read.</summary>
    private bool TryOf()
    {
        int end = EndOfWord(_at);
        if (!ClauseWords.IsOf(text.AsSpan(_at, end - _at)))
            return false;
        int next = SkipSpaces(end);
        int article = EndOfWord(next);
        if (ClauseWords.IsArticle(text.AsSpan(next, article - next)))
            next = SkipSpaces(article);
        int wasAt = _at;
        ClauseStep[] inner = [.. _steps];
        _steps.Clear();
        _at = next;
        bool isOuter = next < text.Length && TryPath() && _steps.Count > 0;
        if (isOuter)
        {
            // What was in brackets of its own is so no more.
            _steps.AddRange(inner.Select((step, i) => i == 0 ? step with { IsJoined = false } : step));
            _at = text.Length;
            return true;
        }

        _steps.Clear();
        _steps.AddRange(inner);
        _at = wasAt;
        return false;
    }

    /// <summary>"and (4)", "to 7", "-14", ", 13" behind a path.</summary>
    private bool IsSeveral(int before)
    {
        int i = SkipSpaces(before);
        bool isJoined = false;
        while (i < text.Length)
        {
            if (text[i] is ',' or ';' or '&' or '/' || CharClasses.Of(text[i]) == CharClass.Dash)
                i++;
            else if (EndOfWord(i) is var end && end < text.Length && text[end] == ' ' && ClauseWords.JoinsClauses(text.AsSpan(i, end - i)))
                i = end;
            else
                break;
            isJoined = true;
            i = SkipSpaces(i);
        }

        return isJoined && i < text.Length && (CharClasses.IsDigit(text[i]) || text[i] is '(' or '§');
    }

    private void Add(ClauseKind? kind, string label, bool isJoined) => _steps.Add(new ClauseStep(kind, kind == ClauseKind.Row ? label : ClauseLabel.Key(label.Replace(" ", "")), isJoined));

    private void SkipSeparators()
    {
        while (_at < text.Length && (CharClasses.Of(text[_at]) == CharClass.Space || text[_at] is ',' or '.' && _steps.Count > 0))
            _at++;
    }

    private int EndOfWord(int i)
    {
        while (i < text.Length && CharClasses.IsLetter(text[i]))
            i++;
        return i;
    }

    private int SkipSpaces(int i)
    {
        while (i < text.Length && CharClasses.Of(text[i]) == CharClass.Space)
            i++;
        return i;
    }
}
