using Provenance.Engine.Figures.Numerals;
using Provenance.Engine.Figures.Units;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>Reads one amount: sign, currency, numeral, scale, unit, rate, and the smaller unit of a compound (5 feet 10 inches).</summary>
internal sealed class AmountReader
{
    private static readonly HashSet<ushort> BeforeUnits = [.. NumberWords.BeforeUnits.Split(' ').Select(word => English.Words.Find(word.AsSpan()))];

    private const int LongestLabel = 8;
    private const int LongestAccountLine = 24;

    private readonly TokenList _tokens;
    private readonly NumeralReader _numerals;
    private readonly UnitReader _units;
    private readonly MoneyReader _money;

    public AmountReader(TokenList tokens)
    {
        _tokens = tokens;
        _numerals = new NumeralReader(tokens);
        _units = new UnitReader(tokens);
        _money = new MoneyReader(tokens);
    }

    /// <summary>Reads the amount that begins at a token.</summary>
    public bool TryRead(int i, out Amount amount)
    {
        if (!TryReadOne(i, out amount))
            return false;
        if (amount.Currency != null && TryCoins(amount, out Amount compound))
            amount = compound;
        for (int parts = 0; parts < 3 && amount.Unit.Dimension is "length" or "mass" or "time" or "volume" or "angle" && TrySmaller(amount, out compound); parts++)
            amount = compound;
        return true;
    }

    private bool TryReadOne(int i, out Amount amount)
    {
        amount = default;
        int first = SignBefore(i, out bool negative);
        if (_money.TryBefore(i, out string currency, out int number))
            return TryPriced(first, number, currency, negative, out amount);
        if (_tokens[i].Kind == TokenKind.Currency || !_numerals.TryRead(i, money: false, out Numeral numeral))
            return false;

        numeral = numeral with { Value = Signed(numeral.Value, negative) };
        if (_money.TryAfter(numeral.Next, numeral.Has(NumeralForm.Scaled), out currency, out decimal factor, out int next))
        {
            if (factor < 1 && numeral.Value.Decimal is { } coins)
                numeral = numeral with { Value = Value.Of(coins * factor, numeral.Value.Granularity - 2) };
            else if (factor > 1 && numeral.Value.Decimal is { } thousands)
                numeral = numeral with { Value = NumeralReader.Multiply(thousands, factor, numeral.Value.Granularity), Form = numeral.Form | NumeralForm.Scaled };
            // 75 USD million
            if (_tokens[next - 1].IsAllCapitals && !numeral.Has(NumeralForm.Scaled) && _tokens.Is(next, WordClass.Scale) && !_tokens[next].StartsSentence && numeral.Value.Decimal is { } millions)
            {
                numeral = numeral with { Value = NumeralReader.Multiply(millions, _tokens.ValueOf(next), numeral.Value.Granularity), Form = numeral.Form | NumeralForm.Scaled };
                next++;
            }

            amount = WithRate(new Amount(first, next, numeral, currency, default, negative));
            return true;
        }

        TryUnit(numeral, out UnitReading unit);
        if (unit.Code == null && IsLoss(numeral, ref unit, out int open, out int close))
        {
            numeral = numeral with { Value = Signed(numeral.Value, true), Form = numeral.Form & ~NumeralForm.PlainInteger };
            amount = new Amount(open, unit.Code == null ? close + 1 : unit.Next, numeral, null, unit, true);
            return true;
        }

        // "one hour and a half": the half belongs to the unit before it.
        if (unit.IsName && unit.Multiplier == 1 && numeral.Value.Decimal is { } wholes && wholes == Math.Floor(wholes) && Math.Abs(wholes) < 1000 && _numerals.TryAndHalf(unit.Next, out decimal half, out int afterHalf))
        {
            numeral = numeral with { Value = Value.Of(wholes + half, -1) };
            unit = unit with { Next = afterHalf };
        }

        if (unit.Code == null && numeral.Has(NumeralForm.Digits) && _tokens.IsChar(numeral.First - 1, ':') && TryLabelled(numeral, out UnitReading labelled))
            unit = labelled;
        if (TryBelowZero(numeral, unit, out UnitReading below))
            (numeral, unit, negative) = (numeral with { Value = Signed(numeral.Value, true), Form = numeral.Form & ~NumeralForm.PlainInteger }, below, true);
        if (unit.Multiplier > 1 && numeral.Value.Decimal is { } count)
            numeral = numeral with { Value = NumeralReader.Multiply(count, unit.Multiplier, numeral.Value.Granularity) };
        if (unit.Code == "[pH]" && !_tokens.IsLexeme(numeral.First - 1, English.Of) && _tokens.IsWord(numeral.First - 1))
            first = numeral.First - 1;
        amount = new Amount(first, unit.Code == null ? numeral.Next : unit.Next, numeral, null, unit, negative);
        return true;
    }

