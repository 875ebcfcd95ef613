using Provenance.Documents.Writing;
using Provenance.Engine.Text;

namespace Provenance.Build;

/// <summary>
/// The texts of the sources that the compiler cannot read as they are, a file each, for the rules that verify words: a Word document
/// or a PDF is no text at all, and in HTML or Markdown markup stands between the words.
/// </summary>
internal static class ExtractedTexts
{
    private const int HashLength = 64;

    /// <summary>Writes the texts that changed and deletes those of sources that are gone.</summary>
    /// <param name="folder">The full path of the folder.</param>
    /// <param name="documents">The documents.</param>
    /// <exception cref="IOException">The folder is a link: what it leads to is not this build's.</exception>
    public static void Write(string folder, IReadOnlyList<TextDocument> documents)
    {
        var wanted = new HashSet<string>(documents.Select(NameOf), StringComparer.Ordinal);
        if (Directory.Exists(folder))
        {
            if ((new DirectoryInfo(folder.TrimEnd('/', '\\')).Attributes & FileAttributes.ReparsePoint) != 0)
                throw new IOException("it is a link");
            foreach (string path in In(folder).Where(path => !wanted.Contains(Path.GetFileName(path))))
                File.Delete(path);
        }

        foreach (TextDocument document in documents)
            WholeFile.WriteIfChanged(Path.Combine(folder, NameOf(document)), document.Text);
    }

    /// <summary>The full paths of the texts in the folder.</summary>
    public static IEnumerable<string> In(string folder) => Directory.GetFiles(folder).Where(path => IsOwn(Path.GetFileName(path)));

    /// <summary>What has another name is not this build's to delete.</summary>
    private static bool IsOwn(string name) => name.Length == HashLength + 4 && name.EndsWith(".txt", StringComparison.Ordinal)
        && name.Take(HashLength).All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));

    /// <summary>A document is known by its content, so that the rules find its text whatever it is called.</summary>
    private static string NameOf(TextDocument document) => document.Sha256 + ".txt";
}
