using Provenance.Documents.Writing;
using Provenance.Engine.Text;

namespace Provenance.Build;

/// <summary>
/// The texts of the sources that the compiler cannot read as they are, a file each, for the rules that verify words: a Word document
/// or a PDF is no text at all, and in HTML or Markdown markup stands between the words.
/// </summary>
internal static class ExtractedTexts
{
    /// <summary>Writes the texts that changed and deletes those of sources that are gone.</summary>
    /// <param name="folder">The full path of the folder; nothing else is kept in it.</param>
    /// <param name="documents">The documents.</param>
    public static void Write(string folder, IReadOnlyList<TextDocument> documents)
    {
        var wanted = new HashSet<string>(documents.Select(NameOf), StringComparer.Ordinal);
        if (Directory.Exists(folder))
        {
            foreach (string path in Directory.GetFiles(folder).Where(path => !wanted.Contains(Path.GetFileName(path))))
                File.Delete(path);
        }

        foreach (TextDocument document in documents)
            WholeFile.WriteIfChanged(Path.Combine(folder, NameOf(document)), document.Text);
    }

    /// <summary>A document is known by its content, so that the rules find its text whatever it is called.</summary>
    private static string NameOf(TextDocument document) => document.Sha256 + ".txt";
}
