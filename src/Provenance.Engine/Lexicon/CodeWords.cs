using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Lexicon;

/// <summary>Words that stand in capitals between marks because a standard or a program gives them their meaning.</summary>
internal static class CodeWords
{
    private static readonly WordSet KeyWords = new("AND DEFAULT DELETE FALSE FROM GET HEAD MAY MUST NOT NULL OPTIONAL OPTIONS OR PATCH POST PUT RECOMMENDED REQUIRED SELECT SHALL SHOULD TRUE WHERE");

    /// <summary>Whether a word in capitals is a key word.</summary>
    public static bool IsKeyWord(ReadOnlySpan<char> word) => KeyWords.Contains(word);
}
