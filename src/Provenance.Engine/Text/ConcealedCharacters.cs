namespace Provenance.Engine.Text;

/// <summary>
/// Finds the characters that can make a text read differently from what it is: controls, bidirectional controls (Unicode Technical
/// Report 36, "Trojan Source"), zero-width and tag characters. What typography needs is none of them: no-break spaces, soft hyphens
/// and selectors of variants but beside a digit, joiners in the scripts and emoji that are written with them, directional marks
/// beside a script that runs from right to left.
/// </summary>
internal static class ConcealedCharacters
{
    private const int BlackFlag = 0x1F3F4;
    private const int LongestFlag = 8;

    /// <summary>First, last and name of each range, ascending.</summary>
    private static readonly (int First, int Last, string Name)[] Ranges =
    [
        (0x0000, 0x0008, "control character"),
        (0x000E, 0x001F, "control character"),
        (0x007F, 0x0084, "control character"),
        (0x0086, 0x009F, "control character"),
        (0x00AD, 0x00AD, "soft hyphen"),
        (0x034F, 0x034F, "combining grapheme joiner"),
        (0x061C, 0x061C, "Arabic letter mark"),
        (0x115F, 0x1160, "Hangul filler"),
        (0x17B4, 0x17B5, "Khmer inherent vowel"),
        (0x180B, 0x180D, "Mongolian variation selector"),
        (0x180E, 0x180E, "Mongolian vowel separator"),
        (0x180F, 0x180F, "Mongolian variation selector"),
        (0x200B, 0x200B, "zero width space"),
        (0x200C, 0x200C, "zero width non-joiner"),
        (0x200D, 0x200D, "zero width joiner"),
        (0x200E, 0x200E, "left-to-right mark"),
        (0x200F, 0x200F, "right-to-left mark"),
        (0x202A, 0x202A, "left-to-right embedding"),
        (0x202B, 0x202B, "right-to-left embedding"),
        (0x202C, 0x202C, "pop directional formatting"),
        (0x202D, 0x202D, "left-to-right override"),
        (0x202E, 0x202E, "right-to-left override"),
        (0x2060, 0x2060, "word joiner"),
        (0x2061, 0x2064, "invisible operator"),
        (0x2065, 0x2065, "unassigned format character"),
        (0x2066, 0x2066, "left-to-right isolate"),
        (0x2067, 0x2067, "right-to-left isolate"),
        (0x2068, 0x2068, "first strong isolate"),
        (0x2069, 0x2069, "pop directional isolate"),
        (0x206A, 0x206F, "deprecated format character"),
        (0x3164, 0x3164, "Hangul filler"),
        (0xFE00, 0xFE0F, "variation selector"),
        (0xFEFF, 0xFEFF, "zero width no-break space"),
        (0xFFA0, 0xFFA0, "Hangul filler"),
        (0xFFF9, 0xFFFB, "interlinear annotation character"),
        (0xE0000, 0xE007F, "tag character"),
        (0xE0080, 0xE00FF, "unassigned format character"),
        (0xE0100, 0xE01EF, "variation selector"),
    ];

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
    public static string? NameOf(int codePoint)
    {
        foreach ((int first, int last, string name) in Ranges)
        {
            if (codePoint >= first && codePoint <= last)
                return name;
        }

        return null;
    }

    /// <summary>The character at a position of a run that nobody sees; null where typography needs it.</summary>
    private static int? Concealed(string text, int i, TextSpan run)
    {
        int codePoint = CodePointAt(text, i);
        return codePoint switch
        {
            0x061C or (>= 0x200C and <= 0x200F) => IsAmongLatin(text, run) ? codePoint : null,
            >= 0xE0000 and <= 0xE007F => IsInFlag(text, i) ? null : codePoint,
            0x00AD or 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F and not 0x180E) or 0x3164 or (>= 0xFE00 and <= 0xFE0F) or 0xFFA0 or >= 0xE0100 => IsBesideDigit(text, run) ? codePoint : null,
            _ => NameOf(codePoint) is null ? null : codePoint,
        };
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
