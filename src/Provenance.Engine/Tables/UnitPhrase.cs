using Provenance.Engine.Figures;
using Provenance.Engine.Figures.Numerals;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tables;

/// <summary>
/// Reads the words by which a head names a unit: "kg", "$ million", "USD '000", "millions of euros", "thousand tonnes".
/// They are read as the unit of the number one, so that a head knows every unit that a sentence knows.
/// </summary>
internal static class UnitPhrase
{
    private const int Longest = 40;

    /// <summary>Reads a phrase that is a unit from its first character to its last.</summary>
    public static bool TryRead(string phrase, out HeadUnit unit)
    {
        unit = default;
        // "in millions, except per share data": the rows that are meant say so themselves.
        int exception = phrase.IndexOf(", except", StringComparison.OrdinalIgnoreCase);
        phrase = Thousands((exception < 0 ? phrase : phrase.Substring(0, exception)).Trim());
        if (phrase.Length is 0 or > Longest)
            return false;
        if (phrase.StartsWith("in ", StringComparison.OrdinalIgnoreCase))
            phrase = phrase.Substring(3).TrimStart();
        if (NumberWords.IsNounToo(phrase))
            return false;
        string amount = WithOne(phrase);
        using TokenList tokens = Tokenizer.Run(amount);
        if (!new AmountReader(tokens).TryRead(0, out Amount one) || one.First != 0 || one.Numeral.Value.Decimal is not { } multiplier || multiplier <= 0)
            return false;
        string? code = one.UnitCode;
        int next = one.Next;
        // "% of sales": a share needs no more to be one.
        if (code == "%" && tokens.IsLexeme(next, English.Of))
            next = tokens.Count;
        else if (code == null && multiplier != 1 && CountedNoun.TryFind(tokens, next, singular: false, out int first, out int end) && first == next && end == tokens.Count)
            (code, next) = (CountedNoun.UnitOf(tokens, first, end), end);
        if (next != tokens.Count || code == null && multiplier == 1)
            return false;
        unit = new HeadUnit(code, multiplier, one.Currency != null);
        return true;
    }

    /// <summary>Puts the number one where a number would stand: "$ million" is "$1 million", "thousand tonnes" is "1 thousand tonnes".</summary>
    private static string WithOne(string phrase)
    {
        int currency = CurrencyLength(phrase);
        string rest = WithoutOf(phrase.Substring(currency).TrimStart());
        // "10^24 kg" is a unit with a number of its own.
        if (currency == 0)
            return rest.StartsWith("10", StringComparison.Ordinal) ? rest : "1 " + rest;
        string gap = rest.Length == 0 || rest[0] == '/' ? "" : " ";
        bool letters = CharClasses.IsLetter(phrase[currency - 1]);
        return phrase.Substring(0, currency) + (letters ? " 1" : "1") + gap + rest;
    }

    /// <summary>How many characters of a phrase are the currency that it begins with: $, US$, USD, Rs.</summary>
    private static int CurrencyLength(string phrase)
    {
        int i = 0;
        while (i < phrase.Length && i < 4 && (CharClasses.IsLetter(phrase[i]) || phrase[i] == '.'))
            i++;
        if (i < phrase.Length && CharClasses.Of(phrase[i]) == CharClass.Currency && phrase[i] != '¢')
            return i + 1;
        bool ends = i == phrase.Length || !CharClasses.IsLetter(phrase[i]);
        return ends && i == 3 && Currencies.IsCode(phrase.AsSpan(0, 3)) ? 3 : ends && i == 2 && phrase.StartsWith("Rs", StringComparison.Ordinal) ? 2 : 0;
    }

    /// <summary>"millions of dollars" is "millions dollars": behind a scale, "of" joins what is counted.</summary>
    private static string WithoutOf(string phrase)
    {
        int of = phrase.IndexOf(" of ", StringComparison.Ordinal);
        if (of < 0)
            return phrase;
        WordClass classes = English.Words[English.Words.Find(phrase.AsSpan(0, of))].Classes;
        return (classes & (WordClass.Scale | WordClass.Magnitude)) == 0 ? phrase : phrase.Substring(0, of) + phrase.Substring(of + 3);
    }

    /// <summary>'000, 000 and 000s are the zeros of thousands.</summary>
    private static string Thousands(string phrase)
    {
        int zeros = phrase.IndexOf("000", StringComparison.Ordinal);
        if (zeros < 0 || zeros > 0 && CharClasses.IsDigit(phrase[zeros - 1]) || zeros + 3 < phrase.Length && CharClasses.IsDigit(phrase[zeros + 3]))
            return phrase;
        int start = zeros > 0 && CharClasses.Of(phrase[zeros - 1]) is CharClass.Apostrophe or CharClass.Quote ? zeros - 1 : zeros;
        int end = zeros + 3;
        if (end < phrase.Length && CharClasses.Of(phrase[end]) == CharClass.Apostrophe)
            end++;
        if (end < phrase.Length && phrase[end] == 's')
            end++;
        return phrase.Substring(0, start).TrimEnd() + " thousand" + phrase.Substring(end);
    }
}
