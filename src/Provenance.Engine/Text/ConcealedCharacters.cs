namespace Provenance.Engine.Text;

/// <summary>
/// Finds the characters that can make a text read differently from what it is: those of
/// <see cref="UnseenRanges"/> (Unicode Technical Report 36, "Trojan Source"). What typography needs is none of them: no-break spaces, soft hyphens
/// and selectors of variants but beside a digit, joiners in the scripts and emoji that are written with them, directional marks
/// beside a script that runs from right to left.
/// </summary>
internal static class ConcealedCharacters
{
    private const int BlackFlag = 0x1F3F4;
    private const int LongestFlag = 8;

    /// <summary>The characters of a text, each once, by first place.</summary>
    public static IReadOnlyList<ConcealedCharacter> Find(string text)
    {
        List<ConcealedCharacter>? found = null;
        for (int i = 0; i < text.Length;)
        {
            int end = i;
            while (end < text.Length && UnseenCharacters.LengthAt(text, end) is > 0 and int length)
                end += length;
            for (int at = i; at < end; at += UnseenCharacters.LengthAt(text, at))
            {
                if (Concealed(text, at, new TextSpan(i, end)) is { } codePoint)
                    Note(found ??= [], codePoint, at);
            }

            i = Math.Max(end, i + 1);
        }

        return found ?? (IReadOnlyList<ConcealedCharacter>)[];
    }

    /// <summary>What a character is called; null when it is no concealed one.</summary>
    public static string? NameOf(int codePoint) => UnseenRanges.Of(codePoint)?.Name;

    /// <summary>The character at a position of a run that nobody sees; null where typography needs it.</summary>
    private static int? Concealed(string text, int i, TextSpan run)
    {
        int codePoint = CodePointAt(text, i);
        bool conceals = UnseenRanges.Of(codePoint)?.Conceals switch
        {
            Concealing.AmongLatin => IsAmongLatin(text, run),
            Concealing.OutsideFlag => !IsInFlag(text, i),
            Concealing.BesideDigit => IsBesideDigit(text, run),
            // One that ends a line is no unseen character at all (UnseenCharacters).
            Concealing.Always or Concealing.InFigure => true,
            _ => false,
        };
        return conceals ? codePoint : null;
    }

    private static int CodePointAt(string text, int i) =>
        char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];

    /// <summary>Whether both neighbours belong to scripts that run from left to right and join nothing: Latin, Greek, Cyrillic.</summary>
    private static bool IsAmongLatin(string text, TextSpan run) => (run.Start == 0 || text[run.Start - 1] < '\u0590') && (run.End >= text.Length || text[run.End] < '\u0590');

    private static bool IsBesideDigit(string text, TextSpan run) => (run.Start > 0 && CharClasses.IsDigit(text[run.Start - 1])) || (run.End < text.Length && CharClasses.IsDigit(text[run.End]));

    /// <summary>The flags of Scotland, Wales and others are a black flag and tags.</summary>
    private static bool IsInFlag(string text, int i)
    {
        for (int tags = 0; tags < LongestFlag && i >= 2 && CodePointAt(text, i - 2) is >= 0xE0000 and <= 0xE007F; tags++)
            i -= 2;
        return i >= 2 && CodePointAt(text, i - 2) == BlackFlag;
    }

    private static void Note(List<ConcealedCharacter> found, int codePoint, int start)
    {
        int known = found.FindIndex(character => character.CodePoint == codePoint);
        if (known < 0)
            found.Add(new ConcealedCharacter(codePoint, start, 1));
        else
            found[known] = found[known] with { Count = found[known].Count + 1 };
    }
}
