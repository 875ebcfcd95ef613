using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>Reads a numeral of any writing at a token: digits, words, both, scale words, fractions, exponents.</summary>
internal sealed class NumeralReader
{
    private readonly TokenList _tokens;
    private readonly WordNumberReader _words;
    private readonly UnitReader _units;

    public NumeralReader(TokenList tokens)
    {
        _tokens = tokens;
        _words = new WordNumberReader(tokens);
        _units = new UnitReader(tokens);
    }

    /// <summary>Reads the numeral that begins at a token.</summary>
    /// <param name="i">The token.</param>
    /// <param name="money">Whether a currency sign stands before it, so that m and k after it can only be scales.</param>
    /// <param name="numeral">The numeral.</param>
    public bool TryRead(int i, bool money, out Numeral numeral)
    {
        if (_tokens[i].Kind == TokenKind.Number)
            numeral = ReadDigits(i, money);
        else if (!_words.TryRead(i, out numeral))
            return false;
        // 1e400: beyond any number that code can hold.
        if (numeral.Value.IsNone)
            return false;
        SkipRepetition(ref numeral);
        return true;
    }

    /// <summary>"thirty (30) days", "30 (thirty) days": contracts and statutes say a number twice.</summary>
    private void SkipRepetition(ref Numeral numeral)
    {
        int i = numeral.Next;
        if (!_tokens.IsChar(i, '(') || numeral.Has(NumeralForm.Ordinal | NumeralForm.Magnitude) || numeral.Value.Decimal is not { } number)
            return;
        Numeral again = default;
        bool digits = numeral.Has(NumeralForm.Words) && _tokens[i + 1].Kind == TokenKind.Number;
        if (digits)
            again = ReadDigits(i + 1, money: false);
        if (!digits && !(numeral.Has(NumeralForm.Digits) && _tokens.Is(i + 1, WordClass.Cardinal | WordClass.Scale) && _words.TryRead(i + 1, out again)))
            return;
        if (again.Value.Decimal == number && _tokens.IsChar(again.Next, ')'))
            numeral = numeral with { Next = again.Next + 1, Form = numeral.Form & ~NumeralForm.PlainInteger };
    }

    /// <summary>Reads "and a half", "and three quarters", where no noun follows that the half would be of.</summary>
    public bool TryAndHalf(int i, out decimal half, out int next) =>
        _words.TryAndHalf(i, out half, out next) && (!_tokens.IsWord(next) || _tokens.Is(next, WordClass.PhraseBreak | WordClass.Adverb) || _tokens[next].StartsSentence);

    private Numeral ReadDigits(int i, bool money)
    {
        Value value = DigitParser.Parse(_tokens.Span(i), out bool plain);
        NumeralForm form = NumeralForm.Digits | (plain ? NumeralForm.PlainInteger : 0);
        int next = i + 1;
        ref readonly Token after = ref _tokens[next];
        // Before a word that no table holds, and too long for a letter or a suffix, the digits are all: the path of most numbers.
        if (after.Kind == TokenKind.Word && after.Lexeme == 0 && after.Length > ScaleSuffix.Longest && after.SpaceBefore)
            return new Numeral(value, i, next, form);

        if (after.Kind == TokenKind.Word && !after.SpaceBefore)
        {
            if (IsOrdinalSuffix(next))
                return new Numeral(value, i, next + 1, NumeralForm.Digits | NumeralForm.Ordinal);
            if (TryInfixScale(i, value, out Numeral infix))
                return infix;
        }

        if (TryFraction(i, value, plain, out Numeral fraction))
            return fraction;
        // 1 point 5 million
        if (plain && _tokens.IsLexeme(next, English.Point) && !after.StartsSentence && _tokens[next + 1].Kind == TokenKind.Number && _tokens[next + 1].Length <= 3 && !_tokens[next + 1].StartsSentence
            && DigitParser.Parse(("." + _tokens.Word(next + 1)).AsSpan(), out _).Decimal is { } decimals && decimals < 1 && value.Decimal is { } spoken)
            return ReadScales(i, next + 2, Value.Of(spoken + decimals, -_tokens[next + 1].Length), NumeralForm.Digits, money);
        if (TryPowerOf(i, value, plain, out Numeral power))
            return power;
        if (TryDecimalComma(i, money, out Numeral continental))
            return ReadScales(i, continental.Next, continental.Value, NumeralForm.Digits, money);
        // 5 and a half
        if (plain && value.Decimal is { } number && _words.TryAndHalf(next, out decimal half, out int afterHalf))
            return ReadScales(i, afterHalf, Value.Of(number + half, -1), NumeralForm.Digits, money);
        if (TryPowerOfTen(i, value, out Numeral scientific))
        {
            value = scientific.Value;
            next = scientific.Next;
            form = NumeralForm.Digits | NumeralForm.Scaled;
        }

        return ReadScales(i, next, value, form, money);
    }

