using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Text;

/// <summary>
/// Text to tokens in one pass. Every character is looked at a bounded number of times; words are looked up in the
/// lexicon as they pass; sentence and paragraph starts are marked on the tokens.
/// </summary>
internal sealed class Tokenizer
{
    private readonly string _text;
    private readonly TokenList _tokens;
    private readonly LineBreaks _breaks;
    private readonly EmphasisMarks _emphasis;
    private readonly bool _hasAlignedColumns;
    private TokenFlags _pending = TokenFlags.SpaceBefore | TokenFlags.SentenceStart | TokenFlags.ParagraphStart | TokenFlags.LineStart;
    private bool _sentenceMayEnd;
    private int _lineStart;

    private Tokenizer(string text, bool hasAlignedColumns)
    {
        _text = text;
        _hasAlignedColumns = hasAlignedColumns;
        _tokens = new TokenList(text, English.Words) { HasAlignedColumns = hasAlignedColumns };
        _breaks = new LineBreaks(text);
        _emphasis = new EmphasisMarks(text);
    }

    /// <summary>The tokens of a text; the caller disposes of the list.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hasAlignedColumns">Whether gaps of spaces and tabs may align columns.</param>
    public static TokenList Run(string text, bool hasAlignedColumns = true)
    {
        var tokenizer = new Tokenizer(text, hasAlignedColumns);
        int i = 0;
        while (i < text.Length)
            i = tokenizer.Next(i);
        tokenizer._tokens.Seal();
        return tokenizer._tokens;
    }

    private int Next(int i)
    {
        char c = _text[i];
        switch (CharClasses.Of(c))
        {
            case CharClass.Space:
                return Space(i);
            case CharClass.LineBreak:
                return LineBreak(i);
            case CharClass.Lower:
            case CharClass.Upper:
                return Word(i);
            case CharClass.Digit:
                return Number(i);
            case CharClass.Fraction:
                return Emit(i, i + 1, TokenKind.Number);
            case CharClass.Superscript:
                return Superscript(i);
            case CharClass.Point:
                return Point(i);
            case CharClass.Apostrophe:
                return Apostrophe(i);
            case CharClass.Quote:
                return Emit(i, i + 1, TokenKind.Mark);
            case CharClass.Dash:
                return Emit(i, i + 1, TokenKind.Dash);
            case CharClass.Currency:
                return Emit(i, i + 1, TokenKind.Currency);
            case CharClass.Ignorable:
                _tokens.MayConceal = true;
                return i + 1;
            default:
                _tokens.MayHoldTables |= c == '|';
                _tokens.MayConceal |= c is < ' ' or >= '\u007F';
                if (c is '*' or '_' && _emphasis.LengthAt(i) is > 0 and int marks)
                    return i + marks;
                return Emit(i, i + (char.IsHighSurrogate(c) && i + 1 < _text.Length && char.IsLowSurrogate(_text[i + 1]) ? 2 : 1), TokenKind.Other);
        }
    }

    private int Space(int i)
    {
        // One space between two words: the path of most characters that are no letters.
        if (_text[i] == ' ' && i + 1 < _text.Length && CharClasses.Of(_text[i + 1]) != CharClass.Space)
        {
            _pending |= TokenFlags.SpaceBefore;
            return i + 1;
        }

        int start = i;
        bool tab = false;
        while (i < _text.Length && CharClasses.Of(_text[i]) == CharClass.Space)
            tab |= _text[i++] == '\t';
        bool gap = _hasAlignedColumns && (tab || i - start >= 3);
        _tokens.MayHoldTables |= gap;
        _pending |= gap ? TokenFlags.SpaceBefore | TokenFlags.ColumnGap : TokenFlags.SpaceBefore;
        return i;
    }

    private int LineBreak(int i)
    {
        int end = i;
        int breaks = 0;
        while (i < _text.Length && CharClasses.Of(_text[i]) is CharClass.Space or CharClass.LineBreak)
        {
            if (CharClasses.Of(_text[i]) == CharClass.LineBreak && !(_text[i] == '\n' && i > 0 && _text[i - 1] == '\r'))
                breaks++;
            _tokens.MayConceal |= _text[i] is not ('\n' or '\r') && CharClasses.Of(_text[i]) == CharClass.LineBreak;
            i++;
        }

        bool wrap = _breaks.IsWrap(_lineStart, end, i, empty: breaks > 1);
        _pending |= TokenFlags.SpaceBefore | TokenFlags.LineStart;
        if (!wrap)
            _pending |= TokenFlags.SentenceStart | TokenFlags.ParagraphStart;
        _lineStart = i;
        return i;
    }

