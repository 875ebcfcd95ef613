using System.Text;
using Provenance.Engine.Tests;

namespace Provenance.Properties;

/// <summary>Sets of documents of one story: the seeds, the made-up corpora of the linker without their marks, and documents out of made-up sentences.</summary>
internal static class Corpora
{
    /// <summary>The repository's own five documents.</summary>
    public static string[] Seeds { get; } = [.. Files("Seeds").Select(text => text.ReplaceLineEndings("\n"))];

    /// <summary>The corpora that the linker is tested with, each a set of documents.</summary>
    public static string[][] Marked { get; } = [.. Files("Marked").Select(text => Unmarked(text.ReplaceLineEndings("\n")).Split("\n===\n"))];

    /// <summary>Documents out of made-up sentences, the same for the same number.</summary>
    public static string[] MadeUp(int number) => new MadeUpDocuments(number).Some();

    /// <summary>The seeds, the marked corpora and so many made-up ones.</summary>
    public static string[][] All(int madeUp) => [Seeds, .. Marked, .. Enumerable.Range(0, madeUp).Select(MadeUp)];

    private static IEnumerable<string> Files(string folder) =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Corpora", folder), "*.txt").Order(StringComparer.Ordinal).Select(path => File.ReadAllText(path));

    /// <summary>{fact|40 ferries} is 40 ferries.</summary>
    private static string Unmarked(string marked)
    {
        var text = new StringBuilder();
        for (int i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '{')
                i = marked.IndexOf('|', i);
            else if (marked[i] != '}')
                text.Append(marked[i]);
        }

        return text.ToString();
    }
}
