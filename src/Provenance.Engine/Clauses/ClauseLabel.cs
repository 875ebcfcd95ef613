using System.Globalization;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Clauses;

/// <summary>The labels of clauses: 12, 12A, 7.3.2, 12-5, A.2, iv, aa; which follows which, and which are one.</summary>
internal static class ClauseLabel
{
    private const int LongestLetters = 5;
    private const string Romans = "ivxlcdm";

    /// <summary>The end of a number with its parts and letters at a place: 12A, 5 bis, 7.3.2, A.2; the place itself where none stands.</summary>
    public static int EndOfNumber(string text, int at, int end)
    {
        int i = at;
        // A.2 and L. 123-4: an annex's letter, or that of a code.
        if (i + 2 < end && CharClasses.IsLetter(text[i]) && text[i + 1] == '.' && CharClasses.IsDigit(text[i + 2]))
            i += 2;
        int digits = Digits(text, i, end);
        if (digits == i)
            return at;
        i = Suffix(text, digits, end);
        while (i + 1 < end && text[i] is '.' or '-' or '\u2011' && Digits(text, i + 1, end) is var next && next > i + 1)
            i = Suffix(text, next, end);
        return i < end && CharClasses.IsAlphanumeric(text[i]) && !IsOrdinalMark(text[i]) ? at : i;
    }

    /// <summary>The end of a capital and the numbers right behind it, as annexes are numbered: X1, A1.2; the place itself where none stands.</summary>
    public static int EndOfLettered(string text, int at, int end) =>
        at + 1 < end && char.IsUpper(text[at]) && Digits(text, at + 1, end) - at is 2 or 3 && EndOfNumber(text, at + 1, end) is var next && next > at + 1 ? next : at;

    /// <summary>Whether a label is that of an annex, or of a part of one: A, X1, A1.2.</summary>
    public static bool IsLettered(string label) =>
        label.Length > 0 && CharClasses.IsLetter(label[0]) && (label.Length == 1 || CharClasses.IsDigit(label[1]) && EndOfNumber(label, 1, label.Length) == label.Length);

    /// <summary>The end of the mark of an ordinal behind a number, as in 1.º and 2ª.</summary>
    public static int EndOfOrdinal(string text, int at, int end)
    {
        int i = at < end && text[at] == '.' ? at + 1 : at;
        return i < end && IsOrdinalMark(text[i]) ? i + 1 : at;
    }

    /// <summary>The end of a letter, of several that are one, or of a Roman number; the place itself where there is none.</summary>
    public static int EndOfLetters(string text, int at, int end)
    {
        int i = at;
        while (i < end && CharClasses.IsLetter(text[i]))
            i++;
        return i - at is >= 1 and <= LongestLetters && (i == end || !CharClasses.IsAlphanumeric(text[i])) && IsLetterLabel(text.Substring(at, i - at)) ? i : at;
    }

    /// <summary>Whether a word is a label of letters: a, aa, ba, iv, XII.</summary>
    public static bool IsLetterLabel(string word) =>
        word.Length == 1 || RomanValue(word) > 0 || IsOneCase(word) && (word.Length == 2 && (word[0] == word[1] || (word[1] | ' ') is 'a' or 'b' or 'c') || word.Length == 3 && word[0] == word[1] && word[1] == word[2]);

    /// <summary>The form by which labels are compared: lower case, one sort of hyphen, no blanks; the first article of a French statute, 1er and Ier, has the number 1 and I.</summary>
    public static string Key(string label)
    {
        string key = label.ToLowerInvariant();
        if (key.IndexOf('\u2011') >= 0)
            key = key.Replace('\u2011', '-');
        if (key.IndexOf(' ') >= 0 || key.IndexOf('\u00A0') >= 0)
            key = key.Replace(" ", "").Replace("\u00A0", "");
        return key is "1er" or "ier" ? key.Substring(0, 1) : key;
    }

    /// <summary>The label of a provision by its sort and its number: adicional 1; null for other words.</summary>
    public static (string Label, int End)? Provision(string text, int at, int end)
    {
        int word = EndOfWord(text, at, end);
        if (ClauseWords.ProvisionSort(text.Substring(at, word - at)) is not { } sort)
            return null;
        int next = word < end && text[word] == '.' ? word + 1 : word;
        while (next < end && CharClasses.Of(text[next]) == CharClass.Space)
            next++;
        int number = Digits(text, next, end);
        if (number > next)
            return (sort + " " + text.Substring(next, number - next), EndOfOrdinal(text, number, end));
        int ordinal = EndOfWord(text, next, end);
        return ClauseWords.IsProvisionOrdinal(text.Substring(next, ordinal - next)) ? (sort + " " + text.Substring(next, ordinal - next).ToLowerInvariant(), ordinal) : null;
    }

    /// <summary>The key of the label of a provision: its sort and its number in figures.</summary>
    public static string ProvisionKey(string label) =>
        label.IndexOf(' ') is > 0 and int blank && ClauseWords.ProvisionNumber(label.Substring(blank + 1)) is { } number ? label.Substring(0, blank) + number : Key(label);

