using Provenance.Documents.Deciding;
using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;

namespace Provenance.Tool.Deciding;

/// <summary>The facts of some documents, and where it all came from.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Found">The documents that the paths lead to.</param>
/// <param name="Lock">The lock that the facts were compared with.</param>
/// <param name="Decisions">What people decided.</param>
/// <param name="FullPaths">Where each document is.</param>
/// <param name="ExitCode">The exit code that reading alone would give.</param>
internal sealed record ExtractedFacts(
    FactSet Facts, FoundDocuments Found, LockFile Lock, DecisionsFile Decisions, IReadOnlyDictionary<TextDocument, string> FullPaths, int ExitCode)
{
    /// <summary>What is said of each source in which nothing was found.</summary>
    public IEnumerable<Problem> SourcesWithoutFact()
    {
        HashSet<TextDocument> cited = [.. Facts.Figures.Select(figure => figure.Document), .. Facts.Quotes.Select(quote => quote.Document)];
        return Facts.Documents.Where(document => !cited.Contains(document)).Select(document => UncitedDocument.OfSource(document, document.Path));
    }
}
