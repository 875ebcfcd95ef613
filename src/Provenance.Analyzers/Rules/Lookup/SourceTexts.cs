using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Provenance.Engine.Checking;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Rules.Lookup;

/// <summary>
/// The texts of the sources. The build hands every document to the compiler; one is read when a rule asks for its words, which only a
/// citation to verify and a likely misquotation do.
/// </summary>
internal sealed class SourceTexts
{
    private static readonly ConditionalWeakTable<SourceText, string> Folded = new();

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
        _files.Value.TryGetValue(DocumentPath.Normalize(_root.Absolute(source.Path)), out AdditionalText? file) ? file.GetText(cancellation) : null;

    /// <summary>Whether words stand in a text, typography aside.</summary>
    public static bool Holds(SourceText text, string words) =>
        Typography.Holds(Folded.GetValue(text, unfolded => Typography.Fold(unfolded.ToString())), Typography.Fold(words));

    private static Dictionary<string, AdditionalText> ByPath(ImmutableArray<AdditionalText> files)
    {
        var byPath = new Dictionary<string, AdditionalText>(StringComparer.Ordinal);
        foreach (AdditionalText file in files)
            byPath[DocumentPath.Normalize(file.Path)] = file;
        return byPath;
    }
}
