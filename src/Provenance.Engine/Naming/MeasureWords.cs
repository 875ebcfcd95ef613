using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;
using Provenance.Engine.Wording;

namespace Provenance.Engine.Naming;

/// <summary>The words of what is measured, as a name wants them: "increase in air defence" becomes air defence increase.</summary>
internal static class MeasureWords
{
    private const int MostWords = 6;

    /// <summary>The phrase that the citations agree on most; the representative's where they do not.</summary>
    public static List<string> Best(IReadOnlyList<FigureCitation> citations, FigureCitation representative)
    {
        List<string>[] phrases = [.. citations.Select(Words)];
        Dictionary<string, int> counts = [];
        foreach (string stem in phrases.SelectMany(words => words.Select(WordFolding.Stem).Distinct()))
            counts[stem] = counts.TryGetValue(stem, out int count) ? count + 1 : 1;

        List<string> best = Words(representative);
        double bestScore = Score(best, counts);
        foreach (List<string> words in phrases)
        {
            double score = Score(words, counts);
            if (score > bestScore)
                (best, bestScore) = (words, score);
        }

        return best;
    }

    /// <summary>Words that others use too count; beyond them a phrase is better the shorter it is.</summary>
    private static double Score(List<string> words, Dictionary<string, int> counts)
    {
        double score = 0;
        foreach (string word in words)
            score += counts.TryGetValue(WordFolding.Stem(word), out int count) && count > 1 ? count : -0.25;
        return words.Count == 0 ? double.MinValue : words.Count == 1 ? score - 1 : score;
    }

    private static List<string> Words(FigureCitation figure)
    {
        List<string> words = Words(figure.Measures);
        if (words.Count != 1)
            return words;
        // "[2.9 metres] wide": the width
        if (AttributeWords.Noun(words[0]) is var noun && noun != words[0])
            return [noun];
        return figure.Measure.IsVerb ? [] : words;
    }

    private static List<string> Words(string? measures)
    {
        var words = new List<string>();
        if (measures == null)
            return words;
        using TokenList tokens = Tokenizer.Run(measures);
        string? change = null;
        for (int i = 0; i < tokens.Count && words.Count < MostWords; i++)
        {
            // F-35 is one word of a name.
            if (tokens[i].Kind == TokenKind.Number && words.Count > 0 && !tokens[i].SpaceBefore)
                words[words.Count - 1] += tokens.Word(i);
            // The year over a column of a table: "Revenue 2024".
            else if (words.Count > 0 && tokens[i].Length == 4 && tokens.TryInteger(i, out int year) && year is >= 1800 and <= 2199)
                words.Add(tokens.Word(i));
            // I2C too.
            if (i > 0 && words.Count > 0 && tokens[i].Kind == TokenKind.Word && !tokens[i].SpaceBefore && tokens[i - 1].Kind == TokenKind.Number)
            {
                words[words.Count - 1] += tokens.Word(i);
                continue;
            }

            if (tokens[i].Kind != TokenKind.Word || tokens.Is(i, WordClass.Article | WordClass.Determiner))
                continue;
            if (i == 0 && tokens.Is(i, WordClass.Rise | WordClass.Fall) && tokens.IsLexeme(1, English.In))
            {
                change = tokens.Word(i);
                i++;
                continue;
            }

            words.Add(tokens.Word(i));
        }

        if (change != null)
            words.Add(change);
        words.RemoveAll(WeakWords.IsTime);
        while (words.Count > 0 && (Dangles(words[words.Count - 1]) || words.Count > 1 && WeakWords.IsVerb(words[words.Count - 1])))
            words.RemoveAt(words.Count - 1);
        if (words.TrueForAll(WeakWords.IsWeak))
            words.Clear();
        return words;
    }

    private static bool Dangles(string word) => Is(word, WordClass.Preposition | WordClass.Conjunction);

    private static bool Is(string word, WordClass classes) => (English.Words[English.Words.Find(word.AsSpan())].Classes & classes) != 0;
}
