using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Clauses;

/// <content>The steps of a path: a word or a sign with its label, a label alone.</content>
internal sealed partial class ReferenceParser
{
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
        Add(kind is null && _steps.Count == 0 ? ClauseKind.Item : kind, head.Label, isJoined: kind is null && _steps.Count > 0, isBracketed: kind is not null);
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
        if (kind is null && _steps.Count > 0 && next > _at && (TryPart(next) || TrySentence(next)))
            return true;
        if (next == _at || kind is null && _steps.Count > 0 && _steps[_steps.Count - 1].Kind is not (null or ClauseKind.Schedule or ClauseKind.Annex or ClauseKind.Appendix) && !IsListMark(next))
            return false;
        if (kind is null && _steps.Count > 0 && _steps[_steps.Count - 1].Kind is null && !IsListMark(next))
            return false;
        bool isMarked = IsListMark(next);
        Add(kind, text.Substring(_at, next - _at), isJoined: kind is null && _steps.Count > 0 && isMarked);
        _isBehindNumber = next + 1 < text.Length && text[next] == '.' && CharClasses.Of(text[next + 1]) == CharClass.Space;
        _at = isMarked ? EndOfMark(next) : next;
        return true;
    }

    /// <summary>"Clause 4, 4.3" and "Annex A, A.2": a number with points goes on from what holds it.</summary>
    private bool TryPart(int next)
    {
        ClauseStep last = _steps[_steps.Count - 1];
        string label = ClauseLabel.Key(text.Substring(_at, next - _at));
        if (last.IsJoined || last.Label.Length == 0 || label.Length <= last.Label.Length + 1 || label[last.Label.Length] != '.' || !label.StartsWith(last.Label, StringComparison.Ordinal))
            return false;
        Add(null, label, isJoined: false);
        _at = next;
        return true;
    }

    /// <summary>"§ 4 II 1 Nr. 3": the number behind a paragraph in Roman figures is that of a sentence.</summary>
    private bool TrySentence(int next)
    {
        if (!_isRoman || _steps[_steps.Count - 1].Kind != ClauseKind.Paragraph || IsListMark(next))
            return false;
        Add(ClauseKind.Sentence, text.Substring(_at, next - _at), isJoined: false);
        _at = next;
        return true;
    }

    /// <summary>1°, 1.º, 1) and a).</summary>
    private bool IsListMark(int at) => EndOfMark(at) > at;

    private int EndOfMark(int at)
    {
        int mark = ClauseLabel.EndOfOrdinal(text, at, text.Length);
        return mark < text.Length && text[mark] == ')' ? mark + 1 : mark;
    }

    private bool TryWord()
    {
        int start = _at, end = _at;
        while (end < text.Length && (CharClasses.IsLetter(text[end]) || text[end] == '-' && end + 1 < text.Length && CharClasses.IsLetter(text[end + 1])))
            end++;
        string word = text.Substring(start, end - start);
        // "S.I." is the name of a series, and no section I.
        if (word.Length == 1 && end + 2 < text.Length && text[end] == '.' && CharClasses.IsLetter(text[end + 1]) && text[end + 2] == '.')
            return false;
        if (ClauseWords.IsItemFiller(word.AsSpan()) && _steps.Count > 0 && SkipSpaces(end) is var item && ClauseWords.KindOf(text.Substring(item, EndOfWord(item) - item), out _) == ClauseKind.Item)
        {
            _at = item;
            return TryWord();
        }

        if (_steps.Count == 0 && ClauseWords.IsArticle(word.AsSpan()) && SkipSpaces(end) is var named && named > end && named < text.Length && char.IsUpper(text[named])
            && (ClauseWords.KindOf(text.Substring(named, EndOfWord(named) - named), out _) is not null || ClauseWords.ScheduleOrdinal(text.Substring(named, EndOfWord(named) - named)) is not null))
        {
            _at = named;
            return TryWord();
        }

        if (HeadLine.TryOrdinal(text, start, text.Length, out HeadLine schedule))
        {
            Add(ClauseKind.Schedule, schedule.Label, isJoined: false);
            _at = schedule.Next;
            return true;
        }

        ClauseKind? kind = ClauseWords.KindOf(word, out bool isPlural);
        if (kind is not null && _steps.Count > 0 && ClauseWords.KindInside(word) is { } inside && IsInside(_steps[_steps.Count - 1]))
            kind = inside;
        if (kind == ClauseKind.Provision)
        {
            if (isPlural || ClauseLabel.Provision(text, SkipSpaces(end < text.Length && text[end] == '.' ? end + 1 : end), text.Length) is not { } provision)
                return false;
            Add(kind, ClauseLabel.ProvisionKey(provision.Label), isJoined: false);
            _at = provision.End;
            return true;
        }

        // "2. Abschnitt" has its number before it.
        if (kind is not null && _steps.Count > 0 && _steps[_steps.Count - 1] is { Kind: null, IsJoined: false } number && _isBehindNumber && ClauseWords.IsBehindNumber(word.AsSpan()))
        {
            _steps[_steps.Count - 1] = number with { Kind = kind };
            _at = end;
            return true;
        }

        // "s12" and "Art5" are written too.
        if (kind is null && TryLetterLabel(start, end))
            return true;
        if (kind is null || end < text.Length && text[end] == ')')
            return TryLetterLabel(start, end);
        NamesSeveral |= isPlural;
        int next = ClauseLabel.EndOfOrdinal(text, end, text.Length) is var mark && mark > end ? mark : end < text.Length && text[end] == '.' ? end + 1 : end;
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

    private static bool IsInside(ClauseStep step) => step.Kind is ClauseKind.Article or ClauseKind.Sign or ClauseKind.Paragraph or ClauseKind.Point or ClauseKind.Annex or ClauseKind.Sentence;

    /// <summary>"a)" behind a number, "A.2" alone, "12.3.a".</summary>
    private bool TryLetterLabel(int start, int end)
    {
        int number = Math.Max(ClauseLabel.EndOfNumber(text, start, text.Length), ClauseLabel.EndOfLettered(text, start, text.Length));
        if (number > start && _steps.Count > 0)
        {
            _at = start;
            if (TryPart(number))
                return true;
        }

        // "X.9999" is the number of a document.
        if (number > start && _steps.Count == 0 && (text[start + 1] != '.' || number - start < 5 || !CharClasses.IsDigit(text[start + 3]) || !CharClasses.IsDigit(text[start + 4])))
        {
            Add(null, text.Substring(start, number - start), isJoined: false);
            _at = number;
            return true;
        }

        // "art. L. 123-4 II 2°": a Roman number in capitals divides an article.
        bool isRoman = char.IsUpper(text[start]) && ClauseLabel.RomanValue(text.Substring(start, end - start)) > 0
            && (end == text.Length || CharClasses.Of(text[end]) == CharClass.Space || text[end] is ',' or '.');
        // "§ 7 II" is its second paragraph, "2° du II" of a French article its division.
        if (isRoman && _steps.Count == 1 && _steps[0].Kind == ClauseKind.Sign)
        {
            Add(ClauseKind.Paragraph, ClauseLabel.RomanValue(text.Substring(start, end - start)).ToString(System.Globalization.CultureInfo.InvariantCulture), isJoined: false);
            _at = end;
            return _isRoman = true;
        }

        if (isRoman && _steps.Count == 0 && _depth > 0)
        {
            Add(null, text.Substring(start, end - start), isJoined: true);
            _at = end;
            return true;
        }

        bool isDivision = isRoman && _steps.Count > 0 && _steps[0].Kind == ClauseKind.Article;
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
        if (next == _at && kind != ClauseKind.Article)
            next = ClauseLabel.EndOfLettered(text, _at, text.Length);
        // "2031/77" is the number of a document.
        if (next > _at && next + 1 < text.Length && text[next] == '/' && CharClasses.IsDigit(text[next + 1]))
            return false;
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
            if (next == _at && text.Length >= _at + 3 && string.CompareOrdinal(text, _at, "Ier", 0, 3) == 0 && EndOfWord(_at) == _at + 3)
            {
                Add(kind, "Ier", isJoined: false);
                _at += 3;
                return true;
            }

            bool mayBeLabel = char.IsUpper(text[_at]) || ClauseLabel.RomanValue(letters) > 0 || kind is ClauseKind.Point or ClauseKind.Paragraph or ClauseKind.Item or ClauseKind.Subsection;
            if (next == _at || !mayBeLabel || next < text.Length && text[next] is ' ' && next + 1 < text.Length && CharClasses.IsLetter(text[next + 1]) && char.IsLower(text[next + 1]) && letters is "a")
                return false;
        }

        Add(kind, text.Substring(_at, next - _at), isJoined: false);
        _at = EndOfMark(next);
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
}
