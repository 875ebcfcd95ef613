using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Provenance.Engine.Index;
using Provenance.Engine.Wording;
using EngineSpan = Provenance.Engine.Text.TextSpan;

namespace Provenance.Analyzers.Rules.Lookup;

/// <summary>
/// The texts of the sources. The build hands every document to the compiler; one is read when a rule asks for its words, which only a
/// citation to verify and a likely misquotation do.
/// </summary>
internal sealed class SourceTexts
{
    private const string ExtractedFolder = "/provenance.texts/";
    private static readonly ConditionalWeakTable<SourceText, FoldedSource> Folded = new();

    private readonly Lazy<Dictionary<string, AdditionalText>> _files;
    private readonly DocumentRoot _root;

    private SourceTexts(ImmutableArray<AdditionalText> files, DocumentRoot root)
    {
        _root = root;
        _files = new(() => ByPath(files));
    }

    /// <summary>The texts among the additional files of a compilation.</summary>
    public static SourceTexts Of(ImmutableArray<AdditionalText> files, DocumentRoot root) => new(files, root);

    /// <summary>The text of a source; null when the compiler was not given the document.</summary>
    public SourceText? Read(IndexedSource source, CancellationToken cancellation) =>
        _files.Value.TryGetValue(KeyOfExtracted(source.Sha256), out AdditionalText? file) || _files.Value.TryGetValue(DocumentPath.Normalize(_root.Absolute(source.Path)), out file)
            ? file.GetText(cancellation)
            : null;

    /// <summary>The text of a document as its file has it, markup and all; null when the compiler was not given the file.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="cancellation">Cancels.</param>
    public SourceText? ReadFile(string path, CancellationToken cancellation) =>
        _files.Value.TryGetValue(DocumentPath.Normalize(path), out AdditionalText? file) ? file.GetText(cancellation) : null;

    /// <summary>Whether the first heading of a Markdown source is a title: the markup stands in the file and not in the text that is read of it.</summary>
    public bool IsHeaded(IndexedSource source, string title, CancellationToken cancellation)
    {
        if (!source.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || ReadFile(_root.Absolute(source.Path), cancellation) is not { } text)
            return false;
        foreach (TextLine line in text.Lines)
        {
            string written = line.ToString();
            if (written.StartsWith("#", StringComparison.Ordinal))
                return string.Equals(written.Trim('#', ' ', '\t'), title.Trim(), StringComparison.Ordinal);
        }

        return false;
    }

    /// <summary>Whether the text of a source is one that the build took out of it, with lines of its own.</summary>
    public bool IsExtracted(IndexedSource source) => _files.Value.ContainsKey(KeyOfExtracted(source.Sha256));

    /// <summary>Whether words stand in a text, typography aside.</summary>
    public static bool Holds(SourceText text, string words) => Find(text, words, new EngineSpan(0, text.Length)).Any();

    /// <summary>Where words stand in a stretch of a text, typography aside.</summary>
    public static IEnumerable<EngineSpan> Find(SourceText text, string words, EngineSpan within) => Folded.GetValue(text, unfolded => new FoldedSource(unfolded.ToString())).Find(words, within);

    private static Dictionary<string, AdditionalText> ByPath(ImmutableArray<AdditionalText> files)
    {
        var byPath = new Dictionary<string, AdditionalText>(StringComparer.Ordinal);
        foreach (AdditionalText file in files)
        {
            string path = DocumentPath.Normalize(file.Path);
            int name = path.LastIndexOf('/') + 1;
            bool isExtracted = name >= ExtractedFolder.Length && string.CompareOrdinal(path, name - ExtractedFolder.Length, ExtractedFolder, 0, ExtractedFolder.Length) == 0;
            byPath[isExtracted ? ExtractedFolder + path.Substring(name) : path] = file;
        }

        return byPath;
    }

    /// <summary>The build names the text of a source after the source's content.</summary>
    private static string KeyOfExtracted(string sha256) => ExtractedFolder + sha256 + ".txt";
}
