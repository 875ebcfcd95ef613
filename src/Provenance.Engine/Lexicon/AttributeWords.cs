using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Lexicon;

/// <summary>Adjectives and verbs that say which attribute a figure is of, with the noun that heads of tables have for it: "61 km long" is a length.</summary>
internal static class AttributeWords
{
    /// <summary>One line for each noun.</summary>
    public static readonly (string Noun, string Words)[] All =
    [
        ("age", "aged"),
        ("depth", "deep"),
        ("distance", "distant"),
        ("duration", "lasted lasting lasts"),
        ("height", "tall"),
        ("length", "long"),
        ("thickness", "thick"),
        ("weight", "weigh weighed weighing weighs"),
        ("width", "wide"),
    ];

    private static readonly Dictionary<string, string> NounOf = All
        .SelectMany(line => line.Words.Split(' ').Select(word => (Word: word, line.Noun)))
        .ToDictionary(pair => pair.Word, pair => pair.Noun, StringComparer.OrdinalIgnoreCase);

    /// <summary>The noun of an attribute for its adjective or verb, and any other word as it is.</summary>
    public static string Noun(string word) => NounOf.TryGetValue(word, out string? noun) ? noun : word;

    private static readonly WordSet BesideInches = new("thick long wide tall high deep diameter across square by x", foldCase: false);

    /// <summary>Whether a word in lower case stands behind a length, so that "in" before it is short for inches: 5 in wide.</summary>
    public static bool IsBesideInches(ReadOnlySpan<char> word) => BesideInches.Contains(word);
}
