using System.Text;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Generation.Naming;

/// <summary>Identifiers of sources, from the title or the file's name.</summary>
internal static class SourceNames
{
    private const int LongestName = 60;

    /// <summary>Left out, so that "Norway's" stays one word.</summary>
    private const char Apostrophe = '\'';

    /// <summary>Latin letters with a mark, U+00C0 to U+017F, as the ASCII letters they are read as; a blank where there is none.</summary>
    private const string LatinLetters =
        "AAAAAAACEEEEIIIIDNOOOOO OUUUUYTsaaaaaaaceeeeiiiidnooooo ouuuuyty"
        + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL"
        + "lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

    /// <summary>The identifiers of a list of sources, unique in it.</summary>
    public static string[] Of(IReadOnlyList<IndexedSource> sources) =>
        IdentifierGuard.Names([.. sources.Select(source => Pascal(source.Title ?? FileName(source.Path)))], "Source");

    private static string FileName(string path)
    {
        string name = path.Substring(path.LastIndexOf('/') + 1);
        int extension = name.LastIndexOf('.');
        return extension > 0 ? name.Substring(0, extension) : name;
    }

    /// <summary>Words with a capital each, whole words up to the longest name; underscores keep apart what digits would run together.</summary>
    private static string Pascal(string title)
    {
        var name = new StringBuilder();
        int start = 0;
        while (start < title.Length)
        {
            int end = start;
            while (end < title.Length && Fold(title[end]) != ' ')
                end++;
            if (end > start && name.Length > 0 && name.Length + end - start > LongestName)
                break;

            AppendWord(name, title, start, Math.Min(end, start + LongestName));
            start = end + 1;
        }

        return name.ToString();
    }

    private static void AppendWord(StringBuilder name, string title, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            char letter = Fold(title[i]);
            if (letter == Apostrophe)
                continue;
            if (i == start && IsDigit(letter) && name.Length > 0 && IsDigit(name[name.Length - 1]))
                name.Append('_');
            name.Append(i == start ? char.ToUpperInvariant(letter) : letter);
        }
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static char Fold(char c) => c switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') => c,
        >= '\u00C0' and <= '\u017F' => LatinLetters[c - '\u00C0'],
        '\'' or '\u2019' => Apostrophe,
        _ => ' ',
    };
}
