using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>
/// Reads number words: "twenty-two", "two hundred and five", "a million", "one and a half thousand", "two thirds",
/// "thousands", "several hundred". One pass over the words; a scale multiplies what has been gathered so far.
/// </summary>
internal sealed class WordNumberReader
{
    private readonly TokenList _tokens;

    public WordNumberReader(TokenList tokens) => _tokens = tokens;

    /// <summary>Reads the number that begins at a word.</summary>
    public bool TryRead(int i, out Numeral numeral)
    {
        if (_tokens.Is(i, WordClass.Magnitude))
            return TryMagnitude(i, out numeral);
        if (_tokens.Is(i, WordClass.Determiner) && TryVague(i, out numeral))
            return true;
        if (_tokens.Is(i, WordClass.FractionName) && _tokens.IsLexeme(i, English.Half) && TryHalf(i, out numeral))
            return true;
        // "quarter million"
        if (_tokens.IsLexeme(i, English.Quarter) && _tokens.Is(i + 1, WordClass.Scale) && !_tokens.Is(i - 1, WordClass.Ordinal | WordClass.Determiner) && !_tokens[i + 1].StartsSentence)
        {
            numeral = Scaled(i, i + 1, 0.25m, -2, NumeralForm.Words);
            return true;
        }

        if (_tokens.IsLexeme(i, English.A) || _tokens.IsLexeme(i, English.An))
            return TryAfterArticle(i, out numeral);
        if (_tokens.Is(i, WordClass.Scale))
            return TryBareScale(i, out numeral);
        return TryCardinal(i, i, 0, out numeral);
    }

    private bool TryAfterArticle(int article, out Numeral numeral)
    {
        numeral = default;
        int i = article + 1;
        // "a quarter of", "a third of", "a half"; "a few hundred", "a couple of thousand"; "a hundred", "a dozen".
        if (_tokens.Is(i, WordClass.Scale))
            return TryCardinal(article, i, 1, out numeral);
        if (_tokens.Is(i, WordClass.FractionName) && (_tokens.IsLexeme(i + 1, English.Of) || _tokens.Is(i + 1, WordClass.Scale)) && !_tokens.IsLexeme(i, English.Second))
        {
            // "a quarter of a million"
            int scale = _tokens.IsLexeme(i + 1, English.Of) && _tokens.IsLexeme(i + 2, English.A) && _tokens.Is(i + 3, WordClass.Scale) ? i + 3 : i + 1;
            numeral = Scaled(article, scale, Part(1, _tokens.ValueOf(i)), -2, NumeralForm.Words | NumeralForm.Fraction);
            return true;
        }

        // "a pair of gloves", "a couple of days"
        if ((_tokens.IsLexeme(i, English.Pair) || _tokens.IsLexeme(i, English.Couple)) && _tokens.IsLexeme(i + 1, English.Of) && !_tokens.Is(i + 2, WordClass.Scale))
        {
            numeral = new Numeral(Value.Of(2m), article, i + 2, NumeralForm.Words | NumeralForm.Article);
            return true;
        }

        // "up to a decade": with a hedge before it the article stands for the number one.
        if (_tokens.Is(article - 1, WordClass.HedgeWord) && _tokens.IsWord(i) && UnitLexicon.Shared.FindName(_tokens.Span(i)) is { } unit && (unit.Multiplier > 1 || unit.Dimension is not ("time" or "ratio"))
            || UnitAhead(i) && (_tokens[article].StartsParagraph && _tokens[i + 1].StartsParagraph
                || _tokens.IsLexeme(i + 1, English.And) && (TryAndHalf(i + 1, out _, out _) || _tokens[i + 2].Kind == TokenKind.Number && UnitAhead(i + 3))))
        {
            numeral = new Numeral(Value.Of(1m), article, i, NumeralForm.Words | NumeralForm.Article);
            return true;
        }

        if (_tokens.IsLexeme(i, English.Half) && (_tokens[i + 1].Kind == TokenKind.Dash && !_tokens[i + 1].SpaceBefore || UnitAhead(i + 1)))
        {
            numeral = new Numeral(Value.Of(0.5m, -1), article, i + 1, NumeralForm.Words | NumeralForm.Fraction);
            return true;
        }

        return TryVague(i, out numeral);
    }

