using Provenance.Engine.Text;

namespace Provenance.Engine.Checking;

/// <summary>Finds inline links in text that still has them: <c>[12 ms](bench.csv "title")</c>. One walk, no nesting.</summary>
public static class MarkdownLinks
{
    /// <summary>The links, by position.</summary>
    public static IReadOnlyList<DocumentLink> Find(string text)
    {
        var links = new List<DocumentLink>();
        int open = -1;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '[')
            {
                open = i;
            }
            else if (text[i] == ']' && open >= 0)
            {
                if (i + 1 < text.Length && text[i + 1] == '(' && TargetAt(text, i + 2) is { } target)
                    links.Add(new DocumentLink(new TextSpan(open + 1, i), target));
                open = -1;
            }
        }

        return links;
    }

    /// <summary>What stands up to the closing parenthesis or the title, on one line; null when there is no end.</summary>
    private static string? TargetAt(string text, int start)
    {
        for (int end = start; end < text.Length && CharClasses.Of(text[end]) != CharClass.LineBreak; end++)
        {
            if (text[end] is ')' or ' ')
                return text.Substring(start, end - start).Trim('<', '>');
        }

        return null;
    }
}