    /// <summary>"(0.2) percent", "(4,086) (3,345)": as accounts write what is below zero.</summary>
    private bool IsLoss(in Numeral numeral, ref UnitReading unit, out int open, out int close)
    {
        open = numeral.First - 1;
        close = numeral.Next;
        if (!_tokens.IsChar(open, '(') || !_tokens.IsChar(close, ')') || _tokens[numeral.First].SpaceBefore || numeral.Next != numeral.First + 1 || !(numeral.Value.Decimal > 0))
            return false;
        ref readonly Token digits = ref _tokens[numeral.First];
        if (_units.TryRead(close + 1, out UnitReading behind) && behind.Dimension is "ratio" or "points" && !_tokens[close + 1].StartsSentence)
        {
            unit = behind;
            return true;
        }

        if (IsAccountColumn(open, close))
            return true;
        bool written = _tokens.Span(numeral.First).IndexOfAny(',', '.') > 0 && digits.Length >= 3;
        return written && (IsBracketedAmount(close + 1) && !_tokens[close + 1].StartsSentence || _tokens.IsChar(open - 1, ')') && IsBracketedAmount(open - 3) && !_tokens[open].StartsSentence);
    }

    /// <summary>"Operating profit   1,204   (318)": behind a gap, in a line that begins with a word of accounts.</summary>
    private bool IsAccountColumn(int open, int close)
    {
        if ((_tokens[open].Flags & TokenFlags.ColumnGap) == 0 || close + 1 < _tokens.Count && !_tokens[close + 1].StartsLine && (_tokens[close + 1].Flags & TokenFlags.ColumnGap) == 0)
            return false;
        for (int i = open - 1; i >= 0 && i > open - LongestAccountLine && !_tokens[i + 1].StartsLine; i--)
        {
            if (_tokens[i].Kind == TokenKind.Word && TableWords.IsAccount(_tokens.Span(i)))
                return true;
        }

        return false;
    }

    private bool IsBracketedAmount(int i) => _tokens.IsChar(i, '(') && _tokens[i + 1].Kind == TokenKind.Number && _tokens.Span(i + 1).IndexOfAny(',', '.') > 0 && _tokens.IsChar(i + 2, ')');

    /// <summary>2 degrees below zero, 10 °C below zero.</summary>
    private bool TryBelowZero(in Numeral numeral, in UnitReading unit, out UnitReading below)
    {
        below = unit;
        if (unit.Code is not ("deg" or "Cel" or "[degF]") || !_tokens.IsInLowerCase(unit.Next, English.Below) || !_tokens.IsInLowerCase(unit.Next + 1, English.Zero) || !(numeral.Value.Decimal > 0))
            return false;
        below = unit with { Next = unit.Next + 2 };
        return true;
    }