    /// <summary>several hundred, a few thousand, a couple of million, many thousands.</summary>
    private bool TryVague(int i, out Numeral numeral)
    {
        numeral = default;
        if (!IsVagueWord(i))
            return false;
        int scale = i + 1;
        if (_tokens.IsLexeme(scale, English.Of))
            scale++;
        if (!_tokens.Is(scale, WordClass.Scale))
            return false;
        decimal value = 1;
        while (_tokens.Is(scale, WordClass.Scale))
        {
            if (!ExactArithmetic.TryMultiply(value, _tokens.ValueOf(scale++), out value))
                return false;
        }

        numeral = new Numeral(Value.Of(value), i, scale, NumeralForm.Words | NumeralForm.Magnitude);
        return true;
    }

    private bool IsVagueWord(int i) => _tokens.IsLexeme(i, English.Couple) || _tokens.Is(i, WordClass.NumberOpener) && !_tokens.Is(i, WordClass.Article);

    /// <summary>"hundred thousand dollars", "quarter million", "thousand litres": a scale alone counts once where what it scales follows.</summary>
    private bool TryBareScale(int i, out Numeral numeral)
    {
        numeral = default;
        bool joined = _tokens[i - 1].Kind == TokenKind.Dash && !_tokens[i].SpaceBefore;
        bool counted = _tokens[i - 1].Kind == TokenKind.Number || _tokens.Is(i - 1, WordClass.Cardinal | WordClass.Scale | WordClass.Magnitude | WordClass.Article | WordClass.Determiner) || _tokens.IsLexeme(i - 1, English.Per);
        bool scales = _tokens.Is(i + 1, WordClass.Scale | WordClass.CurrencyName) || UnitAhead(i + 1);
        return !joined && (!counted || _tokens[i].StartsSentence) && scales && !_tokens[i + 1].StartsSentence && TryCardinal(i, i, 1, out numeral);
    }

    /// <summary>thousands, tens of thousands, hundreds of millions.</summary>
    private bool TryMagnitude(int i, out Numeral numeral)
    {
        numeral = default;
        decimal value = _tokens.ValueOf(i);
        int next = i + 1;
        // "risk scores": as a noun of its own it is no magnitude.
        if (_tokens.IsLexeme(i, English.Scores) && (!_tokens.IsLexeme(next, English.Of) || _tokens[i - 1].Kind == TokenKind.Word && _tokens[i - 1].Lexeme == 0 && !_tokens[i].StartsSentence) || value == 10 && !_tokens.IsLexeme(next, English.Of))
            return false;
        while (_tokens.IsLexeme(next, English.Of) && _tokens.Is(next + 1, WordClass.Magnitude | WordClass.Scale) && ExactArithmetic.TryMultiply(value, _tokens.ValueOf(next + 1), out decimal product))
        {
            value = product;
            next += 2;
        }

        numeral = new Numeral(Value.Of(value), i, next, NumeralForm.Words | NumeralForm.Magnitude);
        return true;
    }

    /// <summary>half a million, half a dozen, half an hour, half of the, half the.</summary>
    private bool TryHalf(int i, out Numeral numeral)
    {
        numeral = default;
        // "the first half", "the second half of the year": a half of a match or a year is no figure.
        if (_tokens.Is(i - 1, WordClass.Ordinal) || _tokens.Is(i - 1, WordClass.Determiner) && !_tokens.Is(i - 1, WordClass.HedgeWord))
            return false;
        int next = i + 1;
        if (_tokens[next].Kind == TokenKind.Dash && !_tokens[next].SpaceBefore && _tokens.Is(next + 1, WordClass.Scale))
            next++;
        if (_tokens.IsLexeme(next, English.A) || _tokens.IsLexeme(next, English.An))
        {
            bool scale = _tokens.Is(next + 1, WordClass.Scale);
            if (!scale && !UnitAhead(next + 1))
                return false;
            numeral = Scaled(i, next + 1, 0.5m, -1, NumeralForm.Words | NumeralForm.Fraction);
            return true;
        }

        numeral = Scaled(i, next, 0.5m, -1, NumeralForm.Words | NumeralForm.Fraction);
        return true;
    }

    private bool UnitAhead(int i) => _tokens.IsWord(i) && UnitLexicon.Shared.FindName(_tokens.Span(i)) != null;

