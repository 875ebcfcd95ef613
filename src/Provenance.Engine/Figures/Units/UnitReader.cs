using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.Units;

/// <summary>
/// Reads a unit: a name ("square miles"), a symbol ("kΩ"), a compound of them ("mg/m3", "W m⁻²", "miles per hour").
/// </summary>
internal sealed class UnitReader
{
    private const int MostFactors = 5;

    private readonly TokenList _tokens;
    private readonly UnitNameReader _names;
    private readonly UnitSymbolReader _symbols;
    private readonly UnitPowerReader _powers;
    private readonly GasReader _gases;

    public UnitReader(TokenList tokens)
    {
        _tokens = tokens;
        _names = new UnitNameReader(tokens);
        _symbols = new UnitSymbolReader(tokens);
        _powers = new UnitPowerReader(tokens);
        _gases = new GasReader(tokens);
    }

    /// <summary>Reads the unit that begins at a token.</summary>
    public bool TryRead(int i, out UnitReading unit)
    {
        unit = default;
        if (_tokens[i].StartsSentence)
            return false;
        // 95 wt. %, 5 mol %, 40 vol%
        int percent = _tokens[i + 1].Kind == TokenKind.Point && !_tokens[i + 1].SpaceBefore ? i + 2 : i + 1;
        if (_tokens.IsChar(percent, '%') && _tokens[i].Kind == TokenKind.Word && _tokens[i].Length is 2 or 3 && TableWords.IsShareBasis(_tokens.Span(i)))
        {
            unit = new UnitReading("%", "ratio", percent + 1, 1, IsName: false);
            return true;
        }

        if (!TryGravity(i, out unit) && !TryFactor(i, numerator: true, out unit))
            return false;
        if (unit.Dimension == "mass" && _gases.TryName(unit.Next, out string gas, out int behind) && (_tokens.IsChar(behind, '/') && !_tokens[behind + 1].SpaceBefore || _tokens.IsLexeme(behind, English.Per)))
            unit = unit with { Code = unit.Code + "{" + gas + "}", Next = behind };
        while (TryDenominator(unit.Next, unit.IsName, priced: false, out UnitReading denominator) || TryProduct(unit.Next, out denominator))
            unit = unit with { Code = unit.Code + denominator.Code, Dimension = "compound", Next = denominator.Next };
        return true;
    }

    /// <summary>Reads what comes after a quantity as its denominator: /h, per square mile, an hour.</summary>
    /// <param name="i">Where the denominator would begin.</param>
    /// <param name="afterName">Whether the unit before it is a word, so that "a" and "an" may stand for "per".</param>
    /// <param name="priced">Whether it is a price, which is given for any unit: $52 a barrel.</param>
    /// <param name="denominator">The denominator, its code with a slash before it.</param>
    public bool TryDenominator(int i, bool afterName, bool priced, out UnitReading denominator)
    {
        denominator = default;
        bool slash = _tokens.IsChar(i, '/') && !_tokens[i + 1].SpaceBefore;
        bool per = _tokens.IsLexeme(i, English.Per);
        bool article = afterName && (_tokens.IsLexeme(i, English.A) || _tokens.IsLexeme(i, English.An));
        if (!slash && !per && !article || _tokens[i].StartsSentence)
            return false;
        if (slash && TryGroup(i + 1, out denominator))
            return true;
        int under = i + 1;
        // £24 a-year
        if (!slash && _tokens[under].Kind == TokenKind.Dash && !_tokens[under].SpaceBefore && !_tokens[under + 1].SpaceBefore)
            under++;
        int amount = 1;
        if (!article && _tokens.TryInteger(under, out int number) && number is 100 or 1000 && _tokens[under].Kind == TokenKind.Number)
            (amount, under) = (number, under + 1);
        if (!TryFactor(under, numerator: false, out UnitReading factor) || article && (!factor.IsName || factor.Dimension != "time" && !priced))
            return false;
        // "$1.17 billion a year earlier" tells when, not how often.
        // Nor is "per century" a hundred times "per year" without saying so in the value.
        if (article && IsWhen(factor.Next))
            return false;
        if (factor.Multiplier > 1 && !TryMultiple(ref factor))
            return false;
        string code = amount > 1 ? amount + "." + factor.Code : factor.Code;
        bool product = code.IndexOf('.') >= 0 || code.IndexOf('/') > 0;
        denominator = factor with { Code = product ? "/(" + code + ")" : code[0] == '/' ? "." + code.Substring(1) : "/" + code };
        return true;
    }

