using System.Globalization;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Mentions;

/// <summary>Words and phrases that a house uses for one thing, such as "lettings" and "tenancies": where one of them stands, the word is read that all of them are.</summary>
internal sealed class HouseVocabulary
{
    /// <summary>The most words and signs of a phrase.</summary>
    private const int LongestPhrase = 8;

    private const int None = 0;

    // A tree of phrases: the next node by node and stem, and of each node the stem that the phrase which ends there is read as.
    private readonly Dictionary<(int Node, int Stem), int> _next = [];
    private readonly List<int> _meant = [None];

    /// <summary>Makes the vocabulary.</summary>
    /// <param name="words">Phrases, each with the phrase that it means, as <see cref="FaultOf"/> lets them pass.</param>
    public HouseVocabulary(IEnumerable<(string Phrase, string Meaning)> words)
    {
        foreach ((string phrase, string meaning) in words)
        {
            int[] stems = StemsOf(meaning);
            int meant = stems.Length == 1 ? stems[0] : StemHash.Of(KeyOf(meaning).AsSpan());
            Add(stems, meant);
            Add(StemsOf(phrase), meant);
        }
    }

    /// <summary>No words.</summary>
    public static HouseVocabulary Empty { get; } = new([]);

    /// <summary>Whether it has no words.</summary>
    public bool IsEmpty => _next.Count == 0;

    /// <summary>What two phrases have in common that are told apart by nothing but number, tense and an article before them.</summary>
    public static string KeyOf(string phrase) => string.Join(" ", StemsOf(phrase).Select(stem => stem.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Why words name nothing that a text could be about; null where they do.</summary>
    public static string? FaultOf(string phrase)
    {
        using TokenList tokens = Tokenizer.Run(phrase);
        if (tokens.Count > LongestPhrase)
            return "is too long; write the few words that stand in the texts";
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && !tokens.Is(i, MentionWords.Function))
                return null;
        }

        return "names nothing; write a noun, or a phrase with one";
    }

    /// <summary>The stems of a stretch of text, of a sign the sign itself.</summary>
    public static int[] StemsOf(TokenList tokens)
    {
        var stems = new int[tokens.Count];
        for (int i = 0; i < stems.Length; i++)
            stems[i] = tokens[i].Kind == TokenKind.Word ? MentionWords.StemOf(tokens.Word(i)) : StemHash.Of(tokens.Span(i));
        return stems;
    }

    /// <summary>The longest phrase that begins with the first of some stems.</summary>
    /// <returns>How many of them it has, and the stem that it is read as; 0 and 0 for none.</returns>
    public (int Length, int Meant) Longest(ReadOnlySpan<int> stems)
    {
        (int Length, int Meant) longest = (0, None);
        for (int i = 0, node = 0; i < stems.Length && _next.TryGetValue((node, stems[i]), out node); i++)
        {
            if (_meant[node] != None)
                longest = (i + 1, _meant[node]);
        }

        return longest;
    }

    private static int[] StemsOf(string phrase)
    {
        using TokenList tokens = Tokenizer.Run(phrase);
        int[] stems = StemsOf(tokens);
        // "The health service", but "A&E".
        bool hasArticle = tokens.Count > 1 && tokens.Is(0, WordClass.Article) && tokens[1].SpaceBefore;
        return hasArticle ? [.. stems.Skip(1)] : stems;
    }

    private void Add(int[] stems, int meant)
    {
        int node = 0;
        foreach (int stem in stems)
        {
            if (!_next.TryGetValue((node, stem), out int next))
            {
                next = _meant.Count;
                _next.Add((node, stem), next);
                _meant.Add(None);
            }

            node = next;
        }

        _meant[node] = meant;
    }
}
