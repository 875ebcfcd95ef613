using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>
/// Reads a unit: a name ("square miles"), a symbol ("kΩ"), a compound of them ("mg/m3", "W m⁻²", "miles per hour").
/// </summary>
internal sealed class UnitReader
{
    private const int LongestSymbol = 5;
    private const int LongestWord = 7;
    private readonly TokenList _tokens;
    private readonly UnitLexicon _units = UnitLexicon.Shared;

    public UnitReader(TokenList tokens) => _tokens = tokens;

    /// <summary>Reads the unit that begins at a token.</summary>
    public bool TryRead(int i, out UnitReading unit)
    {
        unit = default;
        if (_tokens[i].StartsSentence || !TryGravity(i, out unit) && !TryFactor(i, numerator: true, out unit))
            return false;
        if (unit.Dimension == "mass" && TryGasName(unit.Next, out string gas, out int behind) && (_tokens.IsChar(behind, '/') && !_tokens[behind + 1].SpaceBefore || _tokens.IsLexeme(behind, English.Per)))
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
        for (int factors = 1; factors < LongestSymbol && !_tokens.IsChar(next, ')'); factors++)
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

    /// <summary>15,000 × g: times the acceleration of free fall.</summary>
    private bool TryGravity(int i, out UnitReading unit)
    {
        unit = default;
        if (!_tokens.IsChar(i, '×') && !_tokens.IsChar(i, 'x') && !_tokens.IsChar(i, 'X') || !_tokens.IsChar(i + 1, 'g') || _tokens[i + 2].Kind == TokenKind.Dash && !_tokens[i + 2].SpaceBefore)
            return false;
        unit = new UnitReading("[g]", "acceleration", i + 2, 1, IsName: false);
        return true;
    }

    private bool IsWhen(int i)
    {
        ReadOnlySpan<char> word = _tokens.Span(Math.Min(i, _tokens.Count));
        return word.SequenceEqual("ago".AsSpan()) || word.SequenceEqual("earlier".AsSpan()) || word.SequenceEqual("later".AsSpan()) || word.SequenceEqual("before".AsSpan()) || word.SequenceEqual("after".AsSpan());
    }

    private bool TryFactor(int i, bool numerator, out UnitReading factor)
    {
        bool named = TryName(i, out factor);
        if (TrySymbol(i, numerator, out UnitReading symbol) && (!named || symbol.Next > factor.Next))
            factor = symbol;
        else if (named)
            return WithPower(ref factor);
        else
            return TryGas(i, out factor);
        if (factor.Dimension is not ("ratio" or "points") && (TryExponent(factor.Next, out int exponent, out int next) || !numerator && TryGapExponent(factor, out exponent, out next)))
        {
            // A negative exponent on the first factor (s⁻¹) leaves nothing above the line.
            string code = Math.Abs(exponent) == 1 ? factor.Code : factor.Code + Math.Abs(exponent);
            factor = factor with { Code = exponent < 0 ? "/" + code : code, Dimension = Power(factor.Dimension, exponent), Next = next };
            return true;
        }

        return WithPower(ref factor);
    }

    /// <summary>Copied from print, the exponent below a line may have come off: "2 g/cm 3, and".</summary>
    private bool TryGapExponent(in UnitReading factor, out int exponent, out int next)
    {
        exponent = 0;
        next = factor.Next + 1;
        ref readonly Token digit = ref _tokens[factor.Next];
        if (!digit.SpaceBefore || digit.StartsSentence || digit.Length != 1 || digit.First is not ('2' or '3') || factor.Dimension != "length" && factor.Code != "s")
            return false;
        exponent = digit.First - '0';
        ref readonly Token after = ref _tokens[next];
        return after.Kind == TokenKind.Point || after.First is ',' or ')' or ';' or ']' || after.StartsParagraph || after.SpaceBefore && _tokens.Is(next, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary);
    }

    /// <summary>GtCO2e, kg CO2/kWh: a gas behind its mass, which UCUM takes as a note in braces.</summary>
    private bool TryGas(int i, out UnitReading unit)
    {
        unit = default;
        ReadOnlySpan<char> word = _tokens.Span(Math.Min(i, _tokens.Count));
        // Every gas ends with a capital letter, which few words do.
        if (_tokens[i].Kind != TokenKind.Word || word.Length > LongestWord || word.Length < 2 || word[word.Length - 1] is < 'A' or > 'Z')
            return false;
        int split = 0;
        for (int k = 1; k <= 2 && k < word.Length && split == 0; k++)
        {
            if (IsIn(UnitTable.GasMasses, word.Slice(0, k)) && IsIn(UnitTable.Gases, word.Slice(k)))
                split = k;
        }

        if (split == 0 || !TryGasName(i, _tokens.Text.Substring(_tokens[i].Start + split, word.Length - split), out string gas, out int next))
            return false;
        Unit mass = _units.FindSymbol(word.Slice(0, split))!;
        unit = new UnitReading(mass.Code + "{" + gas + "}", "mass of " + gas, next, 1, IsName: false);
        return true;
    }

    /// <summary>g CO2/km: a gas of its own behind a mass.</summary>
    private bool TryGasName(int i, out string gas, out int next)
    {
        (gas, next) = ("", i);
        return _tokens[i].Kind == TokenKind.Word && _tokens[i].Length == 2 && IsIn(UnitTable.Gases, _tokens.Span(i)) && TryGasName(i, _tokens.Word(i), out gas, out next);
    }

    /// <summary>The digit and the e for "equivalent" behind a gas's letters.</summary>
    private bool TryGasName(int i, string letters, out string gas, out int next)
    {
        next = i + 1;
        gas = letters;
        char digit = _tokens[next].SpaceBefore ? '\0' : _tokens[next].First;
        char expected = letters switch { "CO" => '2', "CH" => '4', _ => '\0' };
        if (expected == '\0')
            return true;
        if (digit != expected && digit != expected - '0' + '\u2080' || _tokens[next].Length != 1)
            return false;
        gas += expected;
        next++;
        int mark = _tokens[next].Kind == TokenKind.Dash && !_tokens[next].SpaceBefore ? next + 1 : next;
        if (!_tokens[mark].SpaceBefore && _tokens[mark].Kind == TokenKind.Word && IsIn("e eq", _tokens.Span(mark)))
            (gas, next) = (gas + "e", mark + 1);
        return true;
    }

    private static bool IsIn(string words, ReadOnlySpan<char> word)
    {
        for (int start = 0; start < words.Length;)
        {
            int end = words.IndexOf(' ', start);
            if (end < 0)
                end = words.Length;
            if (words.AsSpan(start, end - start).SequenceEqual(word))
                return true;
            start = end + 1;
        }

        return false;
    }

    /// <summary>4 km cubed, 10 metres squared.</summary>
    private bool WithPower(ref UnitReading factor)
    {
        ReadOnlySpan<char> word = _tokens.Span(Math.Min(factor.Next, _tokens.Count));
        int power = word.SequenceEqual("squared".AsSpan()) ? 2 : word.SequenceEqual("cubed".AsSpan()) ? 3 : 1;
        if (power > 1)
            factor = factor with { Code = factor.Code + power, Dimension = Power(factor.Dimension, power), Next = factor.Next + 1 };
        return true;
    }

    private static string Power(string dimension, int exponent) => (dimension, exponent) switch
    {
        ("length", 2) => "area",
        ("length", 3) => "volume",
        _ => "compound",
    };

    private bool TryName(int i, out UnitReading unit)
    {
        unit = default;
        if (!_tokens.IsWord(i))
            return false;
        if (TryPowerOfLength(i, out unit))
            return true;
        if (!_units.MayBegin(_tokens.Span(i)))
            return false;
        Span<char> buffer = stackalloc char[64];
        Span<int> ends = stackalloc int[UnitLexicon.LongestName];
        Span<int> lengths = stackalloc int[UnitLexicon.LongestName];
        int words = Gather(i, buffer, ends, lengths);
        for (int k = words - 1; k >= 0; k--)
        {
            if (_units.FindName(buffer.Slice(0, lengths[k])) is { } found && Meant(found, i, ends[k], numerator: true) is { } meant)
            {
                if (meant.Dimension == "angle" && IsNoAngle(ref meant, ref ends[k]))
                    return false;
                unit = new UnitReading(meant.Code, meant.Dimension, ends[k], meant.Multiplier, IsName: true);
                return true;
            }
        }

        return false;
    }

    /// <summary>Degrees of freedom are no angle; degrees on a scale of temperature are one of its own.</summary>
    private bool IsNoAngle(ref Unit unit, ref int next)
    {
        if (unit.Code != "deg")
            return false;
        if (_tokens.IsLexeme(next, English.Of))
            return IsIn("freedom separation kinship consanguinity difficulty relationship", _tokens.Span(Math.Min(next + 1, _tokens.Count)));
        if (ScaleNamed(next) is { } scale)
            unit = scale;
        return false;
    }

    /// <summary>"on the Celsius scale", behind degrees.</summary>
    private Unit? ScaleNamed(int i) =>
        _tokens.IsLexeme(i, English.On) && _tokens.IsLexeme(i + 1, English.The) && _tokens.IsWord(i + 2) && _tokens.IsWord(i + 3) && _tokens.Span(i + 3).SequenceEqual("scale".AsSpan())
        && _units.FindName(_tokens.Span(i + 2)) is { Dimension: "temperature" } scale ? scale : null;

    /// <summary>square kilometres, cubic feet, sq. mi., cu m: the power of any unit of length.</summary>
    private bool TryPowerOfLength(int i, out UnitReading unit)
    {
        unit = default;
        if (_tokens[i].Length is < 2 or > 6 || (_tokens[i].First | 0x20) is not ('s' or 'c'))
            return false;
        ReadOnlySpan<char> first = _tokens.Span(i);
        bool shortened = first.Length == 2;
        int power = first.Equals("square".AsSpan(), StringComparison.OrdinalIgnoreCase) || first.Equals("sq".AsSpan(), StringComparison.OrdinalIgnoreCase) ? 2
            : first.Equals("cubic".AsSpan(), StringComparison.OrdinalIgnoreCase) || first.Equals("cu".AsSpan(), StringComparison.OrdinalIgnoreCase) ? 3 : 0;
        if (power == 0)
            return false;
        int of = i + 1;
        if (shortened && _tokens.IsChar(of, '.') && !_tokens[of].SpaceBefore)
            of++;
        else if (_tokens[of].Kind == TokenKind.Dash && !_tokens[of].SpaceBefore && !_tokens[of + 1].SpaceBefore)
            of++;
        if (!_tokens.IsWord(of) || _tokens[of].StartsSentence)
            return false;
        Unit? length = _units.FindName(_tokens.Span(of)) ?? _units.FindSymbol(_tokens.Span(of))?.Resolve(Evidence.None) ?? (_tokens.Span(of).SequenceEqual("in".AsSpan()) && shortened ? _units.FindCode("[in_i]") : null);
        if (length is not { Dimension: "length", Multiplier: 1 })
            return false;
        int next = of + 1;
        if (shortened && _tokens[of].Length <= 2 && _tokens.IsChar(next, '.') && EndsAbbreviation(next))
            next++;
        unit = new UnitReading(length.Code + power, power == 2 ? "area" : "volume", next, 1, IsName: true);
        return true;
    }

    /// <summary>Whether a point belongs to the abbreviation before it: text goes on in the same sentence.</summary>
    private bool EndsAbbreviation(int point) => _tokens[point].Length == 1 && !_tokens[point].SpaceBefore && !_tokens[point + 1].StartsSentence && _tokens[point + 1].Length > 0;

    /// <summary>What a spelling means here, or null where nothing speaks for any of its senses.</summary>
    private Unit? Meant(Unit found, int i, int next, bool numerator) =>
        found.Senses == null ? found : found.Resolve(UnitEvidence.Around(_tokens, i, next) | (numerator ? Evidence.None : Evidence.Under));

    /// <summary>Writes the words from <paramref name="i"/> on, separated by one space; hyphens count as spaces.</summary>
    private int Gather(int i, Span<char> buffer, Span<int> ends, Span<int> lengths)
    {
        int words = 0;
        int length = 0;
        while (words < ends.Length && _tokens.IsWord(i) && !(words > 0 && _tokens[i].StartsSentence))
        {
            ReadOnlySpan<char> word = _tokens.Span(i);
            if (length + word.Length + 1 > buffer.Length)
                break;
            if (words > 0)
                buffer[length++] = ' ';
            word.CopyTo(buffer.Slice(length));
            length += word.Length;
            lengths[words] = length;
            ends[words++] = ++i;
            if (_tokens[i].Kind == TokenKind.Dash && !_tokens[i].SpaceBefore && !_tokens[i + 1].SpaceBefore)
                i++;
        }

        return words;
    }

    private bool TrySymbol(int i, bool numerator, out UnitReading unit)
    {
        unit = default;
        if (!_units.MayBeginSymbol(_tokens.Span(i)))
            return false;
        Span<char> buffer = stackalloc char[24];
        int length = 0;
        Unit? best = null;
        bool certain = false;
        int next = i;
        for (int k = i; k < i + LongestSymbol; k++)
        {
            ref readonly Token token = ref _tokens[k];
            if (token.Length == 0 || token.Length > (k == i ? LongestWord : 2 * LongestWord) || length + token.Length + 1 > buffer.Length || token.Kind is TokenKind.Number or TokenKind.DottedNumber or TokenKind.Superscript || k > i && token.StartsSentence)
                break;
            if (k > i && token.SpaceBefore)
                buffer[length++] = ' ';
            _tokens.Span(k).CopyTo(buffer.Slice(length));
            length += token.Length;
            // "for 10 min. Then", "445 kg. Then": such units go without a point, so that this one ends the sentence; "5 ft." keeps its own.
            if (k > i && best is not null && best.Code[0] != '[' && token.First == '.' && !EndsAbbreviation(k))
                break;
            if (_units.FindSymbol(buffer.Slice(0, length)) is { } found && EndsHere(k + 1) && Meant(found, i, k + 1, numerator) is { } meant)
            {
                best = meant;
                next = k + 1;
                certain = found.Senses != null;
            }
        }

        if (best == null || numerator && next == i + 1 && !SingleLetterFits(i, certain))
            return false;
        if (best.Code == "deg" && ScaleNamed(next) is { } scale)
            best = scale;
        unit = new UnitReading(best.Code, best.Dimension, next, best.Multiplier, IsName: false);
        return true;
    }

    /// <summary>A symbol ends where no further letter is joined to it.</summary>
    private bool EndsHere(int i) => _tokens[i].SpaceBefore || _tokens[i].Kind is not (TokenKind.Word or TokenKind.Clitic) || !CharClasses.IsLetter(_tokens.Text[_tokens[i].Start - 1]);

    /// <summary>
    /// A single letter is a unit only after digits, and a capital one only where it does not begin a name: "5 A and",
    /// not "Gate 5 A Smith".
    /// </summary>
    private bool SingleLetterFits(int i, bool certain)
    {
        ref readonly Token token = ref _tokens[i];
        if (token.Kind != TokenKind.Word || token.Length != 1)
            return true;
        // 800,000 F-Series
        if (token.IsCapital && _tokens[i + 1].Kind == TokenKind.Dash && !_tokens[i + 1].SpaceBefore && _tokens[i + 1].First == '-' && _tokens[i + 2].Kind == TokenKind.Word)
            return false;
        // Denied before a digit (4C3) or a further letter with a hyphen (4-A-Side).
        ref readonly Token after = ref _tokens[i + 1];
        if (token.First == 'a' || after.Kind == TokenKind.Clitic)
            return false;
        if (token.First is 'A' or 'C' or 'F' or 'G' or 'H' or 'S' or 'T' or 'P' && !token.SpaceBefore)
            return after.Kind is not TokenKind.Number && (certain || !(after.Kind == TokenKind.Dash && !after.SpaceBefore) && token.First is not ('C' or 'F' or 'S' or 'H' or 'P'));
        return !(after.Kind == TokenKind.Word && after.IsCapital && !after.StartsSentence && after.SpaceBefore && token.IsCapital) || certain && UnitEvidence.IsFormula(_tokens, i + 1);
    }

    private bool TryExponent(int i, out int exponent, out int next)
    {
        exponent = 0;
        next = i;
        // 6′2″ has no square in it, nor has 51°30′.
        if (_tokens[i - 1].First is '′' or '°' or 'º' or '˚' && _tokens[i - 1].Length == 1)
            return false;
        // Copied from print, an exponent may have a gap before it: "m s −1".
        bool gap = _tokens[i].SpaceBefore;
        if (gap && !(_tokens[i].First == '\u2212' && !_tokens[i + 1].SpaceBefore))
            return false;
        if (_tokens[i].Kind == TokenKind.Superscript)
        {
            next = i + 1;
            return SuperscriptParser.TryParse(_tokens.Span(i), out exponent);
        }

        int digits = i;
        if (_tokens[digits].First == '^')
            digits++;
        bool negative = _tokens[digits].Kind == TokenKind.Dash && _tokens[digits].First is '-' or '\u2212' or '\u2013';
        if (negative)
            digits++;
        if (_tokens[digits].Kind != TokenKind.Number || _tokens[digits].SpaceBefore || _tokens[digits].Length != 1 || _tokens[digits].First is < '1' or > '9')
            return false;
        exponent = (_tokens[digits].First - '0') * (negative ? -1 : 1);
        next = digits + 1;
        return exponent is (>= -4 and <= -1) or 2 or 3;
    }

    /// <summary>W m⁻², mg·kg⁻¹, ml.kg−1, N m: a further factor after a space, a raised dot or a point.</summary>
    private bool TryProduct(int i, out UnitReading product)
    {
        product = default;
        if (_tokens[i].StartsSentence)
            return false;
        bool dot = IsRaisedDot(i);
        bool point = _tokens.IsChar(i, '.') && !_tokens[i + 1].SpaceBefore;
        if (!TrySymbol(dot || point ? i + 1 : i, numerator: false, out UnitReading factor))
            return false;
        bool exponent = TryExponent(factor.Next, out int power, out int next);
        if (!dot && !(exponent && power < 0))
            return false;
        string code = Math.Abs(power) <= 1 ? factor.Code : factor.Code + Math.Abs(power);
        product = factor with { Code = (power < 0 ? "/" : ".") + code, Next = exponent ? next : factor.Next };
        return true;
    }

    private bool IsRaisedDot(int i) => _tokens[i].First is '·' or '⋅' or '∙' or '•' && _tokens[i].Length == 1;
}
