using System.Text;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Locking;

/// <summary>
/// Leaves the numbers of clauses out of a sentence: those that it begins with ("4.2 The rate", "(a) the rate") and those of clauses that it names
/// ("under section 12A"). A statute whose clauses are numbered anew says what it said.
/// </summary>
internal static class ClauseNumbers
{
    private const int LongestLetters = 4;
    private const int MostLabels = 4;

    /// <summary>The folded sentence without them; the sentence itself where it has none.</summary>
    public static string Without(string sentence)
    {
        int start = Labels(sentence);
        StringBuilder? text = null;
        int copied = start;
        for (int i = start; i < sentence.Length; i++)
        {
            if (!IsWordStart(sentence, i))
                continue;
            (int from, int to) = NumberBehindClause(sentence, i);
            if (from < 0)
                continue;
            text ??= new StringBuilder(sentence.Length);
            text.Append(sentence, copied, from - copied);
            copied = to;
            i = to - 1;
        }

        return text is null ? sentence.Substring(start) : text.Append(sentence, copied, sentence.Length - copied).ToString();
    }

    /// <summary>Where the sentence itself begins, behind the signs and numbers of a list or a statute.</summary>
    private static int Labels(string sentence)
    {
        int start = 0;
        for (int labels = 0; labels < MostLabels; labels++)
        {
            int at = start;
            while (at < sentence.Length && sentence[at] is '#' or '*' or '-' or ' ')
                at++;
            int end = LabelEnd(sentence, at);
            // A number that begins a sentence may be a figure: behind the label of a clause stands a capital or the next label.
            if (end < 0 || end + 1 >= sentence.Length || sentence[end] != ' ' || !(char.IsUpper(sentence[end + 1]) || sentence[end + 1] == '(' || sentence[at] == '('))
                break;
            start = end + 1;
        }

        return start;
    }

    /// <summary>The end of "4.2", "4.2.", "12A.", "§ 4", "(a)", "iv)" at a place; -1 where none stands.</summary>
    private static int LabelEnd(string text, int at)
    {
        if (at < text.Length && text[at] == '(')
        {
            int close = Alphanumerics(text, at + 1);
            return close > at + 1 && close - at - 1 <= LongestLetters && close < text.Length && text[close] == ')' ? close + 1 : -1;
        }

        bool isSign = at < text.Length && text[at] == '§';
        int from = isSign ? at + (at + 1 < text.Length && text[at + 1] == ' ' ? 2 : 1) : at;
        int end = Number(text, from, out bool isDotted);
        if (end < 0)
            return -1;
        return end < text.Length && text[end] is '.' or ')' ? end + 1 : isSign || isDotted ? end : -1;
    }

    /// <summary>The stretch of the number behind a word for a clause, or behind its sign; from -1 where there is none.</summary>
    private static (int From, int To) NumberBehindClause(string text, int at)
    {
        int word = at;
        if (text[at] == '§')
            word++;
        else
        {
            while (word < text.Length && CharClasses.IsLetter(text[word]))
                word++;
            if (!NumberedWords.IsClause(text.AsSpan(at, word - at)))
                return (-1, -1);
            if (word < text.Length && text[word] == '.')
                word++;
        }

        int from = word < text.Length && text[word] == ' ' ? word + 1 : word;
        int end = Number(text, from, out _);
        while (end >= 0 && end < text.Length && text[end] == '(' && LabelEnd(text, end) is > 0 and int close)
            end = close;
        return end < 0 ? (-1, -1) : (word, end);
    }

    /// <summary>The end of a number with parts and a letter, "12", "4.2.1", "12A"; -1 where none stands.</summary>
    private static int Number(string text, int at, out bool isDotted)
    {
        isDotted = false;
        int end = Digits(text, at);
        if (end == at)
            return -1;
        while (end + 1 < text.Length && text[end] == '.' && Digits(text, end + 1) is int next && next > end + 1)
            (end, isDotted) = (next, true);
        if (end < text.Length && CharClasses.IsLetter(text[end]) && (end + 1 == text.Length || !CharClasses.IsAlphanumeric(text[end + 1])))
            end++;
        return end < text.Length && CharClasses.IsAlphanumeric(text[end]) ? -1 : end;
    }

    private static int Digits(string text, int at)
    {
        while (at < text.Length && text[at] is >= '0' and <= '9')
            at++;
        return at;
    }

    private static int Alphanumerics(string text, int at)
    {
        while (at < text.Length && CharClasses.IsAlphanumeric(text[at]))
            at++;
        return at;
    }

    private static bool IsWordStart(string text, int i) => text[i] == '§' || CharClasses.IsLetter(text[i]) && (i == 0 || !CharClasses.IsAlphanumeric(text[i - 1]));
}