    /// <summary>The styles that a label may be of, the likelier first.</summary>
    public static IEnumerable<LabelStyle> StylesOf(string label)
    {
        char first = label[0];
        if (CharClasses.IsDigit(first))
        {
            yield return LabelStyle.Digits;
            yield break;
        }

        bool isUpper = char.IsUpper(first);
        if (label.Length > 1 && label[0] == label[1] && RomanValue(label) == 0)
            yield return LabelStyle.DoubledLetters;
        if (RomanValue(label) > 0 && (label.Length > 1 || (first | ' ') == 'i'))
            yield return isUpper ? LabelStyle.CapitalRomans : LabelStyle.Romans;
        yield return isUpper ? LabelStyle.Capitals : LabelStyle.Letters;
        if (label.Length == 1 && RomanValue(label) > 1)
            yield return isUpper ? LabelStyle.CapitalRomans : LabelStyle.Romans;
    }

    /// <summary>Whether a label is the first of a list.</summary>
    public static bool IsFirst(string label, LabelStyle style) => style switch
    {
        LabelStyle.Digits => label is "1" or "0",
        LabelStyle.DoubledLetters => label is "aa" or "AA",
        LabelStyle.Letters or LabelStyle.Capitals => label is "a" or "A",
        _ => label is "i" or "I",
    };

    /// <summary>Whether a label comes right behind another of its list: 12 and 13, 12 and 12A, 12B and 13, h and i, iii and iv, b and ba.</summary>
    public static bool Follows(string label, string before, LabelStyle style)
    {
        switch (style)
        {
            case LabelStyle.Digits:
                (long number, string suffix) = Split(label);
                (long last, string lastSuffix) = Split(before);
                return number == last + 1 && suffix.Length <= 1 || number == last && string.CompareOrdinal(suffix, lastSuffix) > 0;
            case LabelStyle.Romans or LabelStyle.CapitalRomans:
                return RomanValue(label) is var value and > 0 && value == RomanValue(before) + 1;
            case LabelStyle.DoubledLetters:
                return label.Length == before.Length && label[0] == before[0] + 1;
            default:
                return label.Length == 1 && label[0] == before[0] + 1
                    || label.Length == 2 && label[0] == before[0] && (before.Length == 1 || label[1] > before[1])
                    || label.Length > 2 && label[1] == '.' && label[0] == before[0] && string.CompareOrdinal(label, before) > 0;
        }
    }

    /// <summary>Whether a label comes anywhere behind another of its list: what lies between was repealed.</summary>
    public static bool IsBehind(string label, string before, LabelStyle style) => style switch
    {
        LabelStyle.Digits => Split(label).Number > Split(before).Number,
        LabelStyle.Romans or LabelStyle.CapitalRomans => RomanValue(label) > RomanValue(before),
        _ => label.Length == before.Length && string.CompareOrdinal(label, before) > 0,
    };

    /// <summary>The number of a Roman numeral in one case; 0 for anything else.</summary>
    public static int RomanValue(string label)
    {
        if (!IsOneCase(label))
            return 0;
        int value = 0, last = 0;
        for (int i = label.Length - 1; i >= 0; i--)
        {
            int digit = Romans.IndexOf((char)(label[i] | ' ')) switch { 0 => 1, 1 => 5, 2 => 10, 3 => 50, 4 => 100, 5 => 500, 6 => 1000, _ => 0 };
            if (digit == 0)
                return 0;
            value += digit < last ? -digit : digit;
            last = Math.Max(last, digit);
        }

        return string.Equals(Roman(value), label, StringComparison.OrdinalIgnoreCase) ? value : 0;
    }

    private static string Roman(int value)
    {
        if (value is <= 0 or >= 4000)
            return "";
        string text = "";
        foreach ((int part, string sign) in RomanParts)
        {
            for (; value >= part; value -= part)
                text += sign;
        }

        return text;
    }

    private static readonly (int Part, string Sign)[] RomanParts =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    private static (long Number, string Suffix) Split(string label)
    {
        int digits = Digits(label, 0, label.Length);
        return long.TryParse(label.Substring(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? (number, label.Substring(digits)) : (0, label);
    }

    private static bool IsOrdinalMark(char c) => c is 'º' or 'ª' or '°';

    /// <summary>Where the letters end that stand from a place on.</summary>
    public static int EndOfWord(string text, int at, int end)
    {
        while (at < end && CharClasses.IsLetter(text[at]))
            at++;
        return at;
    }

    /// <summary>12A, 1er, 5bis and 5 bis; "4 bis 7" are two numbers.</summary>
    private static int Suffix(string text, int at, int end)
    {
        int word = at < end && CharClasses.Of(text[at]) is CharClass.Space or CharClass.Dash ? at + 1 : at;
        int inserted = EndOfWord(text, word, end);
        if (inserted - word >= 3 && ClauseWords.IsInsertedNumber(text.AsSpan(word, inserted - word)) && (inserted == end || !CharClasses.IsAlphanumeric(text[inserted]))
            && !(inserted + 1 < end && CharClasses.Of(text[inserted]) == CharClass.Space && CharClasses.IsDigit(text[inserted + 1])))
        {
            return inserted;
        }

        if (at < end && IsOrdinalMark(text[at]))
            return at;
        int i = at;
        while (i < end && i < at + 3 && CharClasses.IsLetter(text[i]) && char.IsUpper(text[i]) == char.IsUpper(text[at]))
            i++;
        return i == end || !CharClasses.IsAlphanumeric(text[i]) ? i : at;
    }

    private static int Digits(string text, int at, int end)
    {
        while (at < end && CharClasses.IsDigit(text[at]))
            at++;
        return at;
    }

    private static bool IsOneCase(string word)
    {
        foreach (char c in word)
        {
            if (char.IsUpper(c) != char.IsUpper(word[0]))
                return false;
        }

        return true;
    }
}
