using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>
/// Reads a unit: a name ("square miles"), a symbol ("kΩ"), a compound of them ("mg/m3", "W m⁻²", "miles per hour").
/// </summary>
internal sealed class UnitReader
{
    private const int LongestSymbol = 4;
    private const int LongestWord = 6;
    private readonly TokenList _tokens;
    private readonly UnitLexicon _units = UnitLexicon.Shared;

    public UnitReader(TokenList tokens) => _tokens = tokens;

    /// <summary>Reads the unit that begins at a token.</summary>
    public bool TryRead(int i, out UnitReading unit)
    {
        unit = default;
        if (_tokens[i].StartsSentence || !TryFactor(i, numerator: true, out UnitReading factor))
            return false;
        unit = factor;
        while (TryDenominator(unit.Next, unit.IsName, priced: false, out UnitReading denominator) || TryProduct(unit.Next, unit.IsName, out denominator))
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
        if (!slash && !per && !article)
            return false;
        if (!TryFactor(i + 1, numerator: false, out UnitReading factor) || article && (!factor.IsName || factor.Dimension != "time" && !priced))
            return false;
        // "$1.17 billion a year earlier" tells when, not how often.
        // Nor is "per century" a hundred times "per year" without saying so in the value.
        if (factor.Multiplier > 1 || article && IsWhen(factor.Next))
            return false;
        denominator = factor with { Code = "/" + factor.Code };
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
            return false;
        if (factor.Dimension is not ("ratio" or "points") && TryExponent(factor.Next, out int exponent, out int next))
        {
            // A negative exponent on the first factor (s⁻¹) leaves nothing above the line.
            string code = Math.Abs(exponent) == 1 ? factor.Code : factor.Code + Math.Abs(exponent);
            factor = factor with { Code = exponent < 0 ? "/" + code : code, Dimension = Power(factor.Dimension, exponent), Next = next };
            return true;
        }

        return WithPower(ref factor);
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
        if (!_tokens.IsWord(i) || !_units.MayBegin(_tokens.Span(i)) && _tokens[i].Length > 3)
            return false;
        Span<char> buffer = stackalloc char[64];
        Span<int> ends = stackalloc int[UnitLexicon.LongestName];
        Span<int> lengths = stackalloc int[UnitLexicon.LongestName];
        int words = Gather(i, buffer, ends, lengths);
        if (TryPowerName(buffer, lengths, ends, words, out unit))
            return true;
        for (int k = words - 1; k >= 0; k--)
        {
            if (_units.FindName(buffer.Slice(0, lengths[k])) is { } found)
            {
                unit = new UnitReading(found.Code, found.Dimension, ends[k], found.Multiplier, IsName: true);
                return true;
            }
        }

        return false;
    }

    /// <summary>square kilometres, cubic feet: the power of any unit of length.</summary>
    private bool TryPowerName(ReadOnlySpan<char> words, ReadOnlySpan<int> lengths, ReadOnlySpan<int> ends, int count, out UnitReading unit)
    {
        unit = default;
        if (count < 2)
            return false;
        ReadOnlySpan<char> first = words.Slice(0, lengths[0]);
        int power = first.Equals("square".AsSpan(), StringComparison.OrdinalIgnoreCase) || first.Equals("sq".AsSpan(), StringComparison.OrdinalIgnoreCase) ? 2
            : first.Equals("cubic".AsSpan(), StringComparison.OrdinalIgnoreCase) || first.Equals("cu".AsSpan(), StringComparison.OrdinalIgnoreCase) ? 3 : 0;
        if (power == 0 || _units.FindName(words.Slice(lengths[0] + 1, lengths[1] - lengths[0] - 1)) is not { Dimension: "length" } length)
            return false;
        unit = new UnitReading(length.Code + power, power == 2 ? "area" : "volume", ends[1], 1, IsName: true);
        return true;
    }

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
        Span<char> buffer = stackalloc char[24];
        int length = 0;
        Unit? best = null;
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
            if (_units.FindSymbol(buffer.Slice(0, length)) is { } found && EndsHere(k + 1))
            {
                best = found;
                next = k + 1;
            }
        }

        if (best == null || numerator && next == i + 1 && !SingleLetterFits(i))
            return false;
        unit = new UnitReading(best.Code, best.Dimension, next, best.Multiplier, IsName: false);
        return true;
    }

    /// <summary>A symbol ends where no further letter is joined to it.</summary>
    private bool EndsHere(int i) => _tokens[i].SpaceBefore || _tokens[i].Kind is not (TokenKind.Word or TokenKind.Clitic) || !CharClasses.IsLetter(_tokens.Text[_tokens[i].Start - 1]);

    /// <summary>
    /// A single letter is a unit only after digits, and a capital one only where it does not begin a name: "5 A and",
    /// not "Gate 5 A Smith".
    /// </summary>
    private bool SingleLetterFits(int i)
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
            return after.Kind is not TokenKind.Number && !(after.Kind == TokenKind.Dash && !after.SpaceBefore) && token.First is not ('C' or 'F' or 'S' or 'H' or 'P');
        return !(after.Kind == TokenKind.Word && after.IsCapital && !after.StartsSentence && after.SpaceBefore && token.IsCapital);
    }

    private bool TryExponent(int i, out int exponent, out int next)
    {
        exponent = 0;
        next = i;
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

    /// <summary>W m⁻², mg·kg⁻¹, N m: a further factor after a space or a raised dot.</summary>
    private bool TryProduct(int i, bool afterName, out UnitReading product)
    {
        product = default;
        if (afterName)
            return false;
        bool dot = _tokens[i].First is '·' or '⋅' or '∙' or '•' && _tokens[i].Length == 1;
        int symbol = dot ? i + 1 : i;
        if (!TrySymbol(symbol, numerator: false, out UnitReading factor))
            return false;
        bool exponent = TryExponent(factor.Next, out int power, out int next);
        if (!dot && !(exponent && power < 0))
            return false;
        string code = Math.Abs(power) <= 1 ? factor.Code : factor.Code + Math.Abs(power);
        product = factor with { Code = (power < 0 ? "/" : ".") + code, Next = exponent ? next : factor.Next };
        return true;
    }
}