    /// <summary>J/(kg·K): a group below the line.</summary>
    private bool TryGroup(int i, out UnitReading group)
    {
        group = default;
        if (!_tokens.IsChar(i, '(') || !TryFactor(i + 1, numerator: false, out UnitReading factor))
            return false;
        string code = factor.Code;
        int next = factor.Next;
        for (int factors = 1; factors < MostFactors && !_tokens.IsChar(next, ')'); factors++)
        {
            bool dot = IsRaisedDot(next) || _tokens.IsChar(next, '.') || _tokens.IsChar(next, '*');
            if (!dot && !_tokens[next].SpaceBefore || !TryFactor(dot ? next + 1 : next, numerator: false, out factor))
                return false;
            code += "." + factor.Code;
            next = factor.Next;
        }

        if (!_tokens.IsChar(next, ')'))
            return false;
        group = new UnitReading(code.IndexOf('.') < 0 ? "/" + code : "/(" + code + ")", "compound", next + 1, 1, IsName: false);
        return true;
    }

    /// <summary>per MMBtu, per decade of years: a multiple of a unit, as UCUM writes it: 10*6.[Btu].</summary>
    private static bool TryMultiple(ref UnitReading factor)
    {
        if (factor.Dimension == "time" || factor.Dimension.Length == 0)
            return false;
        int power = 0;
        long rest = factor.Multiplier;
        for (; rest % 10 == 0; rest /= 10)
            power++;
        if (rest != 1)
            return false;
        factor = factor with { Code = "10*" + power + "." + factor.Code, Multiplier = 1 };
        return true;
    }

    private bool IsWhen(int i) =>
        !_tokens[i].IsCapital && (_tokens.IsLexeme(i, English.Ago) || _tokens.IsLexeme(i, English.Earlier) || _tokens.IsLexeme(i, English.Later) || _tokens.IsLexeme(i, English.Before) || _tokens.IsLexeme(i, English.After));

    /// <summary>15,000 × g: times the acceleration of free fall.</summary>
    private bool TryGravity(int i, out UnitReading unit)
    {
        unit = default;
        if (!_tokens.IsChar(i, '×') && !_tokens.IsChar(i, 'x') && !_tokens.IsChar(i, 'X') || !_tokens.IsChar(i + 1, 'g') || _tokens[i + 2].Kind == TokenKind.Dash && !_tokens[i + 2].SpaceBefore)
            return false;
        unit = new UnitReading("[g]", "acceleration", i + 2, 1, IsName: false);
        return true;
    }

    private bool TryFactor(int i, bool numerator, out UnitReading factor)
    {
        bool named = _names.TryRead(i, out factor);
        if (_symbols.TryRead(i, numerator, out UnitReading symbol) && (!named || symbol.Next > factor.Next))
            factor = symbol;
        else if (named)
            return _powers.WithPower(ref factor);
        else
            return _gases.TryRead(i, out factor);
        // "specific gravity 0.82 g/ml": over a line, g is of mass.
        if (factor.Code == "[g]" && !factor.IsName && _tokens.IsChar(factor.Next, '/') && !_tokens[factor.Next].SpaceBefore)
            factor = factor with { Code = "g", Dimension = "mass" };
        if (factor.Dimension is not ("ratio" or "points") && (_powers.TryExponent(factor.Next, out int exponent, out int next) || !numerator && _powers.TryGapExponent(factor, out exponent, out next)))
        {
            // A negative exponent on the first factor (s⁻¹) leaves nothing above the line.
            string code = Math.Abs(exponent) == 1 ? factor.Code : factor.Code + Math.Abs(exponent);
            factor = factor with { Code = exponent < 0 ? "/" + code : code, Dimension = UnitPowerReader.Power(factor.Dimension, exponent), Next = next };
            return true;
        }

        return _powers.WithPower(ref factor);
    }

    /// <summary>W m⁻², mg·kg⁻¹, ml.kg−1, N m: a further factor after a space, a raised dot or a point.</summary>
    private bool TryProduct(int i, out UnitReading product)
    {
        product = default;
        if (_tokens[i].StartsSentence)
            return false;
        bool dot = IsRaisedDot(i);
        bool point = _tokens.IsChar(i, '.') && !_tokens[i + 1].SpaceBefore;
        if (!_symbols.TryRead(dot || point ? i + 1 : i, numerator: false, out UnitReading factor))
            return false;
        bool exponent = _powers.TryExponent(factor.Next, out int power, out int next);
        if (!dot && !(exponent && power < 0))
            return false;
        string code = Math.Abs(power) <= 1 ? factor.Code : factor.Code + Math.Abs(power);
        product = factor with { Code = (power < 0 ? "/" : ".") + code, Next = exponent ? next : factor.Next };
        return true;
    }

    private bool IsRaisedDot(int i) => _tokens[i].First is '·' or '⋅' or '∙' or '•' && _tokens[i].Length == 1;
}
