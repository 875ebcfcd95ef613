using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.NoFigures;

/// <summary>Tells the numbers that refer to a source or number an item of a list or a heading from figures: "[12]", "(3)", "1. First", "## 4.2 Results".</summary>
internal sealed class ReferenceNumbers
{
    private const int LongestHeading = 12;
    private const int LongestTitle = 5;
    private const int RankReach = 10;

    // Small numbers behind names are of notes and institutes.
    private const int LeastRanked = 10;

    private readonly TokenList _tokens;
    private readonly SectionNumbers _sections;

    public ReferenceNumbers(TokenList tokens, IReadOnlyList<DocumentHeading> headings)
    {
        _tokens = tokens;
        _sections = new SectionNumbers(tokens, headings);
    }

    /// <summary>[12], [3, 4], [5–7], (3).</summary>
    public bool IsCitation(int i, int end)
    {
        int open = i - 1;
        while (open > i - 12 && IsListGlue(open))
            open--;
        int close = end;
        while (close < end + 12 && IsListGlue(close))
            close++;
        // [^3]
        if (_tokens.IsChar(i - 1, '^') && _tokens.IsChar(i - 2, '['))
            return true;
        // [400 %](page.html) is a link, and a number with its unit refers to nothing.
        if (_tokens.IsChar(open, '[') && _tokens.IsChar(close, ']'))
            return !(end > i + 1 && open == i - 1 && close == end && _tokens.IsChar(close + 1, '(') && !_tokens[close + 1].SpaceBefore);
        // (3), (26,29,49): short numbers and nothing else in the parentheses.
        return _tokens.IsChar(open, '(') && _tokens.IsChar(close, ')') && end == i + 1 && AreShortNumbers(open + 1, close) && !IsRanking(open, close);
    }

    /// <summary>"R. Holm (22), ahead of Ida Dahl (19) and Upper Lye (16)": people or places and what each has, less from one to the next; references count up.</summary>
    private bool IsRanking(int open, int close)
    {
        if (close != open + 2 || !_tokens.TryInteger(open + 1, out int number) || !IsNamed(open - 1))
            return false;
        for (int i = close + 1; i < close + RankReach && !_tokens[i].StartsSentence; i++)
        {
            if (_tokens.IsChar(i, '(') && _tokens.IsChar(i + 2, ')') && _tokens.TryInteger(i + 1, out int next))
                return next < number && number >= LeastRanked && IsNamed(i - 1);
        }

        for (int i = open - 1; i > open - RankReach && i > 2; i--)
        {
            if (_tokens.IsChar(i, ')') && _tokens.IsChar(i - 2, '(') && _tokens.TryInteger(i - 1, out int previous))
                return previous > number && previous >= LeastRanked && IsNamed(i - 3);
            if (_tokens[i].StartsSentence)
                return false;
        }

        return false;
    }

    /// <summary>The last word of a name: R. Holm, Rosa Holm, Upper Lye.</summary>
    private bool IsNamed(int i) =>
        _tokens[i].Kind == TokenKind.Word && _tokens[i].IsCapital && _tokens[i].Length > 1 && !_tokens[i].StartsSentence
        && (_tokens.IsChar(i - 1, '.') && _tokens[i - 2].Length == 1 && _tokens[i - 2].IsCapital || _tokens[i - 1].Kind == TokenKind.Word && _tokens[i - 1].IsCapital && _tokens[i - 1].SpaceBefore && _tokens[i].Lexeme == 0);

    /// <summary>26 U.S.C. § 7703, 40 CFR 60.4: the volume before a collection of laws and the section behind it.</summary>
    public bool IsReported(int i, int end) =>
        IsReporter(i + 1) && !_tokens[i + 1].StartsSentence || IsReporter(end) && !_tokens[end].StartsSentence || IsReporter(i - 1) && !_tokens[i].StartsSentence || _tokens[i - 1].Kind == TokenKind.Point && IsReporter(i - 2) || _tokens.IsChar(i - 1, '§');

