using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Lexicon;

/// <summary>Words that stand before places.</summary>
internal static class PlaceWords
{
    public const string Locatives = "across around at in inside into near outside through throughout within";

    private static readonly WordSet LocativeWords = new(Locatives);

    /// <summary>Whether a preposition has a place behind it where a name follows: "in Upper Dale".</summary>
    public static bool IsLocative(ReadOnlySpan<char> word) => word.Length >= 2 && LocativeWords.Contains(word);
}
