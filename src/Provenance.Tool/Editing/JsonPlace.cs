using System.Text;

namespace Provenance.Tool.Editing;

/// <summary>Where in a JSON text a place is, while the text is being written and is no JSON yet.</summary>
/// <param name="Path">The way there: names of members; null for an item of an array.</param>
/// <param name="IsName">Whether the name of a member is written there, and not a value.</param>
/// <param name="Start">Where the text that is being written begins, its quotation mark with it.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Names">The members that the object has before the place.</param>
internal sealed record JsonPlace(IReadOnlyList<string?> Path, bool IsName, int Start, int End, IReadOnlyCollection<string> Names)
{
    /// <summary>Finds the place.</summary>
    public static JsonPlace In(string text, int offset)
    {
        var open = new Stack<(bool IsObject, string? Name, HashSet<string> Names)>();
        bool isValue = true;
        string? name = null, last = null;
        var names = new HashSet<string>(StringComparer.Ordinal);
        bool isObject = false;
        int at = 0;
        while (at < offset)
        {
            char c = text[at];
            switch (c)
            {
                case '"':
                    (string word, int end) = Word(text, at);
                    if (end > offset || (end == offset && text[end - 1] != '"'))
                        return new JsonPlace(PathOf(open, isObject, name, isValue), isObject && !isValue, at, EndOf(text, at, end), names);
                    last = word;
                    at = end;
                    continue;
                case '{' or '[':
                    open.Push((isObject, name, names));
                    (isObject, name, names, isValue, last) = (c == '{', null, new HashSet<string>(StringComparer.Ordinal), c == '[', null);
                    break;
                case '}' or ']' when open.Count > 0:
                    (isObject, name, names) = open.Pop();
                    isValue = true;
                    break;
                case ':':
                    name = last;
                    if (name is not null)
                        names.Add(name);
                    isValue = true;
                    break;
                case ',':
                    (isValue, last) = (!isObject, null);
                    name = isObject ? null : name;
                    break;
            }

            at++;
        }

        return new JsonPlace(PathOf(open, isObject, name, isValue), isObject && !isValue, offset, offset, names);
    }

    private static List<string?> PathOf(Stack<(bool IsObject, string? Name, HashSet<string> Names)> open, bool isObject, string? name, bool isValue)
    {
        // From the outside in; the outermost level is the text itself and has no name.
        List<string?> path = [.. open.Reverse().Skip(1).Select(level => level.IsObject ? level.Name : null)];
        if (open.Count > 0 && isValue)
            path.Add(isObject ? name : null);
        return path;
    }

    private static (string Word, int End) Word(string text, int start)
    {
        var word = new StringBuilder();
        int at = start + 1;
        while (at < text.Length && text[at] is not ('"' or '\n' or '\r'))
        {
            if (text[at] == '\\' && at + 1 < text.Length && text[at + 1] is not ('\n' or '\r'))
                at++;
            word.Append(text[at++]);
        }

        return (word.ToString(), at < text.Length && text[at] == '"' ? at + 1 : at);
    }

    /// <summary>A word without its closing mark ends where something else begins.</summary>
    private static int EndOf(string text, int start, int end)
    {
        if (end > start + 1 && text[end - 1] == '"')
            return end;
        while (end > start + 1 && text[end - 1] is ',' or ' ' or '\t' or '}' or ']')
            end--;
        return end;
    }
}