    private bool IsReporter(int i) => _tokens[i].Kind == TokenKind.Word && _tokens[i].IsCapital && NumberedWords.IsReporter(_tokens.Span(i));

    private bool AreShortNumbers(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_tokens[i].Kind == TokenKind.Number && (_tokens[i].Length > 3 || _tokens.Span(i).IndexOf('.') >= 0))
                return false;
        }

        return true;
    }

    private bool IsListGlue(int i) =>
        _tokens[i].Kind is TokenKind.Number or TokenKind.Dash || _tokens[i].First is ',' or ';' && _tokens[i].Length == 1;

    /// <summary>"1. First", "2) Second", "3.1 Scope" at the beginning of a line.</summary>
    public bool IsListNumber(int i, int end, bool measured)
    {
        if (end == i + 1 && _sections.Holds(_tokens[i].Start) || IsHeadingNumber(i, end) || IsSectionNumber(i, end) || IsItemNumber(i) || IsProvision(i) || IsLastOf(i, end))
            return true;
        ref readonly Token after = ref _tokens[end];
        if (!_tokens[i].StartsLine)
            return after.First == ')' && !after.SpaceBefore && end == i + 1 && _tokens[i].Length <= 2 && _tokens[i].SpaceBefore && _tokens[i].StartsSentence && _tokens[end + 1].Kind == TokenKind.Word;
        if (measured && _tokens[i].Length > 2)
            return false;
        if (!after.SpaceBefore && (after.First is ')' or ':' || after.Kind == TokenKind.Point && after.First == '.' && after.Length == 1) && _tokens[end + 1].SpaceBefore && !_tokens[end + 1].StartsParagraph)
            return true;
        return !measured && _tokens[i].Length <= 4 && after.Kind == TokenKind.Word && after.IsCapital && !after.StartsLine && _tokens[i].StartsParagraph;
    }

    /// <summary>"12.—(1) A person", "(2.1) Until", "19' - A shot": how statutes, standards and running reports number what they say, at the head of a line.</summary>
    private bool IsProvision(int i)
    {
        if (_tokens[i].StartsLine && _tokens.IsChar(i + 1, '.') && _tokens[i + 2].First == '\u2014')
            return true;
        if (_tokens[i].StartsLine && _tokens[i].Length <= 3 && _tokens[i + 1].First is '\'' or '\u2019' or '\u2032' && _tokens[i + 1].Length == 1 && !_tokens[i + 1].SpaceBefore && _tokens[i + 2].Kind == TokenKind.Dash && _tokens[i + 2].SpaceBefore)
            return true;
        return _tokens.IsChar(i - 1, '(') && _tokens[i - 1].StartsLine && _tokens.IsChar(i + 1, ')') && _tokens[i + 2].Kind == TokenKind.Word && _tokens[i + 2].IsCapital && _tokens.Span(i).IndexOf('.') > 0;
    }

    /// <summary>"Page 3 of 12", "Sheet 1 of 2": the number of the last, where nothing is said of it.</summary>
    private bool IsLastOf(int i, int end) =>
        _tokens.IsLexeme(i - 1, English.Of) && _tokens[i - 2].Kind == TokenKind.Number && _tokens[i - 3].Kind == TokenKind.Word && (_tokens.Is(i - 3, WordClass.Enumerator) || NumberedWords.IsStage(_tokens.Span(i - 3)) || NumberedWords.IsSheet(_tokens.Span(i - 3)))
        && !_tokens[i].StartsSentence && !_tokens[i - 1].StartsSentence && (_tokens[end].StartsLine || _tokens[end].Kind != TokenKind.Word);

    /// <summary>"3." and nothing behind: an item that holds no words.</summary>
    private bool IsItemNumber(int i) => _tokens[i].StartsParagraph && _tokens[i].Length <= 3 && _tokens.IsChar(i + 1, '.') && !_tokens[i + 1].SpaceBefore && _tokens[i + 2].StartsParagraph;

    /// <summary>
    /// "12 Penalties" or "13A Notices" alone on a line in front of the text that it heads, "4.2 A conversion shall": the number of a section.
    /// </summary>
    private bool IsSectionNumber(int i, int end)
    {
        if (!_tokens[i].StartsParagraph && !(_tokens[i].StartsLine && _tokens[i].StartsSentence) || _tokens[i].Length > 5)
            return false;
        int word = i + 1;
        bool letter = !_tokens[word].SpaceBefore && _tokens[word].Kind == TokenKind.Word && _tokens[word].Length == 1 && _tokens[word].IsCapital;
        if (letter)
            word++;
        if (_tokens[word].Kind != TokenKind.Word || !_tokens[word].IsCapital || _tokens[word].StartsLine || !_tokens[word].SpaceBefore)
            return false;
        // "4.2 A conversion shall", "3 The fee is": an article in capitals opens the words of a clause.
        if (_tokens.Is(word, WordClass.Article) && _tokens[word + 1].Kind == TokenKind.Word && !_tokens[word + 1].IsCapital && !_tokens[word + 1].StartsSentence)
            return true;
        // "338.2 To consider": no amount is counted by a capital that only joins.
        if (_tokens.Span(i).IndexOf('.') > 0 && end == i + 1 && _tokens.Is(word, WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner))
            return true;
        int line = word + 1;
        while (line < word + LongestHeading && !_tokens[line].StartsLine && _tokens[line].Kind is TokenKind.Word or TokenKind.Dash or TokenKind.Clitic || _tokens[line].First is ',' or '(' or ')' && !_tokens[line].StartsLine)
            line++;
        // "15 Returns.", and not "12 Tanks were seen."
        bool title = !HasAuxiliary(word, line) && _tokens[line].Kind == TokenKind.Point && _tokens[line].First == '.' && !_tokens[line].SpaceBefore && !letter && line - word <= LongestTitle && _tokens[i].StartsSentence && end == i + 1;
        if (title && (line + 1 >= _tokens.Count || _tokens[line + 1].StartsLine))
            return true;
        if (!_tokens[line].StartsLine || line >= _tokens.Count)
            return false;
        bool text = _tokens.IsChar(line, '(');
        return text || !letter && end == i + 1 && _tokens[line].StartsParagraph && IsSection(line, i);
    }

    private bool HasAuxiliary(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (_tokens.Is(i, WordClass.Auxiliary))
                return true;
        }

        return false;
    }

    /// <summary>Whether a line of text or a part of the section begins at a token, and not the next of a list of numbers.</summary>
    private bool IsSection(int line, int number) =>
        _tokens[line].Kind == TokenKind.Word && _tokens[line].IsCapital || _tokens[line].Kind is TokenKind.Number or TokenKind.DottedNumber && IsPartOf(_tokens.Span(line), _tokens.Span(number));

    /// <summary>4.2 is a part of 4.</summary>
    private static bool IsPartOf(ReadOnlySpan<char> part, ReadOnlySpan<char> whole) => part.Length > whole.Length && part[whole.Length] == '.' && part.StartsWith(whole, StringComparison.Ordinal);

    /// <summary>"## 4.2 Results", "# 3. Methods": behind the marks of a Markdown heading.</summary>
    private bool IsHeadingNumber(int i, int end)
    {
        int mark = i - 1;
        while (mark > i - 7 && _tokens.IsChar(mark, '#') && !_tokens[mark].StartsLine)
            mark--;
        if (!_tokens.IsChar(mark, '#') || !_tokens[mark].StartsLine || !_tokens[i].SpaceBefore || _tokens[i].Length > 4)
            return false;
        ref readonly Token after = ref _tokens[i + 1];
        return after.Kind == TokenKind.Point && !after.SpaceBefore || _tokens.IsChar(i + 1, ')') || after.Kind == TokenKind.Word && after.IsCapital && after.SpaceBefore && !after.StartsLine && end == i + 1;
    }
}