    private int Word(int i)
    {
        string text = _text;
        while (true)
        {
            int start = i;
            i = WordScanner.End(text, i);
            // A blank is what mostly stands behind a word, and it is none of the signs that are asked for below; and behind it, mostly, the next word.
            if (i >= text.Length || text[i] != ' ')
                return WordBeforeSign(start, i);
            EmitWord(start, i, FlagsOf(start, i));
            if (i + 1 >= text.Length || !CharClasses.IsLetter(text[i + 1]))
                return i;
            _pending = TokenFlags.SpaceBefore;
            i++;
        }
    }

    private int WordBeforeSign(int start, int i)
    {
        if (i - start == 1 && i < _text.Length && _text[i] == '.')
        {
            int end = Initials(start);
            if (end > 0)
            {
                EmitWord(start, end, FlagsOf(start, end: i) is TokenFlags.None ? TokenFlags.None : TokenFlags.Capital | TokenFlags.AllCapitals);
                _sentenceMayEnd = true;
                return end;
            }
        }

        if (i + 2 < _text.Length && (_text[i] == ':' && _text[i + 1] == '/' && _text[i + 2] == '/' || _text[i] == '.' && IsWww(start, i)))
            return Emit(start, EndOfAddress(i), TokenKind.Address);
        if (i + 1 < _text.Length && _text[i] == '@' && CharClasses.IsAlphanumeric(_text[i + 1]))
            return Emit(start, EndOfAddress(i), TokenKind.Address);
        // A capital after the apostrophe makes it a part of a name: O'Brien, D’Arcy.
        if (i + 1 < _text.Length && i - start <= 2 && CharClasses.Of(_text[i]) == CharClass.Apostrophe && CharClasses.Of(_text[i + 1]) == CharClass.Upper && CharClasses.Of(_text[start]) == CharClass.Upper)
        {
            i++;
            while (i < _text.Length && CharClasses.IsLetter(_text[i]))
                i++;
            EmitWord(start, i, TokenFlags.Capital);
            return i;
        }

        EmitWord(start, i, FlagsOf(start, i));
        return i;
    }

    /// <summary>The end of an abbreviation of single letters with points (U.S., a.m., i.e.), or 0.</summary>
    private int Initials(int start)
    {
        int i = start;
        int letters = 0;
        while (i + 1 < _text.Length && CharClasses.IsLetter(_text[i]) && _text[i + 1] == '.')
        {
            letters++;
            i += 2;
        }

        // "U.S." ends after its last point; "at 5 p.m.Next" is careless but clear.
        return letters >= 2 ? i : 0;
    }

    private bool IsWww(int start, int end) => end - start == 3 && (_text[start] | 0x20) == 'w' && (_text[start + 1] | 0x20) == 'w' && (_text[start + 2] | 0x20) == 'w';

    private int EndOfAddress(int i)
    {
        while (i < _text.Length && CharClasses.Of(_text[i]) is not (CharClass.Space or CharClass.LineBreak or CharClass.Quote) && _text[i] is not ('<' or '>' or ')' or ']'))
            _tokens.MayConceal |= _text[i++] >= '\u007F';
        while (CharClasses.Of(_text[i - 1]) == CharClass.Point || _text[i - 1] is ',' or ';' or ':')
            i--;
        return i;
    }

    private int Number(int i)
    {
        int end = NumeralScanner.Scan(_text, i, out bool dotted);
        return Emit(i, end, dotted ? TokenKind.DottedNumber : TokenKind.Number);
    }

    private int Superscript(int i)
    {
        int start = i;
        while (i < _text.Length && CharClasses.Of(_text[i]) == CharClass.Superscript)
            i++;
        return Emit(start, i, TokenKind.Superscript);
    }

    private int Point(int i)
    {
        if (_text[i] == '.' && i + 1 < _text.Length && CharClasses.IsDigit(_text[i + 1]) && (i == 0 || !CharClasses.IsAlphanumeric(_text[i - 1]) && CharClasses.Of(_text[i - 1]) != CharClass.Closer))
            return Number(i);

        int end = i + 1;
        while (end < _text.Length && CharClasses.Of(_text[end]) == CharClass.Point)
            end++;
        Emit(i, end, TokenKind.Point);
        _sentenceMayEnd = true;
        return end;
    }