    private bool TryPriced(int first, int number, string currency, bool negative, out Amount amount)
    {
        amount = default;
        bool bracketed = _tokens.IsChar(number, '(');
        bool inner = _tokens[number].Kind == TokenKind.Dash || bracketed;
        if (!_numerals.TryRead(inner ? number + 1 : number, money: true, out Numeral priced))
            return false;
        negative |= inner;
        if (bracketed)
            priced = priced with { Next = priced.Next + 1 };
        // £'000 4,310
        if (number == first + 3 && _tokens.Span(number - 1).SequenceEqual("000".AsSpan()) && priced.Value.Decimal is { } thousands)
            priced = priced with { Value = NumeralReader.Multiply(thousands, 1000, priced.Value.Granularity), Form = priced.Form | NumeralForm.Scaled };
        amount = new Amount(first, priced.Next, priced with { Value = Signed(priced.Value, negative) }, currency, default, negative);
        // "$5 USD", "$5m Canadian dollars": the currency may be said again.
        if (_money.TryAfter(priced.Next, scaled: true, out string again, out _, out int afterCode) && (again == currency || currency == "USD"))
            amount = amount with { Next = afterCode, Currency = again };
        amount = WithRate(amount);
        return true;
    }

    /// <summary>$2.11 per gallon, £920 a week.</summary>
    private Amount WithRate(in Amount amount)
    {
        int i = amount.Next;
        // $3-a-day, £24 a-year
        if (_tokens[i].Kind == TokenKind.Dash && !_tokens[i].SpaceBefore && _tokens.IsLexeme(i + 1, English.A) && !_tokens[i + 1].SpaceBefore)
            i++;
        return _units.TryDenominator(i, afterName: true, priced: true, out UnitReading rate) && rate.Multiplier == 1
            ? amount with { Currency = amount.Currency + rate.Code, Next = rate.Next }
            : amount;
    }

    /// <summary>5 feet 10 inches, 2 hours and 30 minutes: counted in the smaller unit, so that the value stays exact.</summary>
    private bool TrySmaller(in Amount large, out Amount compound)
    {
        compound = default;
        int i = large.Next;
        if (TryUnnamed(large, out compound))
            return true;
        if (_tokens.IsChar(i, ',') && _tokens[i + 1].SpaceBefore)
            i++;
        if (_tokens.IsLexeme(i, English.And))
            i++;
        if (_tokens[i].StartsSentence || _tokens[i].Kind != TokenKind.Number && !_tokens.Is(i, WordClass.Cardinal) || large.Numeral.Has(NumeralForm.Ordinal)
            || !TryReadOne(i, out Amount small) || small.First != i || small.Unit.Code == null || small.Unit.Multiplier > 1)
            return false;
        // 1h 30m: behind hours, m is for minutes.
        if (small.Unit.Code == "m" && large.Unit.Code == "h" && !large.Unit.IsName)
            small = small with { Unit = small.Unit with { Code = "min", Dimension = "time" } };
        if (small.Unit.Dimension != large.Unit.Dimension || IsCustomary(small) != IsCustomary(large))
            return false;
        double ratio = Factor(large) / Factor(small);
        if (!(ratio is >= 1.5 and < 1e12) || Math.Abs(ratio - Math.Round(ratio)) > 1e-6 || large.Numeral.Value.Decimal is not { } whole || small.Numeral.Value.Decimal is not { } part
            || whole != Math.Floor(whole) || Math.Abs(whole) > 1e12m || Math.Abs(part) >= 10 * (decimal)Math.Round(ratio))
            return false;
        decimal value = whole / Math.Max(1, large.Unit.Multiplier) * (decimal)Math.Round(ratio) + (large.Negative ? -part : part);
        compound = small with { First = large.First, Numeral = large.Numeral with { Value = Value.Of(value, small.Numeral.Value.Granularity), Next = small.Numeral.Next, Form = large.Numeral.Form & ~NumeralForm.PlainInteger }, Negative = large.Negative };
        return true;
    }

