using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>Reads a number that stands against another: "one in five", "2 in every 3", "five per 1,000", "3.2 per 100,000".</summary>
internal sealed class ProportionReader
{
    private readonly TokenList _tokens;
    private readonly AmountReader _amounts;
    private readonly UnitReader _units;

    public ProportionReader(TokenList tokens, AmountReader amounts)
    {
        _tokens = tokens;
        _amounts = amounts;
        _units = new UnitReader(tokens);
    }

    /// <summary>The amount with the number it stands against, or the amount as it was.</summary>
    public Amount Extend(in Amount amount)
    {
        int i = amount.Next;
        if (amount.IsMeasured || _tokens[i].StartsSentence || amount.Numeral.Has(NumeralForm.Ordinal | NumeralForm.Fraction | NumeralForm.Magnitude | NumeralForm.Scaled))
            return amount;
        if (_tokens.IsLexeme(i, English.In))
            return TryPart(amount, i + 1, out Amount part) ? part : amount;
        // "one child in six"
        if (amount.Numeral.Value.Decimal == 1 && _tokens[i].Kind == TokenKind.Word && !_tokens[i].IsCapital && _tokens[i].Lexeme == 0 && _tokens.IsLexeme(i + 1, English.In) && !_tokens[i + 1].StartsSentence && TryPart(amount, i + 2, out Amount among) && (_tokens[amount.First].StartsSentence || !CountedNoun.IsPlural(_tokens, among.Next)))
            return among;
        // "one over three", where nothing behind is measured or counted.
        if (_tokens.IsLexeme(i, English.Over) && amount.Numeral.Value.Decimal <= 10 && TryPart(amount, i + 1, out Amount ratio) && ratio.Numeral.Value.Decimal < 1 && (_tokens[ratio.Next].StartsSentence || _tokens[ratio.Next].Kind == TokenKind.Point || _tokens[ratio.Next].First is ',' or ';' or ')'))
            return ratio;
        if (_tokens.IsLexeme(i, English.Out) && _tokens.IsLexeme(i + 1, English.Of) && amount.Numeral.Value.Decimal == 1)
            return TryPart(amount, i + 2, out Amount one) ? one : amount;
        return TryPerNumber(i, out string code, out int next)
            ? amount with { Next = next, Unit = new UnitReading(code, "compound", next, 1, IsName: true), Numeral = amount.Numeral with { Form = amount.Numeral.Form & ~NumeralForm.PlainInteger } }
            : amount;
    }

    /// <summary>Reads what a count is given for: "per 1,000", "per week", "a day".</summary>
    public bool TryRate(int i, out string code)
    {
        if (TryPerNumber(i, out code, out _))
            return true;
        code = "";
        if (_tokens[i].StartsSentence || !_units.TryDenominator(i, afterName: true, priced: false, out UnitReading time) || time.Dimension != "time")
            return false;
        code = time.Code;
        return true;
    }

    /// <summary>Whether an amount is only what another is given for: the 1,000 of "12 deaths per 1,000 live births".</summary>
    public bool IsDenominator(in Amount amount) =>
        _tokens.IsLexeme(amount.First - 1, English.Per) && !_tokens[amount.First].StartsSentence && amount.Numeral.Value.Decimal is { } number && number >= 100 && IsPowerOfTen(number);

    /// <summary>Reads "per 1,000", "per 100,000", "per million" as a unit.</summary>
    private bool TryPerNumber(int i, out string code, out int next)
    {
        code = "";
        next = i;
        if (!_tokens.IsLexeme(i, English.Per))
            return false;
        bool scale = _tokens.Is(i + 1, WordClass.Scale);
        decimal number = scale ? _tokens.ValueOf(i + 1) : 0;
        next = i + 2;
        if (!scale)
        {
            if (_tokens[i + 1].Kind != TokenKind.Number || !_amounts.TryRead(i + 1, out Amount whole) || whole.IsMeasured || whole.Numeral.Value.Decimal is not { } value)
                return false;
            (number, next) = (value, whole.Next);
        }

        if (number < 100 || !IsPowerOfTen(number))
            return false;
        code = "/" + number.ToString("0", System.Globalization.CultureInfo.InvariantCulture);
        return true;
    }

    /// <summary>
    /// "one in five": one of so many. With more than one, "two in ten matches" may tell a score, so that "every", a
    /// hedge or the head of the sentence must say that it is a proportion.
    /// </summary>
    private bool TryPart(in Amount amount, int i, out Amount part)
    {
        part = default;
        bool every = _tokens.IsLexeme(i, English.Every);
        if (every)
            i++;
        // "four in a thousand", "four in every hundred"
        int scale = _tokens.IsLexeme(i, English.A) ? i + 1 : i;
        if (_tokens.Is(scale, WordClass.Scale) && (every || scale > i) && _tokens.ValueOf(scale) is >= 100 and <= 1000000 && !_tokens[scale].StartsSentence && amount.Numeral.Value.Decimal is { } few && few == Math.Floor(few) && few < _tokens.ValueOf(scale))
        {
            part = amount with { Next = scale + 1, Numeral = new Numeral(Value.Of(Math.Round(few / _tokens.ValueOf(scale), 15), -2), amount.First, scale + 1, amount.Numeral.Form & ~NumeralForm.PlainInteger | NumeralForm.Fraction) };
            return true;
        }

        if (_tokens[i].Kind != TokenKind.Number && !_tokens.Is(i, WordClass.Cardinal) || !every && IsYear(i)
            || !_amounts.TryRead(i, out Amount whole) || whole.First != i || whole.IsMeasured || whole.Numeral.Has(NumeralForm.Ordinal | NumeralForm.Fraction))
            return false;
        if (amount.Numeral.Value.Decimal is not { } number || whole.Numeral.Value.Decimal is not { } all || number != Math.Floor(number) || all != Math.Floor(all) || number < 1 || number >= all || all > 1e9m)
            return false;
        bool survey = !every && all is 3 or 4 or 5 or 8 or 10 or 20 or 50 or 100 or 1000 && number < 10 && CountedNoun.TryFind(_tokens, whole.Next, singular: false, out int noun, out _) && noun == whole.Next && !IsScored(amount.First);
        if (number > 1 && !every && !survey && (number > 10 || all > 1000 || !_tokens[amount.First].StartsSentence && !_tokens.Is(amount.First - 1, WordClass.HedgeWord) && _tokens[amount.First - 1].First is not (';' or '(' or ':')))
            return false;
        var numeral = new Numeral(Value.Of(Math.Round(number / all, 15), -2), amount.First, whole.Next, amount.Numeral.Form & ~NumeralForm.PlainInteger | NumeralForm.Fraction);
        part = amount with { Next = whole.Next, Numeral = numeral };
        return true;
    }

    /// <summary>"scored two in ten matches": a word of contests stands before.</summary>
    private bool IsScored(int first)
    {
        for (int i = first - 1; i > first - 5 && i >= 0 && !_tokens[i + 1].StartsSentence; i--)
        {
            if (_tokens.IsWord(i) && ClosedClasses.IsScoreWord(_tokens.Span(i)))
                return true;
        }

        return false;
    }

    private bool IsYear(int i) => _tokens[i].Length == 4 && _tokens.TryInteger(i, out int year) && YearReader.IsWrittenAbout(year);

    private static bool IsPowerOfTen(decimal number)
    {
        while (number > 1)
            number /= 10;
        return number == 1;
    }
}