    /// <summary>2^10, 2**10, 2¹⁰: a small power of a whole number.</summary>
    private bool TryPowerOf(int i, Value value, bool plain, out Numeral numeral)
    {
        numeral = default;
        if (!plain || value.Decimal is not { } number || number is < 2 or > 99 or 10 || !TryExponent(i + 1, afterProduct: false, out int exponent, out int next) || exponent is < 0 or > 90)
            return false;
        bool caret = _tokens[i + 1].First is '^' or '*' || _tokens[i + 1].Kind == TokenKind.Superscript && _tokens[i + 1].Length > 1;
        decimal product = 1;
        for (int k = 0; k < exponent && product < 1e25m; k++)
            product *= number;
        numeral = new Numeral(Value.Of(product), i, next, NumeralForm.Digits | NumeralForm.Scaled);
        return caret && product < 1e25m;
    }

    /// <summary>"1,2 per cent", "1,5 million", "1.500,00": a comma for the decimals, where the digits or what follows leave no other reading.</summary>
    private bool TryDecimalComma(int i, bool money, out Numeral numeral)
    {
        numeral = default;
        ref readonly Token whole = ref _tokens[i];
        ref readonly Token decimals = ref _tokens[i + 2];
        if (!_tokens.IsChar(i + 1, ',') || _tokens[i + 1].SpaceBefore || decimals.SpaceBefore || decimals.Kind != TokenKind.Number || decimals.Length > 2
            || _tokens.IsChar(i - 1, ',') && !whole.SpaceBefore || _tokens.IsChar(i + 3, ',') && !_tokens[i + 3].SpaceBefore && !_tokens[i + 4].SpaceBefore)
            return false;
        ReadOnlySpan<char> digits = _tokens.Span(i);
        int point = digits.IndexOf('.');
        bool grouped = point is >= 1 and <= 3 && digits.Length == point + 4 && decimals.Length == 2;
        bool measured = _units.TryRead(i + 3, out UnitReading unit) && (unit.IsName || unit.Dimension == "ratio");
        bool scaled = _tokens.Is(i + 3, WordClass.Scale) && _tokens.ValueOf(i + 3) >= 1000 && !_tokens[i + 3].StartsSentence;
        bool zero = whole.Length == 1 && whole.First == '0';
        if (!grouped && (point >= 0 || !measured && !scaled && !zero && !(money && decimals.Length == 2) || whole.Length > 3))
            return false;
        decimal value = 0;
        foreach (char c in digits)
            value = c == '.' ? value : value * 10 + (c - '0');
        foreach (char c in _tokens.Span(i + 2))
        {
            if (!CharClasses.IsDigit(c))
                return false;
        }

        Value part = DigitParser.Parse(_tokens.Span(i + 2), out _);
        numeral = new Numeral(Value.Of(value + part.Decimal.GetValueOrDefault() / (decimals.Length == 1 ? 10 : 100), -decimals.Length), i, i + 3, NumeralForm.Digits);
        return true;
    }

    /// <summary>st, nd, rd, th joined to the digits.</summary>
    private bool IsOrdinalSuffix(int i)
    {
        ReadOnlySpan<char> word = _tokens.Span(i);
        if (word.Length != 2)
            return false;
        int pair = (word[0] | 0x20) << 8 | (word[1] | 0x20);
        return pair is ('s' << 8 | 't') or ('n' << 8 | 'd') or ('r' << 8 | 'd') or ('t' << 8 | 'h');
    }

    /// <summary>4k7, 2M2: the letter marks the decimal point (IEC 60062).</summary>
    private bool TryInfixScale(int i, Value written, out Numeral numeral)
    {
        numeral = default;
        ref readonly Token letter = ref _tokens[i + 1];
        ref readonly Token decimals = ref _tokens[i + 2];
        if (letter.Length != 1 || decimals.Kind != TokenKind.Number || decimals.SpaceBefore || decimals.Length != 1 || written.Decimal is not { } whole)
            return false;
        decimal factor = letter.First switch { 'k' or 'K' => 1e3m, 'M' => 1e6m, _ => 0 };
        if (factor == 0 || !ExactArithmetic.TryMultiply(whole + (decimals.First - '0') / 10m, factor, out decimal value))
            return false;
        numeral = new Numeral(Value.Of(value, 2), i, i + 3, NumeralForm.Digits | NumeralForm.Scaled);
        return true;
    }