    /// <summary>"two hours thirty", "five foot six", at the end of what is said: the number behind counts the next smaller unit.</summary>
    private bool TryUnnamed(in Amount large, out Amount compound)
    {
        compound = default;
        int i = large.Next;
        (string code, int parts, int least) = large.Unit.Code switch
        {
            "h" => ("min", 60, 5),
            "[ft_i]" => ("[in_i]", 12, 1),
            _ => ("", 0, 0),
        };
        if (parts == 0 || !large.Unit.IsName || _tokens[i].StartsSentence || _tokens[i].Kind != TokenKind.Number && !_tokens.Is(i, WordClass.Cardinal)
            || !_numerals.TryRead(i, money: false, out Numeral small) || small.Value.Decimal is not { } count || count < least || count >= parts || !EndsClause(small.Next) || large.Numeral.Value.Decimal is not { } whole || whole != Math.Floor(whole)
            || !ExactArithmetic.TryMultiply(whole, parts, out decimal counted))
            return false;
        compound = large with { Next = small.Next, Unit = large.Unit with { Code = code, Next = small.Next }, Numeral = large.Numeral with { Value = Value.Of(counted + count), Next = small.Next } };
        return true;
    }

    private bool EndsClause(int i) => _tokens[i].StartsSentence || _tokens[i].Kind is TokenKind.Point or TokenKind.Mark || _tokens[i].First is ',' or ';' or ')' or '?' or '!' && _tokens[i].Length == 1;

    /// <summary>Whether a unit is one of those that UCUM brackets: feet and metres make no compound.</summary>
    private static bool IsCustomary(in Amount amount) => amount.Unit.Code.Length > 0 && amount.Unit.Code[0] == '[';

    private static double Factor(in Amount amount) => (UnitLexicon.Shared.FindCode(amount.Unit.Code)?.Factor ?? 0) * Math.Max(1, amount.Unit.Multiplier);

    /// <summary>20 dollars and 43 cents, 3 GBP 1 pence.</summary>
    private bool TryCoins(in Amount main, out Amount compound)
    {
        compound = default;
        int i = main.Next;
        if (_tokens.IsLexeme(i, English.And))
            i++;
        if (_tokens[i].StartsSentence || !_tokens[i].SpaceBefore || main.Numeral.Value.Decimal is not { } whole || whole != Math.Floor(whole) || Math.Abs(whole) > 1e18m
            || !_numerals.TryRead(i, money: false, out Numeral coins) || coins.Value.Decimal is not { } count || count is < 1 or > 99)
            return false;
        if (!_money.TryAfter(coins.Next, scaled: false, out _, out decimal factor, out int next))
        {
            // "fifteen dollars fifty", at the end of what is said.
            if (i != main.Next || count < 10 || !_tokens.Is(i - 1, WordClass.CurrencyName) || main.Numeral.Has(NumeralForm.Scaled) || !EndsClause(coins.Next))
                return false;
            (factor, next) = (0.01m, coins.Next);
        }

        if (factor == 1)
            return false;
        compound = main with { Next = next, Numeral = main.Numeral with { Value = Value.Of(whole + (main.Negative ? -count : count) * factor, -2), Next = coins.Next, Form = main.Numeral.Form & ~NumeralForm.PlainInteger } };
        return true;
    }

