namespace Provenance.Engine.Lexicon;

/// <summary>Words that set a bare number against a measure that the same sentence names: "88 ms then and 60 now", "nineteen years and nineteen more".</summary>
internal static class ElidedWords
{
    private static readonly WordSet Times = new("before beforehand earlier formerly now nowadays once previously then today until");

    /// <summary>now, before, today: at another time the same was measured.</summary>
    public static bool IsTime(ReadOnlySpan<char> word) => word.Length >= 3 && Times.Contains(word);

    private static readonly WordSet Mores = new("fewer less longer more");

    /// <summary>nineteen more: so many of what was counted.</summary>
    public static bool IsMore(ReadOnlySpan<char> word) => word.Length >= 4 && Mores.Contains(word);
}
