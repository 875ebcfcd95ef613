using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>Tells by the words beside it that a word is a verb where it stands, so that no name is made of it: "to save", "will generate", "it employs", "looking for", "accepts the".</summary>
internal static class VerbPlaces
{
    private const WordClass Openers = WordClass.Article | WordClass.Determiner | WordClass.Pronoun;

    /// <summary>Whether the word at a token is a verb.</summary>
    public static bool IsVerb(TokenList tokens, int i)
    {
        if (tokens[i].Kind != TokenKind.Word || tokens[i].IsCapital || tokens[i].Length < 3)
            return false;
        // "expected to save £210 million", "a farm that will generate 205 GWh"
        bool figure = tokens[i + 1].Kind is TokenKind.Number or TokenKind.Currency;
        if (tokens.IsLexeme(i - 1, English.To) && (figure || tokens.Is(i + 1, Openers | WordClass.HedgeWord | WordClass.Preposition)) || ClosedClasses.IsModal(tokens.Span(i - 1)))
            return true;
        if (tokens.EndsWith(i, "ing"))
            return tokens.Is(i - 1, WordClass.Auxiliary) || tokens.Is(i + 1, Openers | WordClass.Preposition) && !tokens.IsLexeme(i + 1, English.Of) && !tokens.IsLexeme(i + 1, English.On) && !tokens.IsLexeme(i + 1, English.In) && tokens.IsWord(i + 1);
        bool third = tokens.EndsWith(i, "s") && !tokens.EndsWith(i, "ss");
        return third && (tokens.Is(i - 1, WordClass.Pronoun) || tokens.IsLexeme(i - 1, English.Which) || tokens.IsLexeme(i - 1, English.Who) || tokens.IsWord(i + 1) && tokens.Is(i + 1, Openers) && !tokens.Is(i + 1, WordClass.Preposition));
    }
}
