using Provenance.Documents.Checking;
using Provenance.Documents.Deciding;
using Provenance.Documents.Problems;
using Provenance.Documents.Reading;
using Provenance.Engine;
using Provenance.Engine.Index;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;

namespace Provenance.Build;

/// <summary>What came out of a project's sources.</summary>
/// <param name="Index">The facts of all documents that could be read.</param>
/// <param name="Problems">What stood in the way, at full paths.</param>
/// <param name="Extracted">The documents whose text is not the one that the compiler finds in the file.</param>
/// <param name="Documents">What came of holding the project's documents against them.</param>
internal sealed record Extraction(FactIndex Index, IReadOnlyList<Problem> Problems, IReadOnlyList<TextDocument> Extracted, CheckedProject Documents)
{
    /// <summary>The most facts that become constants. Sources with more are data and not prose: nobody names their figures one by one, and the compiler would take minutes.</summary>
    public const int MostFacts = 10_000;

    /// <summary>Reads the files and extracts their facts. A file that cannot be read is a problem and takes nothing from the others.</summary>
    /// <param name="files">The sources.</param>
    /// <param name="checkedFiles">The documents that are checked against them.</param>
    /// <param name="decisions">What people decided.</param>
    /// <param name="locked">The names and values that were accepted.</param>
    /// <param name="isLockedMode">Whether it is an error when the sources no longer say what is locked.</param>
    public static Extraction Of(IReadOnlyList<DocumentFile> files, IReadOnlyList<DocumentFile> checkedFiles, DecisionsFile decisions, LockFile locked, bool isLockedMode)
    {
        List<Problem> problems = [.. decisions.Problems, .. locked.Problems];
        var citations = new List<DocumentCitations>();
        var fullPaths = new Dictionary<TextDocument, string>();
        foreach (DocumentFile file in files)
        {
            DocumentReading reading = DocumentReader.Read(file);
            if (reading.Problem is { } problem)
                problems.Add(problem with { File = file.FullPath });
            problems.AddRange(reading.Notes.Select(note => note with { File = file.FullPath }));
            if (reading.Document is not { } document)
                continue;
            if (Extractor.TryRead(document, DocumentReader.MostCitations) is not { } read)
            {
                problems.Add(DocumentReader.TooManyCitations(file.FullPath));
                continue;
            }

            problems.AddRange(SourceDirectives.ProblemsIn(file, document));
            citations.Add(read);
            fullPaths.Add(document, file.FullPath);
        }

        FactSet facts = Extractor.Link(citations, decisions.Decisions, locked.Lock);
        problems.AddRange(facts.Faults.Select(fault => FaultProblems.OfDecisions(fault, decisions.Path!)));
        problems.AddRange(SupersessionCircles.ProblemsIn(facts, fullPaths));
        if (isLockedMode)
            problems.AddRange(locked.DriftErrors(facts));
        problems.AddRange(WithoutFact(facts).Select(document => UncitedDocument.OfSource(document, fullPaths[document])));
        CheckedProject checkedProject = CheckedProject.Of(checkedFiles, facts);
        problems.AddRange(checkedProject.Problems);
        FactIndex index = FactIndexBuilder.Build(facts, checkedProject.Report);
        if (index.Facts.Count > MostFacts)
        {
            problems.Add(Problem.Warning(
                ProblemCode.TooManyFacts,
                fullPaths[facts.Documents[0]],
                FormattableString.Invariant($"The sources hold {index.Facts.Count} facts, and the first {MostFacts} become constants; take tables of data off the sources, or put them into projects of their own")));
            index = index with { Facts = [.. index.Facts.Take(MostFacts)] };
        }

        return new Extraction(index, problems, [.. facts.Documents.Where(document => document.IsExtracted)], checkedProject);
    }

    private static IEnumerable<TextDocument> WithoutFact(FactSet facts)
    {
        var cited = new HashSet<TextDocument>(facts.Facts.SelectMany(fact => fact.Citations).Select(citation => citation.Document));
        return facts.Documents.Where(document => !cited.Contains(document));
    }
}
