using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Clauses;

/// <summary>The name of a document before or behind a reference to a clause of it: "26 U.S.C. § 3101", "RFC 9110, Section 8.3", "§ 12 UStG", "s 12 of the Harbour Act 2019".</summary>
internal static class DocumentPrefix
{
    /// <summary>Where a reference may begin: at the text's beginning, and behind the name of a document, with a word or a sign before a number, which may be one of the name.</summary>
    public static IEnumerable<int> Starts(string text)
    {
        yield return 0;
        for (int i = 1; i < text.Length; i++)
        {
            if (!CharClasses.IsDigit(text[i]) && IsStart(text, i))
                yield return i;
        }

        for (int i = text.Length - 1; i > 0; i--)
        {
            if (CharClasses.IsDigit(text[i]) && IsStart(text, i))
                yield return i;
        }
    }

    /// <summary>Whether the rest of a text names the document: " UStG", " of the Harbour Act 2019", " GDPR".</summary>
    public static bool IsTail(string text, int at)
    {
        while (at < text.Length && (CharClasses.Of(text[at]) == CharClass.Space || text[at] == ','))
            at++;
        return at == text.Length || IsName(text, at, text.Length, isBefore: false);
    }

    private static bool IsStart(string text, int i) =>
        CharClasses.Of(text[i - 1]) == CharClass.Space && (text[i] is '§' or '#' or '¶' || CharClasses.IsAlphanumeric(text[i])) && IsName(text, 0, i, isBefore: true);

    /// <summary>Capitalised words and numbers, one of which says that they name a statute or a standard.</summary>
    private static bool IsName(string text, int start, int end, bool isBefore)
    {
        bool isNamed = false;
        int i = start;
        while (i < end)
        {
            char c = text[i];
            if (!CharClasses.IsLetter(c))
            {
                if (!CharClasses.IsDigit(c) && CharClasses.Of(c) is not (CharClass.Space or CharClass.Dash) && c is not (',' or '.' or ':' or '/' or '(' or ')' or '[' or ']' or '\'' or '’'))
                    return false;
                i++;
                continue;
            }

            int word = i;
            while (i < end && (CharClasses.IsLetter(text[i]) || text[i] == '.' && i + 1 < end && CharClasses.IsLetter(text[i + 1]) || text[i] == '-' && i + 1 < end && CharClasses.IsLetter(text[i + 1])))
                i++;
            ReadOnlySpan<char> name = text.AsSpan(word, i - word);
            bool isReporter = NumberedWords.IsReporter(name) || i < end && text[i] == '.' && NumberedWords.IsReporter(text.AsSpan(word, i + 1 - word));
            // The volume of a collection of laws stands before it and the section behind.
            if (isReporter && !isBefore)
                return false;
            bool isKnown = isReporter || ClauseWords.IsBody(name) || ClauseWords.IsInstrument(name) && char.IsUpper(text[word]);
            isNamed |= isKnown || !isBefore && HasTwoCapitals(name);
            if (!char.IsUpper(text[word]) && !isKnown && !ClauseWords.IsConnective(name) && !(name.Length == 1 && word > start && !char.IsLetter(text[word - 1])))
                return false;
        }

        return isNamed;
    }

    private static bool HasTwoCapitals(ReadOnlySpan<char> word)
    {
        int capitals = 0;
        foreach (char c in word)
            capitals += char.IsUpper(c) ? 1 : 0;
        return capitals >= 2;
    }
}
