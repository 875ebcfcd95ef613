using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>Tells whether a fraction in words is a share, whatever it is one of: "almost a fifth", "fell by a tenth", "a third more", "cut in half".</summary>
internal static class Share
{
    /// <summary>Whether the words around a fraction say so.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="first">The first token of the fraction.</param>
    /// <param name="next">The token behind it.</param>
    public static bool IsTold(TokenList tokens, int first, int next)
    {
        int before = first - 1;
        // "half-marathon", "at half-staff"
        if (tokens[next].Kind == TokenKind.Dash && !tokens[next].SpaceBefore)
            return false;
        bool ends = tokens[next].Kind != TokenKind.Word || tokens[next].StartsSentence;
        if (!ends && (ComparisonWords.IsShareBehind(tokens.Span(next)) || tokens.IsLexeme(next, English.On) && ComparisonWords.IsTop(tokens.Span(next + 1))))
            return true;
        // "half as often" is a multiple.
        if (tokens[first].StartsSentence || tokens.IsLexeme(next, English.As) || !ends && !tokens.Is(next, WordClass.PhraseBreak | WordClass.CommonVerb | WordClass.Adverb))
            return false;
        if (tokens.IsLexeme(before, English.By))
            return true;
        if (tokens.IsLexeme(next - 1, English.Half) && tokens.IsLexeme(before, English.In))
            return tokens.Is(before - 1, WordClass.Fall) || tokens.IsWord(before - 1) && tokens.EndsWith(before - 1, "ed");
        // "over a quarter" may be three months, and "within a third" no share at all.
        return tokens.Is(before, WordClass.HedgeWord) && (!tokens.Is(before, WordClass.Preposition) || tokens.IsInLowerCase(before, English.About) || !tokens.IsLexeme(next - 1, English.Quarter) && tokens.IsLexeme(before, English.Over) || tokens.Is(before - 1, WordClass.HedgeWord));
    }
}
