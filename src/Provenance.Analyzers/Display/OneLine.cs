using System.Text;

namespace Provenance.Analyzers.Display;

/// <summary>
/// Words of a document where people read them on one line: a message, a comment, an attribute. White space becomes
/// one blank, what cannot be seen is spelled out, and what is too long ends with an ellipsis.
/// </summary>
internal static class OneLine
{
    /// <summary>Code units after which words in a message or a summary are cut.</summary>
    public const int Length = 160;

    /// <summary>The words on one line.</summary>
    public static string Of(string words, int length = Length)
    {
        var line = new StringBuilder(Math.Min(words.Length, length) + 1);
        bool gap = false;
        int i = 0;
        while (i < words.Length)
        {
            if (char.IsWhiteSpace(words[i]))
            {
                gap = line.Length > 0;
                i++;
                continue;
            }

            if (line.Length >= length)
                return line.Append('…').ToString();
            if (gap)
                line.Append(' ');
            gap = false;
            i += EscapedText.AppendCharacter(line, words, i);
        }

        return line.ToString();
    }
}
