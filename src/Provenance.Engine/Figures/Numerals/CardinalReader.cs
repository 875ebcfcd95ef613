using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.Numerals;

/// <summary>Reads the words of one cardinal: "two hundred and five", "twenty-two", "two point five", "two and a half million".</summary>
internal sealed class CardinalReader
{
    private readonly TokenList _tokens;
    private readonly WordFractionReader _fractions;
    private readonly WordScale _scale;

    public CardinalReader(TokenList tokens)
    {
        _tokens = tokens;
        _fractions = new WordFractionReader(tokens);
        _scale = new WordScale(tokens);
    }

    /// <summary>Words of cardinals and scales, with "and", hyphens, "point", a final half or fraction or ordinal.</summary>
    public bool TryRead(int first, int i, decimal given, out Numeral numeral)
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
            return _fractions.TryRead(first, i, 0, false, out numeral);

        decimal sum = total + group;
        NumeralForm form = NumeralForm.Words | (scaled ? NumeralForm.Scaled : 0) | (article ? NumeralForm.Article : 0);
        if (TryPoint(next, sum, out decimal withDecimals, out int afterPoint))
        {
            numeral = _scale.Of(first, afterPoint, withDecimals, -1, form);
            return true;
        }

        if (_fractions.TryAndHalf(next, out decimal half, out int afterHalf))
        {
            numeral = WithPart(first, next, afterHalf, sum, half, form);
            return true;
        }

        if (_fractions.TryRead(first, next, sum, scaled, out numeral))
            return true;
        numeral = new Numeral(Value.Of(sum, granularity), first, next, form);
        return true;
    }

    /// <summary>"two and a half million" scales both; "two million and a half" means half a million more, and so says "a billion and a half million".</summary>
    private Numeral WithPart(int first, int next, int afterPart, decimal whole, decimal part, NumeralForm form)
    {
        decimal scale = _tokens.Is(next - 1, WordClass.Scale) ? _tokens.ValueOf(next - 1) : 1;
        if (scale < 1e6m)
            return _scale.Of(first, afterPart, whole + part, -1, form);
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
    /// <summary>"stood at one point nine", "came in at one point two per cent": "at one point" tells when only where it opens its clause, or something is counted behind.</summary>
    private bool IsDecimalAt(int point)
    {
        int at = point - 2;
        int next = point + 2;
        bool opens = _tokens[at].StartsSentence || !_tokens.IsWord(at - 1) || _tokens.Is(at - 1, WordClass.Conjunction);
        return !opens && (EllipticMeasure.EndsClause(_tokens, next) || _tokens.IsLexeme(next, English.Per) || UnitLexicon.IsNameAt(_tokens, next) && UnitLexicon.Shared.FindName(_tokens.Span(next)) is not { Dimension: "time" });
    }

    private bool TryPoint(int i, decimal whole, out decimal value, out int next)
    {
        value = whole;
        next = i;
        // "at one point nine of them"
        if (!_tokens.IsLexeme(i, English.Point) || whole == 1 && _tokens.IsLexeme(i - 2, English.At) && !IsDecimalAt(i) || !_tokens.Is(i + 1, WordClass.Cardinal) || _tokens.ValueOf(i + 1) > 9)
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
}
