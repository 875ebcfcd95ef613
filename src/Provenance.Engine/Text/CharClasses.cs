using System.Globalization;

namespace Provenance.Engine.Text;

/// <summary>
/// The class of every UTF-16 code unit in one table of 64 KiB: a text touches the few cache lines of its script, so
/// that classifying a character costs one load.
/// </summary>
internal static class CharClasses
{
    private static readonly CharClass[] Table = Build();

    public static CharClass Of(char c) => Table[c];

    public static bool IsLetter(char c) => Table[c] is CharClass.Lower or CharClass.Upper;

    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    public static bool IsAlphanumeric(char c) => Table[c] is CharClass.Lower or CharClass.Upper or CharClass.Digit;

    private static CharClass[] Build()
    {
        var table = new CharClass[char.MaxValue + 1];
        for (int c = 0; c < table.Length; c++)
            table[c] = OfCategory((char)c);

        Set(table, " \t\u00A0\u2007\u202F", CharClass.Space);
        Set(table, "\n\r\u0085\u2028\u2029\f\v", CharClass.LineBreak);
        Set(table, "0123456789", CharClass.Digit);
        Set(table, "'\u2019\u02BC\uFF07", CharClass.Apostrophe);
        Set(table, "\"\u201C\u201D\u201E\u201F\u2018\u201A\u201B\u00AB\u00BB\u2039\u203A\u300C\u300D\u300E\u300F\uFF02`", CharClass.Quote);
        Set(table, "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212", CharClass.Dash);
        Set(table, ".!?\u2026", CharClass.Point);
        Set(table, "$\u00A2\u00A3\u00A4\u00A5", CharClass.Currency);
        Set(table, "\u00BC\u00BD\u00BE", CharClass.Fraction);
        Set(table, "\u00B2\u00B3\u00B9\u207A\u207B", CharClass.Superscript);
        Set(table, "([{", CharClass.Opener);
        Set(table, ")]}", CharClass.Closer);
        // Zero-width and bidirectional controls, fillers, selectors of variants: they separate nothing and mean nothing here.
        foreach (UnseenRange range in UnseenRanges.All)
        {
            if (range.First >= 0xA0 && range.Last <= char.MaxValue && range.Conceals != Concealing.InFigure)
                Set(table, (char)range.First, (char)range.Last, CharClass.Ignorable);
        }

        Set(table, '\u2150', '\u215E', CharClass.Fraction);
        Set(table, '\u2070', '\u2079', CharClass.Superscript);
        return table;
    }

    private static CharClass OfCategory(char c) => CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharClass.Upper,
        UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharClass.Lower,
        UnicodeCategory.SpaceSeparator => CharClass.Space,
        UnicodeCategory.CurrencySymbol => CharClass.Currency,
        UnicodeCategory.DashPunctuation => CharClass.Dash,
        UnicodeCategory.OpenPunctuation => CharClass.Opener,
        UnicodeCategory.ClosePunctuation => CharClass.Closer,
        UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation => CharClass.Quote,
        _ => CharClass.Other,
    };

    private static void Set(CharClass[] table, string characters, CharClass value)
    {
        foreach (char c in characters)
            table[c] = value;
    }

    private static void Set(CharClass[] table, char first, char last, CharClass value)
    {
        for (int c = first; c <= last; c++)
            table[c] = value;
    }
}
