using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Clauses;

/// <summary>The name of a document before or behind a reference to a clause of it: "26 U.S.C. § 3101", "RFC 9110, Section 8.3", "SOR/2031-112, s. 4", "§ 12 UStG", "s 12 of the Harbour Act 2019", "du code de la route".</summary>
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

    /// <summary>Whether the rest of a text names the document: " UStG", " of the Harbour Act 2019", " GDPR", " del Real Decreto 12/2031".</summary>
    public static bool IsTail(string text, int at)
    {
        at = SkipBlanks(text, at);
        if (at == text.Length)
            return true;
        int of = ClauseLabel.EndOfWord(text, at, text.Length);
        bool isOf = ClauseWords.IsOf(text.AsSpan(at, of - at)) && of < text.Length && CharClasses.Of(text[of]) == CharClass.Space;
        return IsName(text, isOf ? SkipBlanks(text, of) : at, text.Length, isBefore: false, isOf);
    }

    private static bool IsStart(string text, int i) =>
        CharClasses.Of(text[i - 1]) == CharClass.Space && (text[i] is '§' or '#' or '¶' || CharClasses.IsAlphanumeric(text[i])) && !IsOfName(text, i) && IsName(text, 0, i, isBefore: true, isOf: false);

    /// <summary>"S.I. No. 412": the word for a number belongs to the name.</summary>
    private static bool IsOfName(string text, int i) =>
        text.Substring(i, ClauseLabel.EndOfWord(text, i, text.Length) - i) is { Length: > 0 } word && ClauseWords.KindOf(word, out _) == ClauseKind.Point && ClauseWords.IsConnective(word.AsSpan());

    /// <summary>Capitalised words and numbers, one of which says that they name a statute or a standard. What may be a step to a clause is none of them.</summary>
    private static bool IsName(string text, int start, int end, bool isBefore, bool isOf)
    {
        bool isNamed = false, isSmall = false, isBehindWord = false, hasWords = false;
        for (int i = SkipBlanks(text, start); i < end;)
        {
            int next = i;
            while (next < end && CharClasses.Of(text[next]) != CharClass.Space && text[next] != ',')
                next++;
            string token = text.Substring(i, next - i);
            bool isWord = false;
            if (!IsBalanced(token))
                return false;
            string word = Core(token);
            if (word.Length == 0 || !CharClasses.IsLetter(word[0]))
            {
                if (!IsNumber(word) || !isBefore && !isOf && !isNamed || word.IndexOf('.') > 0 && !isBehindWord)
                    return false;
            }
            else if (NumberedWords.IsReporter(word.AsSpan()) || NumberedWords.IsReporter(token.AsSpan()))
            {
                // The volume of a collection of laws stands before it and the section behind.
                if (!isBefore)
                    return false;
                isNamed = true;
            }
            else if (ClauseWords.IsInstrument(word.AsSpan()) && (char.IsUpper(word[0]) || ClauseWords.IsSmallInstrument(word.AsSpan())))
            {
                isNamed = true;
                isSmall |= ClauseWords.IsSmallInstrument(word.AsSpan()) && char.IsLower(word[0]);
                // "Regulation 4" is a clause, "Regulation 2031/77" and "Regulation (EU) 2031/77" are none.
                if (!hasWords && ClauseWords.KindOf(word, out _) is not null && IsClauseNumber(text, SkipBlanks(text, next), end))
                    return false;
            }
            else if (char.IsUpper(word[0]) && ClauseWords.IsBody(Letters(word).AsSpan()))
                isNamed = isWord = true;
            else if (!isBefore && HasTwoCapitals(word) && ClauseLabel.RomanValue(word) == 0 && (isOf || isNamed || token == word))
                isNamed = true;
            else if (ClauseWords.KindOf(word, out _) == ClauseKind.Regulation && IsSeriesNumber(text, SkipBlanks(text, next), end))
                isNamed = true;
            else if (ClauseWords.IsConnective(word.AsSpan()))
                isWord = false;
            else if (ClauseWords.KindOf(word, out _) is not null && IsClauseNumber(text, SkipBlanks(text, next), end))
                return false;
            else if (char.IsUpper(word[0]))
            {
                if (!isBefore && !isOf && !isNamed && (word.Length == 1 || token[token.Length - 1] == '.' || ClauseLabel.RomanValue(word) > 0))
                    return false;
                isWord = true;
            }
            else if (!isSmall && !(isNamed && word.Length == 1))
                return false;
            isBehindWord = isWord;
            hasWords |= isWord;
            i = SkipBlanks(text, next);
        }

        return isNamed;
    }

    /// <summary>The name of a series before its number: SOR/2031-112, RFC9110, ISO/IEC.</summary>
    private static string Letters(string word)
    {
        int end = 0;
        while (end < word.Length && !CharClasses.IsDigit(word[end]) && word[end] != '/')
            end++;
        return word.Substring(0, end);
    }

    /// <summary>A token without the brackets, points and quotation marks around it.</summary>
    private static string Core(string token) => token.Trim('(', ')', '[', ']', '.', ':', ';', '"', '“', '”', '\'', '’');

    /// <summary>Whether the brackets of a token open before they close: "b)" is the label of a list.</summary>
    private static bool IsBalanced(string token)
    {
        int open = 0;
        foreach (char c in token)
        {
            if (c is '(' or '[')
                open++;
            else if (c is ')' or ']' && --open < 0)
                return false;
        }

        return open == 0;
    }

    private static bool IsNumber(string word)
    {
        foreach (char c in word)
        {
            if (!CharClasses.IsAlphanumeric(c) && CharClasses.Of(c) != CharClass.Dash && c is not ('.' or ':' or '/' or '(' or ')' or '°'))
                return false;
        }

        return true;
    }

    /// <summary>Whether the label of a clause stands at a place: a number that no stroke makes one of a document, or a label in brackets.</summary>
    private static bool IsClauseNumber(string text, int at, int end)
    {
        if (at >= end)
            return false;
        if (text[at] == '(')
            return HeadLine.TryBracket(text, at, end, out _);
        int next = ClauseLabel.EndOfNumber(text, at, end);
        return next > at && !(next < end && text[next] == '/');
    }

    /// <summary>"O. Reg. 77/31": the number of a regulation among those of a year.</summary>
    private static bool IsSeriesNumber(string text, int at, int end)
    {
        int next = ClauseLabel.EndOfNumber(text, at, end);
        return next > at && next + 1 < end && text[next] == '/' && CharClasses.IsDigit(text[next + 1]);
    }

    private static bool HasTwoCapitals(string word)
    {
        int capitals = 0;
        foreach (char c in word)
            capitals += char.IsUpper(c) ? 1 : 0;
        return capitals >= 2;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && (CharClasses.Of(text[at]) == CharClass.Space || text[at] == ','))
            at++;
        return at;
    }
}