    /// <summary>Reads the unit at a numeral, after a hyphen too: 10-year, 12-inch.</summary>
    private bool TryUnit(in Numeral numeral, out UnitReading unit)
    {
        unit = default;
        if (numeral.Has(NumeralForm.Ordinal))
            return false;
        int i = numeral.Next;
        bool digits = numeral.Has(NumeralForm.Digits);
        if (digits && IsAcidity(numeral.First - 1))
        {
            unit = new UnitReading("[pH]", "acidity", i, 1, IsName: false);
            return true;
        }

        if (_tokens[i].Kind == TokenKind.Dash)
        {
            if (_tokens[i].First == '\u2014' || _tokens[i].SpaceBefore || _tokens[i + 1].SpaceBefore || !_units.TryRead(i + 1, out unit) || !unit.IsName && _tokens[i + 1].Length == 1 && _tokens[i + 1].IsCapital)
            {
                unit = default;
                return false;
            }

            return true;
        }

        // half of a litre, a quarter of an hour, one and three quarters of an hour
        if (_tokens.IsLexeme(i, English.Of) && _tokens.Is(i - 1, WordClass.FractionName) && _units.TryRead(_tokens.IsLexeme(i + 1, English.A) || _tokens.IsLexeme(i + 1, English.An) ? i + 2 : i + 1, out unit) && unit.IsName)
            return true;
        // "two more minutes", "five consecutive days": the word stands between, the unit is still the numeral's.
        if (StandsBeforeUnit(i) && _tokens[i + 1].Kind == TokenKind.Word && _units.TryRead(i + 1, out unit) && unit.IsName && unit.Dimension == "time")
            return true;
        // "four century-old barges": the unit belongs to the age of each.
        if (_tokens[i].SpaceBefore && _tokens[i + 1].Kind == TokenKind.Dash && !_tokens[i + 1].SpaceBefore && !_tokens[i + 2].SpaceBefore && _tokens.IsWord(i + 2) && numeral.Value.Decimal != 1 && _tokens.IsWord(i) && !CountedNoun.IsPlural(_tokens, i) && ClosedClasses.IsExtent(_tokens.Span(i + 2)) && UnitLexicon.Shared.FindName(_tokens.Span(i)) is { } extent
            && (extent.Multiplier > 1 || !digits && extent.Code != "a" && CountedNoun.IsPlural(_tokens, i + 3) && !_tokens.Is(numeral.First - 1, WordClass.Article)))
            return false;
        if (digits && AgeReader.IsGroupEnd(_tokens, i))
            return false;
        if (_units.TryRead(i, out unit) && (digits || unit.IsName || unit.Code.Length > 1 || unit.Code == "%") && !IsTimeOfDay(i, unit))
            return true;
        unit = default;
        return digits && InchReader.TryRead(_tokens, numeral, out unit);
    }

    /// <summary>"Draught (m): 4.85", "rate (CFR [%]): 11.1": the unit stands in brackets in the label before the colon.</summary>
    private bool TryLabelled(in Numeral numeral, out UnitReading unit)
    {
        unit = default;
        int close = numeral.First - 2;
        while (_tokens[close].First is ')' or ']' && _tokens[close - 1].First is ')' or ']')
            close--;
        int open = close - 1;
        while (open > close - LongestLabel && _tokens[open].First is not ('(' or '['))
            open--;
        if (TryCountedTime(numeral, out unit))
            return true;
        // "% Volatile: 100"
        if (TryLeadingPercent(numeral, out unit))
            return true;
        // "Humidity, %: 61"
        int comma = numeral.First - 3;
        if (_tokens.IsChar(comma, ',') && _tokens.IsWord(comma - 1) && !_tokens[numeral.First].StartsSentence && _tokens[comma + 1].SpaceBefore && Tables.UnitPhrase.TryRead(_tokens.Span(comma + 1, comma + 2).ToString(), out Tables.HeadUnit behind) && behind is { Code: not null, Multiplier: 1, IsMoney: false })
        {
            unit = new UnitReading(behind.Code, UnitLexicon.Shared.FindCode(behind.Code)?.Dimension ?? "compound", numeral.Next, 1, IsName: false);
            return true;
        }

        if (_tokens[close].First is not (')' or ']') || open <= close - LongestLabel || open + 1 >= close || _tokens[numeral.First].StartsSentence || !Tables.UnitPhrase.TryRead(_tokens.Span(open + 1, close).ToString(), out Tables.HeadUnit head) || head.Code == null || head.Multiplier != 1 || head.IsMoney)
            return false;
        unit = new UnitReading(head.Code, UnitLexicon.Shared.FindCode(head.Code)?.Dimension ?? "compound", numeral.Next, 1, IsName: false);
        return true;
    }

    /// <summary>"% Solubility in water: 10": a label that begins with the sign of its unit.</summary>
    private bool TryLeadingPercent(in Numeral numeral, out UnitReading unit)
    {
        unit = default;
        int first = numeral.First - 2;
        while (first > numeral.First - LongestLabel && !_tokens[first].StartsLine && _tokens[first].Kind == TokenKind.Word)
            first--;
        if (first >= numeral.First - 2 || _tokens[first].First != '%' || _tokens[first].Length != 1 || _tokens[first - 1].Kind == TokenKind.Number || _tokens[numeral.First].StartsSentence)
            return false;
        unit = new UnitReading("%", "ratio", numeral.Next, 1, IsName: false);
        return true;
    }