    private int Apostrophe(int i)
    {
        bool letterBefore = i > 0 && CharClasses.IsAlphanumeric(_text[i - 1]);
        if (!letterBefore || i + 1 >= _text.Length || !CharClasses.IsLetter(_text[i + 1]))
            return Emit(i, i + 1, TokenKind.Mark);

        int end = i + 1;
        while (end < _text.Length && CharClasses.IsLetter(_text[end]))
            end++;
        return Emit(i, end, TokenKind.Clitic);
    }

    private TokenFlags FlagsOf(int start, int end)
    {
        if (CharClasses.Of(_text[start]) != CharClass.Upper)
            return TokenFlags.None;
        return end - start > 1 && WordScanner.IsCapitals(_text, start, end) ? TokenFlags.Capital | TokenFlags.AllCapitals : TokenFlags.Capital;
    }

    private void EmitWord(int start, int end, TokenFlags flags) =>
        Emit(start, end, TokenKind.Word, flags, English.Words.Find(_text, start, end - start));

    private int Emit(int start, int end, TokenKind kind, TokenFlags flags = TokenFlags.None, ushort lexeme = 0)
    {
        if (_sentenceMayEnd)
            DecideSentenceEnd(start, kind, flags, lexeme);
        ref Token token = ref _tokens.Append();
        token.Start = start;
        token.End = end;
        token.Kind = kind;
        token.Flags = flags | _pending;
        token.Lexeme = lexeme;
        token.First = _text[start];
        _pending = TokenFlags.None;
        return end;
    }

    /// <summary>
    /// A point has passed: whether the token at <paramref name="start"/> begins a new sentence. Closing marks right
    /// behind the point belong to the sentence that ends; the question stays open for the token after them.
    /// </summary>
    private void DecideSentenceEnd(int start, TokenKind kind, TokenFlags flags, ushort lexeme)
    {
        bool space = (_pending & TokenFlags.SpaceBefore) != 0;
        if (!space)
        {
            if (kind is TokenKind.Mark or TokenKind.Point || CharClasses.Of(_text[start]) == CharClass.Closer)
                return;
            _sentenceMayEnd = false;
            return;
        }

        _sentenceMayEnd = false;
        if (kind == TokenKind.Word && (flags & TokenFlags.Capital) == 0 && CharClasses.Of(_text[start]) == CharClass.Lower)
            return;
        if (EndsWithAbbreviation(kind, flags, lexeme))
            return;
        _pending |= TokenFlags.SentenceStart;
    }

    private bool EndsWithAbbreviation(TokenKind next, TokenFlags nextFlags, ushort nextLexeme)
    {
        Token last = _tokens.Last;
        if (last.Kind == TokenKind.Word)
        {
            // U.S. Army goes on; "in the U.S. The army" does not: a function word in capitals begins a sentence.
            bool functionWord = (English.Words[nextLexeme].Classes & (WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner | WordClass.Adverb)) != 0;
            return next switch
            {
                TokenKind.Word => (nextFlags & TokenFlags.Capital) != 0 && !functionWord && last.IsCapital,
                TokenKind.Mark => false,
                _ => true,
            };
        }

        if (last.Kind != TokenKind.Point || last.First != '.' || last.Length != 1)
            return false;
        ref readonly Token before = ref _tokens[_tokens.Count - 2];
        if (before.Kind != TokenKind.Word || before.End != last.Start)
            return false;
        // "J. Smith", but "from 1.8 V to 3.6 V. The current": behind a number the letter is a unit.
        if (before.Length == 1 && before.IsCapital)
            return next == TokenKind.Word && _tokens[_tokens.Count - 3].Kind != TokenKind.Number;
        if (!English.Words.Is(before, WordClass.Abbreviation | WordClass.Honorific))
            return false;
        // "No. 5", "Fig. 3", "Mr. Smith", "Jan. 5"; but "five feet. Then", "in Dec. It", "a no. Then": words of more than one life need a number or their capital.
        WordClass classes = English.Words[before.Lexeme].Classes;
        bool mayEnd = (classes & (WordClass.Month | WordClass.Negation | WordClass.Enumerator)) != 0 && !((classes & WordClass.Honorific) != 0 && before.IsCapital);
        if (next == TokenKind.Number || next == TokenKind.Currency)
            return true;
        if ((classes & WordClass.Honorific) != 0 && (classes & WordClass.Abbreviation) == 0)
            return false;
        return !mayEnd && next == TokenKind.Word && (before.IsCapital || (classes & WordClass.Honorific) != 0 || (nextFlags & TokenFlags.Capital) == 0);
    }
}
