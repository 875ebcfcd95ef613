namespace Provenance.Documents.Formats.Markdown;

/// <summary>
/// Counts the marks of a block of Markdown that wait for their partner. The parser looks for each of them to the end of the block, so that
/// some ten thousands take minutes; no text of people has more than a few.
/// </summary>
internal static class OpenMarks
{
    /// <summary>The most brackets of a block that may be open at once.</summary>
    public const int MostBrackets = 100;

    /// <summary>The most definitions of links in a block.</summary>
    public const int MostDefinitions = 2000;

    /// <summary>The first position where there are too many; -1 when there are nowhere.</summary>
    public static int TooMany(string text)
    {
        (int squares, int rounds, int definitions) = (0, 0, 0);
        bool isBlank = true;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '\n':
                    if (isBlank)
                        (squares, rounds, definitions) = (0, 0, 0);
                    isBlank = true;
                    continue;
                case '[':
                    squares++;
                    break;
                case ']':
                    squares = Math.Max(0, squares - 1);
                    break;
                case '(':
                    rounds++;
                    break;
                case ')':
                    rounds = Math.Max(0, rounds - 1);
                    break;
                case ':' when i > 0 && text[i - 1] == ']':
                    definitions++;
                    break;
            }

            isBlank &= char.IsWhiteSpace(c);
            if (squares > MostBrackets || rounds > MostBrackets || definitions > MostDefinitions)
                return i;
        }

        return -1;
    }
}
