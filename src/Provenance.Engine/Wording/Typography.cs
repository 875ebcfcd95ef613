using System.Text;
using Provenance.Engine.Text;

namespace Provenance.Engine.Wording;

/// <summary>
/// Text without what a typesetter decides: white space is one blank, marks and dashes have one form each, and what cannot be
/// seen is left out. Two texts that are equal so folded say the same in the same words.
/// </summary>
internal static class Typography
{
    private const string SingleMarks = "‘‚‛‹›`";

    /// <summary>Folds a text; no blank stands at its ends.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char c in text)
            Append(folded, c);
        if (folded.Length > 0 && folded[folded.Length - 1] == ' ')
            folded.Length--;
        return folded.ToString();
    }

    /// <summary>Whether folded words stand in a folded text. A sentence of its own has a capital where the source may go on within one, so the first letter's case is free.</summary>
    public static bool Holds(string foldedText, string foldedWords)
    {
        if (foldedText.IndexOf(foldedWords, StringComparison.Ordinal) >= 0)
            return true;
        if (foldedWords.Length == 0)
            return false;

        char first = foldedWords[0], other = char.IsUpper(first) ? char.ToLowerInvariant(first) : char.ToUpperInvariant(first);
        return other != first && foldedText.IndexOf(other + foldedWords.Substring(1), StringComparison.Ordinal) >= 0;
    }

    /// <summary>Appends what a character is without its form: nothing, a blank where none stands yet, or one character; three for an ellipsis.</summary>
    public static void Append(StringBuilder folded, char c)
    {
        CharClass sort = CharClasses.Of(c);
        if (sort is CharClass.Space or CharClass.LineBreak)
        {
            if (folded.Length > 0 && folded[folded.Length - 1] != ' ')
                folded.Append(' ');
        }
        else if (sort == CharClass.Quote && SingleMarks.IndexOf(c) >= 0)
            folded.Append('\'');
        else
            FoldedText.AppendSign(folded, c);
    }
}
