using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.Numerals;

/// <summary>Reads a numeral of any writing at a token: digits, words, both, scale words, fractions, exponents.</summary>
internal sealed class NumeralReader
{
    private readonly TokenList _tokens;
    private readonly WordNumberReader _words;
    private readonly DigitScale _scale;
    private readonly DigitFractionReader _fractions;
    private readonly DecimalCommaReader _commas;
    private readonly PowerReader _powers;

    public NumeralReader(TokenList tokens)
    {
        _tokens = tokens;
        _words = new WordNumberReader(tokens);
        _scale = new DigitScale(tokens, _words);
        _fractions = new DigitFractionReader(tokens, _scale);
        _commas = new DecimalCommaReader(tokens);
        _powers = new PowerReader(tokens);
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
    public bool TryAndHalf(int i, out decimal half, out int next) => _words.TryAndHalfAlone(i, out half, out next);

    /// <summary>× 10^4 behind a value that stands in brackets.</summary>
    public bool TryPower(int i, Value value, out Value scaled, out int next) => _powers.TryBehind(i, value, out scaled, out next);

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

        if (_fractions.TryRead(i, value, plain, out Numeral fraction))
            return fraction;
        // 1 point 5 million
        if (plain && _tokens.IsLexeme(next, English.Point) && !after.StartsSentence && _tokens[next + 1].Kind == TokenKind.Number && _tokens[next + 1].Length <= 3 && !_tokens[next + 1].StartsSentence
            && DigitParser.Parse(("." + _tokens.Word(next + 1)).AsSpan(), out _).Decimal is { } decimals && decimals < 1 && value.Decimal is { } spoken)
            return _scale.Read(i, next + 2, Value.Of(spoken + decimals, -_tokens[next + 1].Length), NumeralForm.Digits, money);
        if (_powers.TryOf(i, value, plain, out Numeral power))
            return power;
        if (_commas.TryRead(i, money, out Numeral continental))
            return _scale.Read(i, continental.Next, continental.Value, NumeralForm.Digits, money);
        // 5 and a half
        if (plain && value.Decimal is { } number && _words.TryAndHalf(next, out decimal half, out int afterHalf))
            return _scale.Read(i, afterHalf, Value.Of(number + half, -1), NumeralForm.Digits, money);
        if (_powers.TryOfTen(i, value, out Numeral scientific))
        {
            value = scientific.Value;
            next = scientific.Next;
            form = NumeralForm.Digits | NumeralForm.Scaled;
        }

        return _scale.Read(i, next, value, form, money);
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

    /// <summary>number × factor, keeping how precisely the number was written.</summary>
    public static Value Multiply(decimal number, decimal factor, int granularity)
    {
        int power = DigitParser.Magnitude(factor);
        return ExactArithmetic.TryMultiply(number, factor, out decimal product)
            ? Value.Of(product, granularity + power)
            : Value.Of((double)number * (double)factor, granularity + power);
    }
}
