using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Text;

/// <summary>Tells a text that is not English by the small words that make up much of any text: "Le village compte … au bord du lac".</summary>
internal static class LanguageReader
{
    private const int Sample = 4000;
    private const WordClass Small = WordClass.Article | WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Negation;

    /// <summary>Whether the words of a text are another language's. In doubt it is English: a table of names has no small words at all.</summary>
    public static bool IsOther(TokenList tokens)
    {
        Span<int> found = stackalloc int[OtherLanguages.Count];
        Span<ushort> kinds = stackalloc ushort[OtherLanguages.Count];
        found.Clear();
        kinds.Clear();
        int english = 0;
        int end = Math.Min(tokens.Count, Sample);
        for (int i = 0; i < end; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (token.Kind != TokenKind.Word || token.Length > 8)
                continue;
            // Words that English has too say nothing, unless it has no other meaning for them.
            if (token.Lexeme != 0)
            {
                english += token.Length > 1 && (tokens.ClassesOf(token) & Small) != 0 ? 1 : 0;
                continue;
            }

            if (token.IsCapital && !token.StartsSentence)
                continue;
            for (int language = 0; language < found.Length; language++)
            {
                if (!OtherLanguages.Has(language, tokens.Span(i)))
                    continue;
                found[language]++;
                kinds[language] |= (ushort)(1 << ((token.First + token.Length * 5) & 15));
            }
        }

        for (int language = 0; language < found.Length; language++)
        {
            if (found[language] >= 2 && (kinds[language] & (kinds[language] - 1)) != 0 && found[language] > 2 * english)
                return true;
        }

        return false;
    }
}
