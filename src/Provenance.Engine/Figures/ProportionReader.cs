using Provenance.Engine.Figures.Dates;
using Provenance.Engine.Figures.Numerals;
using Provenance.Engine.Figures.Units;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Lexicon.Words;
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
        if (IsPlain(amount) && TryAmong(amount, out Amount among))
            return among;
        if (amount.IsMeasured || _tokens[i].StartsSentence || amount.Numeral.Has(NumeralForm.Ordinal | NumeralForm.Fraction | NumeralForm.Magnitude | NumeralForm.Scaled))
            return amount;
        if (_tokens.IsLexeme(i, English.In))
            return TryPart(amount, i + 1, out Amount part) ? part : amount;
        // "one over three", where nothing behind is measured or counted.
        if (_tokens.IsLexeme(i, English.Over) && amount.Numeral.Value.Decimal <= 10 && TryPart(amount, i + 1, out Amount ratio) && ratio.Numeral.Value.Decimal < 1 && (_tokens[ratio.Next].StartsSentence || _tokens[ratio.Next].Kind == TokenKind.Point || _tokens[ratio.Next].First is ',' or ';' or ')'))
            return ratio;
        if (_tokens.IsLexeme(i, English.Out) && _tokens.IsLexeme(i + 1, English.Of) && (amount.Numeral.Value.Decimal == 1 || !IsScored(amount.First)))
            return TryPart(amount, i + 2, out Amount one) && (amount.Numeral.Value.Decimal == 1 || IsScale(one, amount)) ? one : amount;
        // "nine of ten beds"
        if (_tokens.IsLexeme(i, English.Of) && amount.Numeral.Value.Decimal > 1 && TryPart(amount, i + 1, out Amount some) && IsScale(some, amount) && CountedNoun.TryFind(_tokens, some.Next, singular: false, out int noun, out _) && noun == some.Next && !IsScored(amount.First))
            return some;
        return TryPerNumber(i, out string code, out int next)
            ? amount with { Next = next, Unit = new UnitReading(code, "compound", next, 1, IsName: true), Numeral = amount.Numeral with { Form = amount.Numeral.Form & ~NumeralForm.PlainInteger } }
            : amount;
    }

    private static bool IsPlain(in Amount amount) =>
        amount.Currency == null && amount.Unit.Multiplier <= 1 && !amount.Numeral.Has(NumeralForm.Ordinal | NumeralForm.Fraction | NumeralForm.Magnitude | NumeralForm.Scaled) || amount.Currency is { Length: 3 } && !amount.Numeral.Has(NumeralForm.Ordinal | NumeralForm.Fraction | NumeralForm.Magnitude | NumeralForm.Scaled);

    /// <summary>"one child in six", "four days in five", "two francs in every five": what is counted stands between the two numbers, and nothing counted behind.</summary>
    private bool TryAmong(in Amount amount, out Amount among)
    {
        among = default;
        int noun = amount.Numeral.Next;
        if (_tokens[noun].Kind != TokenKind.Word || _tokens[noun].IsCapital || _tokens[noun].StartsSentence || !_tokens.IsLexeme(noun + 1, English.In) || _tokens[noun + 1].StartsSentence || amount.IsMeasured && amount.Next != noun + 1
            || _tokens.Is(noun, WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner | WordClass.Adverb | WordClass.Cardinal | WordClass.Scale))
            return false;
        bool every = _tokens.IsLexeme(noun + 2, English.Every);
        int whole = every ? noun + 3 : noun + 2;
        if (!every && amount.Numeral.Has(NumeralForm.Digits) != (_tokens[whole].Kind == TokenKind.Number) || !TryRatio(amount, whole, every, out among))
            return false;
        bool one = amount.Numeral.Value.Decimal == 1;
        // "three goals in five games", "one fire in two years": the second number counts something of its own.
        return (one || every || IsScale(among, amount) && !IsScored(amount.First)) && (_tokens[amount.First].StartsSentence && one || every || !CountsOn(among.Next));
    }

    /// <summary>Whether the number that ends before a token counts what stands at it: "five games", not "five turns up".</summary>
    private bool CountsOn(int i)
    {
        if (!CountedNoun.TryFind(_tokens, i, singular: false, out int noun, out _) || noun != i)
            return false;
        // A word in -s with an adverb or an article behind it is a verb.
        return !_tokens.Is(i + 1, WordClass.Adverb | WordClass.Article | WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun) || _tokens.IsLexeme(i + 1, English.Of);
    }

    /// <summary>Parts are told of few: three, ten, a hundred.</summary>
    private static bool IsScale(in Amount part, in Amount amount) =>
        amount.Numeral.Value.Decimal is { } number && part.Numeral.Value.Decimal is { } ratio && ratio > 0 && Math.Round(number / ratio) is 3 or 4 or 5 or 6 or 8 or 10 or 12 or 20 or 50 or 100 or 1000;

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

        if (!TryRatio(amount, i, every, out part) || amount.Numeral.Value.Decimal is not { } number || part.Numeral.Value.Decimal is not { } ratio)
            return false;
        int next = part.Next;
        decimal all = Math.Round(number / ratio);
        bool survey = !every && all is 3 or 4 or 5 or 8 or 10 or 20 or 50 or 100 or 1000 && (number < 10 || all is 20 or 50 && number == all - 1) && TellsPart(amount.First, next) && !IsScored(amount.First);
        return number == 1 || every || survey || !(number > 10 || all > 1000 || !_tokens[amount.First].StartsSentence && !_tokens.Is(amount.First - 1, WordClass.HedgeWord) && _tokens[amount.First - 1].First is not (';' or '(' or ':'));
    }

    /// <summary>"seven in ten nurses", "in ten of the nurses", "in ten were", "that is seven in ten": what makes a part of two small numbers.</summary>
    private bool TellsPart(int first, int next)
    {
        if (CountedNoun.TryFind(_tokens, next, singular: false, out int noun, out _) && noun == next)
            return true;
        if (_tokens[next].StartsSentence || !_tokens.IsWord(next))
            return _tokens.Is(first - 1, WordClass.Auxiliary) && ClosedClasses.IsFormOfBe(_tokens.Span(first - 1)) || _tokens.IsChar(first - 1, ',') && !_tokens[first].StartsSentence;
        return _tokens.Is(next, WordClass.Auxiliary) && _tokens[first - 1].Kind != TokenKind.Word || _tokens.IsLexeme(next, English.Of) && _tokens.Is(next + 1, WordClass.Article | WordClass.Determiner | WordClass.Pronoun);
    }

    /// <summary>The part that an amount is of the number at a token.</summary>
    private bool TryRatio(in Amount amount, int i, bool every, out Amount part)
    {
        part = default;
        if (_tokens[i].StartsSentence || _tokens[i].Kind != TokenKind.Number && !_tokens.Is(i, WordClass.Cardinal) || !every && IsYear(i)
            || !_amounts.TryRead(i, out Amount whole) || whole.First != i || whole.IsMeasured || whole.Numeral.Has(NumeralForm.Ordinal | NumeralForm.Fraction))
            return false;
        if (amount.Numeral.Value.Decimal is not { } number || whole.Numeral.Value.Decimal is not { } all || number != Math.Floor(number) || all != Math.Floor(all) || number < 1 || number >= all || all > 1e9m)
            return false;
        var numeral = new Numeral(Value.Of(Math.Round(number / all, 15), -2), amount.First, whole.Next, amount.Numeral.Form & ~NumeralForm.PlainInteger | NumeralForm.Fraction);
        part = amount with { Next = whole.Next, Numeral = numeral, Unit = default, Currency = null };
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
