using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.Units;

/// <summary>Finds the currency of an amount before or after it: signs, prefixed signs, ISO 4217 codes, names.</summary>
internal sealed class MoneyReader
{
    private static readonly Dictionary<string, (string Code, decimal Factor)> Names =
        Currencies.Names.ToDictionary(name => name.Name, name => (name.Code, name.Factor), StringComparer.OrdinalIgnoreCase);

    private readonly TokenList _tokens;

    public MoneyReader(TokenList tokens) => _tokens = tokens;

    /// <summary>Reads the currency that stands before an amount.</summary>
    /// <param name="i">Where the currency would begin.</param>
    /// <param name="code">Its ISO 4217 code.</param>
    /// <param name="number">The amount's first token.</param>
    public bool TryBefore(int i, out string code, out int number)
    {
        code = "";
        number = i;
        ref readonly Token token = ref _tokens[i];
        if (token.Kind == TokenKind.Currency)
        {
            code = SignCode(token.First);
            number = i + 1;
            // $US55m: the country's letters stand after the sign.
            if (token.First == '$' && _tokens[number].Kind == TokenKind.Word && !_tokens[number].SpaceBefore && !_tokens[number + 1].SpaceBefore && DollarCode(number) is { } country)
            {
                code = country;
                number++;
            }

            // £'000 4,310: the zeros of thousands stand between.
            if (_tokens[number].Kind is TokenKind.Mark or TokenKind.Clitic && _tokens.Span(number + 1).SequenceEqual("000".AsSpan()) && _tokens[number + 2].Kind == TokenKind.Number && _tokens[number + 2].SpaceBefore)
            {
                number += 2;
                return code.Length > 0;
            }

            return code.Length > 0 && (_tokens[number].Kind == TokenKind.Number || IsJoinedMinus(number) || IsBracketed(number));
        }

        if (token.Kind != TokenKind.Word || !token.IsCapital && token.First is not 'k')
            return false;
        ref readonly Token after = ref _tokens[i + 1];
        // Y=28,030: the sign of the yen where a machine had none.
        if (token.Length == 1 && token.First == 'Y' && _tokens.IsChar(i + 1, '=') && !after.SpaceBefore && _tokens[i + 2].Kind == TokenKind.Number && !_tokens[i + 2].SpaceBefore && _tokens.Span(i + 2).IndexOf(',') > 0)
        {
            (code, number) = ("JPY", i + 2);
            return true;
        }

        if (after.Kind == TokenKind.Currency && (!after.SpaceBefore || token.Length <= 2 && after.First == '$' && !_tokens[i + 2].SpaceBefore && DollarCode(i) is not (null or "USD") && !_tokens.IsLexeme(i, English.A)) && _tokens[i + 2].Kind == TokenKind.Number)
        {
            number = i + 2;
            string letters = _tokens.Word(i);
            code = Currencies.IsCode(letters) ? letters : SignCode(i, after.First) ?? "";
            return code.Length > 0;
        }

        number = after.Kind == TokenKind.Point && !after.SpaceBefore && after.Length == 1 ? i + 2 : i + 1;
        if (_tokens[number].Kind != TokenKind.Number || _tokens[number].StartsSentence)
            return false;
        string word = _tokens.Word(i);
        if (Currencies.IsCode(word))
        {
            code = word;
            return !Currencies.IsAmbiguousCode(word) || IsAmount(number, i);
        }

        foreach ((string prefix, string prefixCode) in Currencies.WordPrefixes)
        {
            // One letter needs the amount joined to it (R500); a longer abbreviation may stand apart (Rs 500).
            if (prefix == word && (prefix.Length > 2 || !_tokens[number].SpaceBefore || prefix is "Rs" or "RM" or "Rp" or "Tk"))
            {
                code = prefixCode;
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads the currency that stands after an amount.</summary>
    /// <param name="i">The token after the numeral.</param>
    /// <param name="scaled">Whether the numeral has a scale word: "million pounds" are money.</param>
    /// <param name="code">Its ISO 4217 code.</param>
    /// <param name="factor">What one of the named coin is in the currency's main unit.</param>
    /// <param name="next">The token after it.</param>
    public bool TryAfter(int i, bool scaled, out string code, out decimal factor, out int next)
    {
        code = "";
        factor = 1;
        next = i + 1;
        ref readonly Token token = ref _tokens[i];
        if (token.Kind == TokenKind.Currency)
        {
            // "5€" and "5 €"; but "in 2015 $3m" has a sign that belongs to the next amount.
            code = SignCode(token.First);
            factor = token.First == '¢' ? 0.01m : 1;
            return code.Length > 0 && (!token.SpaceBefore || _tokens[next].Kind != TokenKind.Number);
        }

        if (token.Kind == TokenKind.Dash && !token.SpaceBefore && _tokens.Is(i + 1, WordClass.CurrencyName) && !_tokens[i + 1].SpaceBefore)
            return TryAfter(i + 1, scaled, out code, out factor, out next);
        if (token.Kind != TokenKind.Word || token.StartsSentence)
            return false;
        // 30 MUSD, 500 kEUR: the unit of Nordic and other reports.
        if (token.Length == 4 && token.First is 'M' or 'k' or 'K' && Currencies.IsCode(_tokens.Span(i).Slice(1)))
        {
            code = _tokens.Word(i).Substring(1);
            factor = token.First == 'M' ? 1e6m : 1e3m;
            return true;
        }

        if (Currencies.IsCode(_tokens.Span(i)))
        {
            code = _tokens.Word(i);
            return !Currencies.IsAmbiguousCode(code) || scaled || IsAmount(i - 1, i - 1);
        }

        // 38,412 million US$
        if (token.IsCapital && token.Length <= 3 && _tokens[next].Kind == TokenKind.Currency && !_tokens[next].SpaceBefore && _tokens[next + 1].Kind != TokenKind.Number && DollarCode(i) is { } country)
        {
            (code, next) = (country, next + 1);
            return true;
        }

        if (token.Length == 3 && !token.IsCapital && Currencies.IsSmallCode(_tokens.Span(i)))
        {
            code = _tokens.Word(i).ToUpperInvariant();
            return true;
        }

        if (!token.SpaceBefore && TryAbbreviation(i, out code, ref factor, ref next) || TrySuffix(i, out code, out next))
            return true;
        next = i + 1;
        return TryName(i, scaled, out code, out factor, out next) || TryNational(i, out code, out next);
    }

    /// <summary>164p, 20Rs, 3.14US$: abbreviations that count only when joined to the amount.</summary>
    private bool TryAbbreviation(int i, out string code, ref decimal factor, ref int next)
    {
        code = "";
        if (_tokens[i].Length == 1 && (_tokens[i].First == 'p' || _tokens[i].First == 'c' && _tokens[i - 1].Length <= 2) && _tokens[next].Kind is not (TokenKind.Number or TokenKind.Word) | _tokens[next].SpaceBefore)
        {
            (code, factor) = (_tokens[i].First == 'p' ? "GBP" : "USD", 0.01m);
            return true;
        }

        if (_tokens[next].Kind == TokenKind.Currency && !_tokens[next].SpaceBefore && DollarCode(i) is { } country)
        {
            (code, next) = (country, next + 1);
            return true;
        }

        return false;
    }

    /// <summary>20Rs, 500 zł, 300 kr: abbreviations of names.</summary>
    private bool TrySuffix(int i, out string code, out int next)
    {
        code = "";
        next = i + 1;
        if (_tokens[i].Length > 4)
            return false;
        ReadOnlySpan<char> word = _tokens.Span(i);
        foreach ((string suffix, string suffixCode) in Currencies.WordSuffixes)
        {
            if (word.SequenceEqual(suffix.AsSpan()))
                code = suffixCode;
        }

        return code.Length > 0;
    }

    /// <summary>Whether a number is written like an amount of money, with groups, coins or a scale, or a word of paying stands near.</summary>
    private bool IsAmount(int number, int first) =>
        _tokens.Span(number).IndexOfAny(',', '.') >= 0 || _tokens.Is(number + 1, WordClass.Scale)
        || ((UnitEvidence.Before(_tokens, first) | UnitEvidence.After(_tokens, number + 1)) & Evidence.Payment) != 0
            && (first == number || !_tokens.IsWord(number + 1) || _tokens[number + 1].StartsSentence || _tokens.Is(number + 1, WordClass.PhraseBreak));

    private bool TryName(int i, bool scaled, out string code, out decimal factor, out int next)
    {
        next = i + 1;
        code = "";
        factor = 1;
        if (!_tokens.Is(i, WordClass.CurrencyName))
            return false;
        string word = _tokens.Word(i);
        if (word.StartsWith("pound", StringComparison.OrdinalIgnoreCase))
        {
            bool sterling = _tokens.IsLexeme(next, English.Sterling);
            next += sterling ? 1 : 0;
            code = "GBP";
            return sterling || scaled && !IsOfGoods(i, next) || IsPaid(i, next);
        }

        if (!Names.TryGetValue(word, out (string Code, decimal Factor) name))
            return false;
        (code, factor) = name;
        // 25 euro cents
        if (factor == 1 && Names.TryGetValue(_tokens.IsWord(next) && !_tokens[next].StartsSentence ? _tokens.Word(next) : "", out (string Code, decimal Factor) coin) && coin.Factor == 0.01m && _tokens.Span(next).StartsWith("cent".AsSpan(), StringComparison.OrdinalIgnoreCase))
            (factor, next) = (coin.Factor, next + 1);
        return word.Length > 4 || word is not ("real" or "won" or "rand");
    }

    /// <summary>Whether pounds are paid rather than weighed: "it cost ten pounds", but not "they paid for ten pounds of flour".</summary>
    private bool IsPaid(int pounds, int next) =>
        !_tokens.IsLexeme(next, English.Of) && !_tokens.IsLexeme(next, English.Per) && !(_tokens[pounds - 1].Kind == TokenKind.Dash && !_tokens[pounds].SpaceBefore)
        && (UnitEvidence.Before(_tokens, pounds - 1) & (Evidence.Payment | Evidence.Weight)) == Evidence.Payment
        && (UnitEvidence.After(_tokens, next) & Evidence.Weight) == 0;

    /// <summary>"a quota of 17.6 million pounds": what is caught or harvested is weighed, unless a word of paying stands by.</summary>
    private bool IsOfGoods(int pounds, int next)
    {
        Evidence evidence = UnitEvidence.Before(_tokens, pounds - 1) | UnitEvidence.After(_tokens, next);
        return (evidence & Evidence.Payment) == 0 && ((evidence & Evidence.Goods) != 0 || _tokens.IsLexeme(next, English.Of) && (evidence & Evidence.Weight) != 0);
    }

    /// <summary>US dollars, Canadian dollars, Hong Kong dollars, British pounds.</summary>
    private bool TryNational(int i, out string code, out int next)
    {
        code = "";
        int name = i + 1;
        if (_tokens.IsWord(name) && !_tokens.Is(name, WordClass.CurrencyName))
            name++;
        next = name + 1;
        if (!_tokens.Is(name, WordClass.CurrencyName) || _tokens[name].StartsSentence || _tokens[name - 1].StartsSentence)
            return false;
        ReadOnlySpan<char> nation = _tokens.Span(i, name);
        ReadOnlySpan<char> currency = _tokens.Span(name).TrimEnd("sS".AsSpan());
        foreach ((string of, string called, string nationalCode) in Currencies.National)
        {
            if (nation.Equals(of.AsSpan(), StringComparison.OrdinalIgnoreCase) && currency.Equals(called.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                code = nationalCode;
                return true;
            }
        }

        return false;
    }

    /// <summary>£(14,250): a loss in brackets behind the sign.</summary>
    private bool IsBracketed(int i) => _tokens.IsChar(i, '(') && !_tokens[i].SpaceBefore && _tokens[i + 1].Kind == TokenKind.Number && _tokens.IsChar(i + 2, ')');

    private bool IsJoinedMinus(int i) => _tokens[i].Kind == TokenKind.Dash && !_tokens[i].SpaceBefore && _tokens[i + 1].Kind == TokenKind.Number && !_tokens[i + 1].SpaceBefore;

    /// <summary>The currency that a sign stands for; empty for none.</summary>
    public static string SignCode(char sign)
    {
        foreach ((string text, string code) in Currencies.Signs)
        {
            if (text[0] == sign)
                return code;
        }

        return "";
    }

    /// <summary>CN¥, HK$, E£: whose sign it is, by the letters joined before it.</summary>
    private string? SignCode(int i, char sign)
    {
        if (sign == '$')
            return DollarCode(i);
        ReadOnlySpan<char> word = _tokens.Span(i);
        foreach ((string prefix, char of, string code) in Currencies.SignPrefixes)
        {
            if (of == sign && word.SequenceEqual(prefix.AsSpan()))
                return code;
        }

        return null;
    }

    private string? DollarCode(int i)
    {
        ReadOnlySpan<char> word = _tokens.Span(i);
        foreach ((string prefix, string code) in Currencies.DollarPrefixes)
        {
            if (word.SequenceEqual(prefix.AsSpan()))
                return code;
        }

        return null;
    }
}
