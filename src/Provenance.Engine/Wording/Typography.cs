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