    /// <summary>Words of cardinals and scales, with "and", hyphens, "point", a final half or fraction or ordinal.</summary>
    private bool TryCardinal(int first, int i, decimal given, out Numeral numeral)
    {
        numeral = default;
        decimal total = 0;
        decimal group = given;
        bool any = given != 0;
        bool article = any;
        bool scaled = false;
        decimal lastScale = decimal.MaxValue;
        int lastAdded = int.MaxValue;
        int next = i;
        int granularity = 0;
        while (true)
        {
            int word = SkipJoin(next, any);
            if (_tokens.Is(word, WordClass.Cardinal))
            {
                decimal value = _tokens.ValueOf(word);
                // "twenty two" and "hundred five" go on; "two three" and "five twenty" are two numbers.
                if (any && !Continues(value, lastAdded, scaled, word > next))
                    break;
                group += value;
                lastAdded = (int)value;
            }
            else if ((_tokens.Is(word, WordClass.Scale) || _tokens.Is(word, WordClass.Magnitude) && !_tokens.IsLexeme(word, English.Scores) && _tokens.ValueOf(word) != 10) && any && (word == next || _tokens[next].Kind == TokenKind.Dash))
            {
                decimal value = _tokens.ValueOf(word);
                if (group > 1e9m || total > 1e9m && group == 0 && value >= lastScale)
                    return false;
                if (value >= 1000)
                {
                    if (value >= lastScale && group == 0)
                        total *= value;
                    else
                        total += (group == 0 ? 1 : group) * value;
                    group = 0;
                    lastScale = value;
                }
                else
                {
                    group = (group == 0 ? 1 : group) * value;
                }

                scaled = true;
                lastAdded = int.MaxValue;
                granularity = 0;
            }
            else
            {
                break;
            }

            any = true;
            next = word + 1;
            if (total > 1e24m || group > 1e24m)
                return false;
        }

        if (!any || next == i)
            return TryFractionOrOrdinal(first, i, 0, false, out numeral);

        decimal sum = total + group;
        NumeralForm form = NumeralForm.Words | (scaled ? NumeralForm.Scaled : 0) | (article ? NumeralForm.Article : 0);
        if (TryPoint(next, sum, out decimal withDecimals, out int afterPoint))
        {
            numeral = Scaled(first, afterPoint, withDecimals, -1, form);
            return true;
        }

        if (TryAndHalf(next, out decimal half, out int afterHalf))
        {
            numeral = WithPart(first, next, afterHalf, sum, half, form);
            return true;
        }

        if (TryFractionOrOrdinal(first, next, sum, scaled, out numeral))
            return true;
        numeral = new Numeral(Value.Of(sum, granularity), first, next, form);
        return true;
    }

    /// <summary>"two and a half million" scales both; "two million and a half" means half a million more, and so says "a billion and a half million".</summary>
    private Numeral WithPart(int first, int next, int afterPart, decimal whole, decimal part, NumeralForm form)
    {
        decimal scale = _tokens.Is(next - 1, WordClass.Scale) ? _tokens.ValueOf(next - 1) : 1;
        if (scale < 1e6m)
            return Scaled(first, afterPart, whole + part, -1, form);
        bool own = _tokens.Is(afterPart, WordClass.Scale);
        decimal unit = own ? _tokens.ValueOf(afterPart) : scale;
        return new Numeral(Value.Of(whole + part * unit), first, own ? afterPart + 1 : afterPart, form);
    }

    /// <summary>The next word after a hyphen, or after "and" within a number.</summary>
    private int SkipJoin(int i, bool any)
    {
        if (!any)
            return i;
        if (_tokens[i].Kind == TokenKind.Dash && !_tokens[i].SpaceBefore && !_tokens[i + 1].SpaceBefore)
            return i + 1;
        if (_tokens.IsLexeme(i, English.And) && _tokens.Is(i + 1, WordClass.Cardinal) && _tokens.Is(i - 1, WordClass.Scale))
            return i + 1;
        return i;
    }

    private bool Continues(decimal value, int lastAdded, bool scaled, bool joined)
    {
        if (lastAdded == int.MaxValue)
            return scaled && (joined || value > 0);
        return lastAdded >= 20 && lastAdded % 10 == 0 && value is >= 1 and <= 9;
    }

    /// <summary>two point five, three point one four.</summary>
    private bool TryPoint(int i, decimal whole, out decimal value, out int next)
    {
        value = whole;
        next = i;
        if (!_tokens.IsLexeme(i, English.Point) || !_tokens.Is(i + 1, WordClass.Cardinal) || _tokens.ValueOf(i + 1) > 9)
            return false;
        decimal place = 0.1m;
        next = i + 1;
        while (_tokens.Is(next, WordClass.Cardinal) && _tokens.ValueOf(next) <= 9 && place > 1e-9m)
        {
            value += _tokens.ValueOf(next++) * place;
            place /= 10;
        }

        return true;
    }

