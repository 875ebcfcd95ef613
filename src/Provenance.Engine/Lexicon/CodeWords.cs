using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Lexicon;

/// <summary>Words that stand in capitals between marks because a standard or a program gives them their meaning.</summary>
internal static class CodeWords
{
    private static readonly WordSet KeyWords = new("AND DEFAULT DELETE FALSE FROM GET HEAD MAY MUST NOT NULL OPTIONAL OPTIONS OR PATCH POST PUT RECOMMENDED REQUIRED SELECT SHALL SHOULD TRUE WHERE");

    /// <summary>Whether a word in capitals is a key word.</summary>
    public static bool IsKeyWord(ReadOnlySpan<char> word) => KeyWords.Contains(word);

    private static readonly WordSet Literals = new("false nil none null true undefined");

    /// <summary>Whether a word is a value of a programming language that needs no marks.</summary>
    public static bool IsLiteral(ReadOnlySpan<char> word) => word.Length >= 3 && Literals.Contains(word);
}