    /// <summary>3/4, 2 1/2, 2 ½, 2½ (already one token).</summary>
    private bool TryFraction(int i, Value value, bool plain, out Numeral numeral)
    {
        numeral = default;
        if (!plain || value.Decimal is not { } whole || _tokens[i + 1].StartsSentence)
            return false;

        if (_tokens[i + 1].Kind == TokenKind.Number && CharClasses.Of(_tokens[i + 1].First) == CharClass.Fraction && whole < 1000)
        {
            decimal part = DigitParser.VulgarFraction(_tokens[i + 1].First);
            numeral = new Numeral(Value.Of(whole + part, -2), i, i + 2, NumeralForm.Digits);
            return true;
        }

        if (IsSlashFraction(i, whole, out decimal simple))
        {
            numeral = ReadScales(i, i + 3, Value.Of(simple, -2), NumeralForm.Digits | NumeralForm.Fraction, money: false);
            return true;
        }

        int second = _tokens.IsLexeme(i + 1, English.And) ? i + 2 : _tokens[i + 1].Kind == TokenKind.Dash && !_tokens[i + 1].SpaceBefore ? i + 2 : i + 1;
        if (whole < 1000 && _tokens[second].Kind == TokenKind.Number && _tokens[second].Length <= 2
            && DigitParser.Parse(_tokens.Span(second), out bool plainSecond).Decimal is { } numerator && plainSecond
            && IsSlashFraction(second, numerator, out decimal mixed))
        {
            numeral = ReadScales(i, second + 3, Value.Of(whole + mixed, -2), NumeralForm.Digits, money: false);
            return true;
        }

        return false;
    }

    /// <summary>A proper fraction with a denominator that fractions have; 9/11 and 24/7 are none.</summary>
    private bool IsSlashFraction(int i, decimal numerator, out decimal value)
    {
        value = 0;
        if (_tokens[i + 1].First is not ('/' or '\u2044') || _tokens[i + 1].SpaceBefore || _tokens[i + 2].SpaceBefore || _tokens[i + 2].Kind != TokenKind.Number
            || _tokens[i + 3].First is '/' or '\u2044')
            return false;
        decimal? denominator = DigitParser.Parse(_tokens.Span(i + 2), out bool plain).Decimal;
        if (!plain || denominator is not { } parts || parts < 2 || numerator >= parts || numerator == 0)
            return false;
        // 9/11 and 24/7 have other denominators than fractions; "1/40 of" says that it is one.
        if (parts is not (2 or 3 or 4 or 5 or 6 or 8 or 16 or 32 or 64) && !_tokens.IsLexeme(i + 3, English.Of) && !(_tokens[i].StartsParagraph && _tokens[i + 3].StartsParagraph))
            return false;
        value = Math.Round(numerator / parts, 15);
        return true;
    }

    /// <summary>× 10^6, x 10−5, ·10⁶, and 10⁶ by itself.</summary>
    private bool TryPowerOfTen(int i, Value value, out Numeral numeral)
    {
        numeral = default;
        if (value.Decimal is not { } mantissa)
            return false;
        int ten = i;
        bool product = _tokens[i + 1].First is '×' or 'x' or '·' or '*' or '⋅' or '∙' && _tokens[i + 1].Length == 1 && _tokens[i + 2].Kind == TokenKind.Number && _tokens[i + 2].Length == 2;
        if (product)
            ten = i + 2;
        if (_tokens[ten].Length != 2 || !_tokens.Span(ten).SequenceEqual("10".AsSpan()) || !TryExponent(ten + 1, product, out int exponent, out int next))
            return false;
        Value scaled = product ? DigitParser.Scale(mantissa, exponent) : DigitParser.Scale(1, exponent);
        numeral = new Numeral(scaled, i, next, NumeralForm.Digits | NumeralForm.Scaled);
        return true;
    }

    /// <summary>× 10^4 behind a value that stands in brackets.</summary>
    public bool TryPower(int i, Value value, out Value scaled, out int next)
    {
        bool power = TryPowerOfTen(i - 1, value, out Numeral numeral) && numeral.Next > i;
        (scaled, next) = (numeral.Value, numeral.Next);
        return power;
    }

    private bool TryExponent(int i, bool afterProduct, out int exponent, out int next)
    {
        exponent = 0;
        next = i;
        // Copied from print, the exponent may have a gap before its minus: 5.7 × 10 −4.
        if (_tokens[i].SpaceBefore && !(afterProduct && _tokens[i].First == '\u2212' && !_tokens[i + 1].SpaceBefore))
            return false;
        if (_tokens[i].Kind == TokenKind.Superscript)
        {
            next = i + 1;
            return SuperscriptParser.TryParse(_tokens.Span(i), out exponent);
        }

        bool caret = _tokens[i].First == '^' || _tokens[i].First == '*' && _tokens[i + 1].First == '*';
        if (caret)
            i += _tokens[i].First == '*' ? 2 : 1;
        bool minus = _tokens[i].Kind == TokenKind.Dash;
        bool explicitMinus = _tokens[i].First == '\u2212';
        if (minus)
            i++;
        if (_tokens[i].Kind != TokenKind.Number || _tokens[i].SpaceBefore || _tokens[i].Length > 2 || !(caret || minus && (afterProduct || explicitMinus)))
            return false;
        exponent = (int)DigitParser.Parse(_tokens.Span(i), out bool plain).Number * (minus ? -1 : 1);
        next = i + 1;
        return plain;
    }

