using System.Globalization;

namespace Provenance.Tool.Assistants;

/// <summary>Words of a text as a search compares them: runs of letters and runs of digits, in lower case, a plural without its ending; camel case is parted.</summary>
internal static class QueryWords
{
    private const int LeastOfPlural = 4;

    /// <summary>The words, in order.</summary>
    public static IEnumerable<string> Of(string text)
    {
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            bool goesOn = i < text.Length && i > start && char.IsLetterOrDigit(text[start]) && char.IsLetterOrDigit(text[i]) && char.IsDigit(text[i]) == char.IsDigit(text[start]) && !(char.IsUpper(text[i]) && char.IsLower(text[i - 1]));
            if (goesOn)
                continue;
            if (i > start && char.IsLetterOrDigit(text[start]))
                yield return Folded(text[start..i]);
            start = i;
        }
    }

    private static string Folded(string word)
    {
        string lower = word.ToLower(CultureInfo.InvariantCulture);
        return lower.Length >= LeastOfPlural && lower.EndsWith('s') && !lower.EndsWith("ss", StringComparison.Ordinal) ? lower[..^1] : lower;
    }
}
