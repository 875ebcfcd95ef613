using Provenance.Engine.Clauses;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Generation.Files;

/// <summary>A fact on its way into a file.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Sources">All sources.</param>
/// <param name="Clauses">The clauses of each; asked for where comments are written.</param>
internal readonly record struct FactInFile(IndexedFact Fact, IReadOnlyList<IndexedSource> Sources, Lazy<ClauseIndex[]> Clauses)
{
    /// <summary>The place of a citation as compilers print it.</summary>
    public string PlaceOf(IndexedCitation citation) => Place(Sources[citation.Source].Path, citation);

    /// <summary>The same with the file's name alone, where there is little room, and the clause that people look for it by.</summary>
    public string ShortPlaceOf(IndexedCitation citation)
    {
        string path = Sources[citation.Source].Path;
        string clause = Clauses.Value[citation.Source].At(citation.Start)?.NumberedAddress is { } name ? ", " + name : "";
        return Place(path.Substring(path.LastIndexOf('/') + 1), citation) + clause;
    }

    private static string Place(string path, IndexedCitation citation) => Display.Place.Format(path, citation.Line, citation.Column);
}