    /// <summary>"Days lost to strikes: 46": a label that begins with the time it counts.</summary>
    private bool TryCountedTime(in Numeral numeral, out UnitReading unit)
    {
        unit = default;
        int first = numeral.First - 2;
        while (first > numeral.First - LongestLabel && !_tokens[first].StartsSentence && _tokens[first].Kind == TokenKind.Word)
            first--;
        // the mark of a list's item
        if (_tokens[first].StartsSentence && _tokens[first].Kind != TokenKind.Word)
            first++;
        if (first >= numeral.First - 2 || !_tokens[first].StartsSentence && !_tokens[first - 1].StartsSentence || _tokens[numeral.First].StartsSentence || !CountedNoun.IsPlural(_tokens, first) || UnitLexicon.Shared.FindName(_tokens.Span(first)) is not { Dimension: "time", Multiplier: 1 } time
            || _tokens.Is(first + 1, WordClass.Conjunction) || !_tokens.Is(first + 1, WordClass.Preposition) && !_tokens.EndsWith(first + 1, "ed") && !(_tokens.IsWord(first + 1) && ClosedClasses.IsIrregularPast(_tokens.Span(first + 1))))
            return false;
        unit = new UnitReading(time.Code, "time", numeral.Next, 1, IsName: false);
        return true;
    }

    private bool StandsBeforeUnit(int i) => _tokens[i].Kind == TokenKind.Word && !_tokens[i].StartsSentence && BeforeUnits.Contains(_tokens[i].Lexeme);

    /// <summary>pH 7.4, pH of 7.4, pH = 7.4: a scale that is named before its number.</summary>
    private bool IsAcidity(int before)
    {
        if (_tokens[before].Length == 1 && _tokens[before].First is '=' or ':' or '~' or '∼' or '≈' or '<' or '>' or '≤' or '≥' || _tokens.IsLexeme(before, English.Of))
            before--;
        return _tokens.IsWord(before) && _tokens[before].Length == 2 && _tokens.Span(before).SequenceEqual("pH".AsSpan()) && !_tokens[before + 1].StartsSentence;
    }

    /// <summary>"22pm" is careless for a time, and no picometre.</summary>
    private bool IsTimeOfDay(int i, in UnitReading unit) => !unit.IsName && unit.Code is ("pm" or "am") && unit.Next == i + 1;

    /// <summary>Where the amount begins: at a minus sign joined to it, or at the word minus.</summary>
    private int SignBefore(int number, out bool negative)
    {
        negative = false;
        int sign = number - 1;
        ref readonly Token token = ref _tokens[sign];
        if (_tokens.IsLexeme(sign, English.Minus) || _tokens.IsLexeme(sign, English.Negative))
        {
            negative = !_tokens[number].StartsSentence;
            return negative ? sign : number;
        }

        if (token.Kind != TokenKind.Dash || token.First is not ('-' or '\u2212' or '\u2013') || _tokens[number].SpaceBefore || _tokens[number].Kind is not (TokenKind.Number or TokenKind.Currency))
            return number;
        ref readonly Token before = ref _tokens[sign - 1];
        bool opened = before.First is '(' or '[' or '=' or ',' or '<' or '>' or '~' or '∼' or '≈' or '/' && before.Length == 1;
        // "COVID -19": a gap that crept into a name; "CAC -1.7%" is a change.
        negative = opened || token.SpaceBefore && !(before.IsAllCapitals && token.First == '-' && _tokens[number + 1].First != '%');
        return negative ? sign : number;
    }

    private static Value Signed(Value value, bool negative)
    {
        if (!negative)
            return value;
        return value.Decimal is { } number ? Value.Of(-number, value.Granularity) : Value.Of(-value.Number, value.Granularity);
    }
}