    /// <summary>Scale words and suffixes after digits: 1.24bn, 5 hundred thousand, $310m.</summary>
    private Numeral ReadScales(int first, int next, Value value, NumeralForm form, bool money)
    {
        while (value.Decimal is { } number)
        {
            decimal factor = ScaleAt(next, money, form, out int after);
            if (factor == 0)
                break;
            value = Multiply(number, factor, value.Granularity);
            next = after;
            form = (form | NumeralForm.Scaled) & ~(NumeralForm.PlainInteger | NumeralForm.Fraction);
            if (_tokens.Is(next - 1, WordClass.Scale))
                ReadOn(ref value, ref next, factor);
        }

        return new Numeral(value, first, next, form);
    }

    /// <summary>3 hundred and 21, 4 thousand 3 hundred, 3 million and a half: what goes on below a scale word.</summary>
    private void ReadOn(ref Value value, ref int next, decimal scale)
    {
        // What goes on below a scale word is under 10^21: the sum stays in range.
        if (value.Decimal is not { } sum || sum > 1e27m)
            return;
        if (scale >= 1e6m && !_tokens[next].StartsSentence && TryAndHalf(next, out decimal half, out int afterHalf) && !_tokens.Is(afterHalf, WordClass.Scale))
        {
            (value, next) = (Value.Of(sum + half * scale), afterHalf);
            return;
        }

        bool and = _tokens.IsLexeme(next, English.And);
        int i = and ? next + 1 : next;
        // 3 hundred and one
        if (and && scale == 100 && _tokens.Is(i, WordClass.Cardinal) && !_tokens.Is(i + 1, WordClass.Scale) && _words.TryRead(i, out Numeral words) && !words.Has(NumeralForm.Fraction | NumeralForm.Ordinal) && words.Value.Decimal < 100)
        {
            (value, next) = (Value.Of(sum + words.Value.Decimal!.Value), words.Next);
            return;
        }

        if (_tokens[i].Kind != TokenKind.Number || _tokens[i].StartsSentence || _tokens[i].Length > 3 || DigitParser.Parse(_tokens.Span(i), out bool plain).Decimal is not { } lower || !plain)
            return;
        decimal lowerScale = _tokens.Is(i + 1, WordClass.Scale) && _tokens[i + 1].SpaceBefore ? _tokens.ValueOf(i + 1) : 1;
        if (lower * lowerScale >= scale || lowerScale == 1 && !(and && scale == 100) || lowerScale > 1 && and)
            return;
        value = Value.Of(sum + lower * lowerScale);
        next = lowerScale > 1 ? i + 2 : i + 1;
        if (lowerScale > 1)
            ReadOn(ref value, ref next, lowerScale);
    }

    private decimal ScaleAt(int i, bool money, NumeralForm form, out int after)
    {
        after = i + 1;
        ref readonly Token token = ref _tokens[i];
        if (token.Kind == TokenKind.Dash && !token.SpaceBefore && _tokens.Is(i + 1, WordClass.Scale) && !_tokens[i + 1].SpaceBefore)
        {
            after = i + 2;
            return _tokens.ValueOf(i + 1);
        }

        if (token.Kind != TokenKind.Word || token.StartsSentence)
            return 0;
        // "12 lakhs", "2 dozens": after a number a plural scale multiplies too.
        if (_tokens.Is(i, WordClass.Scale | WordClass.Magnitude) && !_tokens.IsLexeme(i, English.Scores) && !(_tokens.Is(i, WordClass.Magnitude) && _tokens.ValueOf(i) == 10))
            return _tokens.ValueOf(i);
        return (form & NumeralForm.Scaled) != 0 ? 0 : ScaleSuffix.FactorAt(_tokens, i, money, ref after);
    }

    /// <summary>number × factor, keeping how precisely the number was written.</summary>
    public static Value Multiply(decimal number, decimal factor, int granularity)
    {
        int power = DigitParser.Magnitude(factor);
        return ExactArithmetic.TryMultiply(number, factor, out decimal product)
            ? Value.Of(product, granularity + power)
            : Value.Of((double)number * (double)factor, granularity + power);
    }
}
