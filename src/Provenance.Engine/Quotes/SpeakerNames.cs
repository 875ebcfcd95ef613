using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>The words of a speaker that name a person.</summary>
internal static class SpeakerNames
{
    /// <summary>The words of a person's name; none when it holds a word for a body, or is no name.</summary>
    public static List<string> Of(string speaker)
    {
        var names = new List<string>();
        using TokenList tokens = Tokenizer.Run(speaker);
        for (int i = 0; i < tokens.Count; i++)
        {
            if (!tokens.IsWord(i) || !tokens[i].IsCapital)
                continue;
            if (tokens.Is(i, WordClass.OrganisationNoun))
                return [];
            if (!tokens.Is(i, WordClass.Role | WordClass.Honorific | WordClass.Article | WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun) && tokens[i].Length > 1)
                names.Add(tokens.Word(i));
        }

        return names;
    }

    /// <summary>Whether a word is a title or a role.</summary>
    public static bool IsRole(string word)
    {
        using TokenList tokens = Tokenizer.Run(word);
        return tokens.Is(0, WordClass.Role | WordClass.Honorific);
    }

    /// <summary>How many words of a body's name have a capital, articles aside: two of "the Bay Bank".</summary>
    public static int CapitalsOf(string speaker)
    {
        using TokenList tokens = Tokenizer.Run(speaker);
        int capitals = 0;
        for (int i = 0; i < tokens.Count; i++)
            capitals += tokens.IsWord(i) && tokens[i].IsCapital && !tokens.Is(i, WordClass.Article | WordClass.Determiner | WordClass.Role) ? 1 : 0;
        return capitals;
    }
}
