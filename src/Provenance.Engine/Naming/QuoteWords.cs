using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Naming;

/// <summary>The opening words of a quotation that make a name: enough of them to be told apart, ending where a clause ends.</summary>
internal static class QuoteWords
{
    private const int Short = 8;
    private const int Long = 12;

    public static List<string> Opening(string quotation, bool longer)
    {
        int most = longer ? Long : Short;
        int enough = longer ? 6 : 3;
        var words = new List<string>();
        int content = 0;
        using TokenList tokens = Tokenizer.Run(quotation);
        for (int i = 0; i < tokens.Count && words.Count < most; i++)
        {
            bool clauseEnds = tokens[i].Kind == TokenKind.Point || tokens.IsChar(i, ',') || tokens.IsChar(i, ';')
                || tokens.Is(i, WordClass.Conjunction | WordClass.Adverb) && !tokens.Is(i, WordClass.Negation) && !tokens.IsLexeme(i, English.And);
            bool runsOn = tokens.IsWord(i) && !tokens.Is(i, WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner | WordClass.Adverb);
            if (content >= enough && (!runsOn || content > enough) || clauseEnds && content >= enough - 1)
                break;
            if (tokens[i].Kind == TokenKind.Clitic && words.Count > 0)
                words[words.Count - 1] += tokens.Word(i);
            if (tokens[i].Kind is not (TokenKind.Word or TokenKind.Number))
                continue;
            if (words.Count == 0 && tokens.Is(i, WordClass.Article))
                continue;
            words.Add(tokens.Word(i));
            if (!tokens.Is(i, WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner | WordClass.Negation))
                content++;
        }

        while (words.Count > 1 && (English.Words[English.Words.Find(words[words.Count - 1].AsSpan())].Classes & (WordClass.Preposition | WordClass.Article | WordClass.Conjunction | WordClass.Determiner | WordClass.Auxiliary | WordClass.Negation)) != 0)
            words.RemoveAt(words.Count - 1);
        return words;
    }
}
