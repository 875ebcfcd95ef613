using Provenance.Engine.Text;

namespace Provenance.Engine.Checking;

/// <summary>Finds inline links in text that still has them: <c>[12 ms](bench.csv "title")</c>. One walk, no nesting.</summary>
internal static class MarkdownLinks
{
    /// <summary>The links, by position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="blanked">The text with blanks for all of a link but its words, at the same positions.</param>
    public static IReadOnlyList<DocumentLink> Find(string text, out string blanked)
    {
        var links = new List<DocumentLink>();
        blanked = text;
        if (text.IndexOf("](", StringComparison.Ordinal) < 0)
            return links;

        char[] rest = text.ToCharArray();
        int open = -1;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '[')
                open = i;
            if (text[i] != ']' || open < 0)
                continue;
            int end = i + 1 < text.Length && text[i + 1] == '(' ? EndOf(text, i + 2) : -1;
            if (end >= 0)
            {
                links.Add(new DocumentLink(new TextSpan(open + 1, i), TargetOf(text.Substring(i + 2, end - i - 2))));
                rest[open] = ' ';
                for (int k = i; k <= end; k++)
                    rest[k] = ' ';
                i = end;
            }

            open = -1;
        }

        blanked = new string(rest);
        return links;
    }

    /// <summary>The closing parenthesis on the same line; -1 when there is none.</summary>
    private static int EndOf(string text, int start)
    {
        for (int end = start; end < text.Length && CharClasses.Of(text[end]) != CharClass.LineBreak; end++)
        {
            if (text[end] == ')')
                return end;
        }

        return -1;
    }

    private static string TargetOf(string written)
    {
        string target = written.Trim();
        int title = target.IndexOfAny([' ', '\t']);
        return (title < 0 ? target : target.Substring(0, title)).Trim('<', '>');
    }
}
