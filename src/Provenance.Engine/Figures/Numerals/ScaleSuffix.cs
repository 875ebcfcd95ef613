using Provenance.Engine.Figures.Units;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.Numerals;

/// <summary>
/// Letters after a numeral that may be a scale or a unit: 310m is 310 million after a currency sign and before a
/// counted noun, 310 metres elsewhere.
/// </summary>
internal static class ScaleSuffix
{
    /// <summary>Letters of the longest suffix.</summary>
    public const int Longest = 4;

    /// <summary>The factor of the suffix at a token, or 0 when it is no scale.</summary>
    public static decimal FactorAt(TokenList tokens, int i, bool money, ref int after)
    {
        ref readonly Token token = ref tokens[i];
        if (token.Length > Longest)
            return 0;
        decimal factor = Factor(tokens.Span(i));
        if (factor == 0)
            return 0;

        bool joined = !token.SpaceBefore;
        bool letter = token.Length == 1;
        // 14 Mill Lane
        if (!joined && token.IsCapital && !token.IsAllCapitals && tokens[i + 1].Kind == TokenKind.Word && tokens[i + 1].IsCapital && !tokens[i + 1].StartsSentence && !money)
            return 0;
        // "8 B people", "5 M users": with a space only before what is counted.
        if (letter && !joined && !money)
            return token.First is 'B' or 'M' && CountsNext(tokens, i + 1) ? factor : 0;
        if (letter && !joined && token.First is 'a' or 't' or 'T')
            return 0;
        if (tokens[i + 1].Kind == TokenKind.Point && tokens[i + 1].First == '.' && !letter && tokens[i + 1].End - tokens[i + 1].Start == 1 && !tokens[i + 1].SpaceBefore
            && tokens[i + 2].Kind == TokenKind.Word && !tokens[i + 2].StartsSentence)
            after = i + 2;

        if (money)
            return factor;
        return token.First switch
        {
            'm' when token.Length == 1 => CountsNext(tokens, i + 1) || joined && IsOfPeople(tokens, i) ? factor : 0,
            // 2M NaCl is a solution.
            'M' when token.Length == 1 => (UnitEvidence.Around(tokens, i, i + 1) & Evidence.Formula) != 0 ? 0 : factor,
            'm' or 'M' when token.Length == 2 && (token.First == 'm' || tokens.Text[token.Start + 1] == 'm') && tokens.Text[token.Start + 1] is 'm' or 'M' => 0,
            'k' when token.Length == 1 => IsUnitAhead(tokens, i + 1) ? 0 : factor,
            // 573.15K is a temperature: thousands are counted in whole numbers.
            'K' when token.Length == 1 && joined && tokens.IsWord(i + 1) && NumberedWords.IsScreen(tokens.Span(i + 1)) => 0,
            // 3.4K stars are counted.
            'K' when token.Length == 1 && joined && CountsNext(tokens, i + 1) => factor,
            'K' when token.Length == 1 => tokens.Span(i - 1).IndexOf('.') >= 0 || (UnitEvidence.Around(tokens, i, i + 1) & Evidence.Temperature) != 0 ? 0 : factor,
            'b' or 'B' when token.Length == 1 => CountsNext(tokens, i + 1) ? factor : 0,
            't' or 'T' when token.Length == 1 => 0,
            _ => factor,
        };
    }

    private static decimal Factor(ReadOnlySpan<char> word)
    {
        foreach ((string suffix, decimal value) in NumberWords.ScaleAbbreviations)
        {
            if (suffix.AsSpan().Equals(word, StringComparison.OrdinalIgnoreCase))
                return value;
        }

        return 0;
    }

    /// <summary>Whether a counted noun follows: a plural in lower case, or the name of a currency.</summary>
    private static bool CountsNext(TokenList tokens, int i)
    {
        ref readonly Token next = ref tokens[i];
        if (next.Kind != TokenKind.Word || next.StartsSentence)
            return false;
        // "35m of its Echo devices"
        if (tokens.IsLexeme(i, English.Of) && tokens.Is(i + 1, WordClass.Article | WordClass.Determiner))
            i += 2;
        if (tokens.Is(i, WordClass.PhraseBreak))
            return false;
        return tokens.Is(i, WordClass.CurrencyName) || CountedNoun.TryFind(tokens, i, singular: false, out _, out _);
    }

    /// <summary>"The population is 12.3m.": nothing stands behind, and people are told of.</summary>
    private static bool IsOfPeople(TokenList tokens, int i) =>
        (!tokens.IsWord(i + 1) || tokens[i + 1].StartsSentence || tokens.Is(i + 1, WordClass.PhraseBreak | WordClass.Adverb)) && (UnitEvidence.Before(tokens, i - 1) & Evidence.Population) != 0;

    private static bool IsUnitAhead(TokenList tokens, int i) => tokens[i].First is '\u03A9' or '\u2126' && !tokens[i].SpaceBefore;
}