    /// <summary>… and a half, … and three quarters, … and one third.</summary>
    public bool TryAndHalf(int i, out decimal half, out int next)
    {
        half = 0;
        next = i;
        int word = i;
        if (_tokens[word].Kind == TokenKind.Dash && _tokens.IsLexeme(word + 1, English.And))
            word++;
        if (!_tokens.IsLexeme(word, English.And))
            return false;
        word++;
        if (_tokens[word].Kind == TokenKind.Dash)
            word++;
        decimal numerator = 1;
        if (_tokens.IsLexeme(word, English.A) || _tokens.IsLexeme(word, English.An))
            word++;
        else if (_tokens.Is(word, WordClass.Cardinal))
            numerator = Numerator(ref word);
        else if (!_tokens.Is(word, WordClass.FractionName) || !UnitAhead(_tokens.IsLexeme(word + 1, English.Of) ? word + 2 : word + 1))
            return false;
        if (_tokens[word].Kind == TokenKind.Dash && !_tokens[word].SpaceBefore)
            word++;
        if (!_tokens.Is(word, WordClass.FractionName) || _tokens.IsLexeme(word, English.Second))
            return false;
        half = Part(numerator, _tokens.ValueOf(word));
        next = word + 1;
        return half < 1;
    }

    /// <summary>three (quarters), fifty-four (hundredths).</summary>
    private decimal Numerator(ref int word)
    {
        decimal numerator = _tokens.ValueOf(word++);
        int units = _tokens[word].Kind == TokenKind.Dash && !_tokens[word].SpaceBefore ? word + 1 : word;
        if (numerator < 20 || numerator % 10 != 0 || !_tokens.Is(units, WordClass.Cardinal) || _tokens.ValueOf(units) is < 1 or > 9)
            return numerator;
        word = units + 1;
        return numerator + _tokens.ValueOf(units);
    }

    /// <summary>two thirds, three-quarters, one-fifth of; twenty-second, third.</summary>
    private bool TryFractionOrOrdinal(int first, int i, decimal sum, bool scaled, out Numeral numeral)
    {
        numeral = default;
        int word = i;
        bool joined = false;
        if (sum != 0 && _tokens[word].Kind == TokenKind.Dash && !_tokens[word].SpaceBefore)
        {
            word++;
            joined = true;
        }

        if (!_tokens.IsWord(word) || _tokens[word].StartsSentence && sum != 0)
            return false;
        bool tens = sum >= 20 && sum % 10 == 0;
        if (sum is >= 1 and < 100 && !tens && _tokens.Is(word, WordClass.FractionName) && !_tokens.IsLexeme(word, English.Second))
        {
            // "one third of" and "two thirds" are fractions; "one third party" is not.
            bool plural = _tokens.Text[_tokens[word].End - 1] == 's' || _tokens.IsLexeme(word, English.Half);
            if (plural || joined || _tokens.IsLexeme(word + 1, English.Of) || !_tokens.IsWord(word + 1) || _tokens[word + 1].StartsSentence)
            {
                numeral = Scaled(first, word + 1, Part(sum, _tokens.ValueOf(word)), -2, NumeralForm.Words | NumeralForm.Fraction);
                return true;
            }

            return false;
        }

        if (_tokens.Is(word, WordClass.Ordinal) && (sum == 0 || tens && _tokens.ValueOf(word) < 10 || scaled && _tokens.ValueOf(word) < 100))
        {
            numeral = new Numeral(Value.Of(sum + _tokens.ValueOf(word)), first, word + 1, NumeralForm.Words | NumeralForm.Ordinal);
            return true;
        }

        return false;
    }

    /// <summary>A fraction to as many digits as binary floating point tells apart.</summary>
    private static decimal Part(decimal numerator, decimal denominator) => Math.Round(numerator / denominator, 15);

    private Numeral Scaled(int first, int next, decimal value, int granularity, NumeralForm form)
    {
        Value result = Value.Of(value, granularity);
        while (true)
        {
            int word = _tokens[next].Kind == TokenKind.Dash && !_tokens[next].SpaceBefore && _tokens.Is(next + 1, WordClass.Scale) ? next + 1 : next;
            if (!_tokens.Is(word, WordClass.Scale) || result.Decimal is not { } number || number > 1e18m)
                return new Numeral(result, first, next, form);
            result = NumeralReader.Multiply(number, _tokens.ValueOf(word), result.Granularity);
            form = (form | NumeralForm.Scaled) & ~NumeralForm.Fraction;
            next = word + 1;
        }
    }
}
