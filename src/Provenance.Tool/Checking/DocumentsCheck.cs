using System.Collections.Concurrent;
using Provenance.Documents.Checking;
using Provenance.Documents.Reading;
using Provenance.Engine.Checking;
using Provenance.Engine.Facts;
using Provenance.Tool.Caching;
using Provenance.Tool.Hosting;
using DocumentReader = Provenance.Documents.Reading.DocumentReader;

namespace Provenance.Tool.Checking;

/// <summary>
/// Holds documents against the sources on all cores. One document's text is in memory at a time on each core; what came of a document before
/// is taken from the cache where neither it nor any source has changed.
/// </summary>
/// <param name="sources">The sources' facts.</param>
/// <param name="keepsCitations">Whether what is right is wanted too; it is in no cache.</param>
/// <param name="cache">Outcomes of an earlier run, or null.</param>
/// <param name="host">The world.</param>
/// <param name="piped">The text of each document that is in no file, by full path.</param>
internal sealed class DocumentsCheck(FactSet sources, bool keepsCitations, CachePack? cache, ToolHost host, IReadOnlyDictionary<string, string> piped)
{
    // What was made of the sources is shared, and made when the first document needs it; one checker serves one thread.
    private readonly Lazy<DocumentChecker> _first = new(() => new DocumentChecker(sources) { Most = DocumentReader.MostCitations, KeepsCitations = keepsCitations });
    private readonly ConcurrentBag<DocumentChecker> _checkers = [];
    private readonly string _sources = cache is null ? "" : SourcesKey.Of(sources);

    /// <summary>What came of each file, in the order of the files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="keeps">What to keep of an outcome: twenty thousand documents have more findings than anybody asked for.</param>
    public DocumentOutcome[] Check(IReadOnlyList<DocumentFile> files, Func<DocumentOutcome, DocumentOutcome> keeps)
    {
        using var progress = new Progress(host, "checking documents", files.Count);
        var outcomes = new DocumentOutcome[files.Count];
        Parallel.For(0, files.Count, AllCores.Options, i =>
        {
            outcomes[i] = keeps(Kept(files[i]) ?? Check(files[i]));
            progress.Step();
        });
        return outcomes;
    }

    private DocumentOutcome? Kept(DocumentFile file)
    {
        if (cache is null || piped.ContainsKey(file.FullPath))
            return null;
        try
        {
            return FileBytes.Read(file.FullPath, DocumentReader.SizeLimit) is { } bytes && cache.Find(KeyOf(FileBytes.Sha256(bytes), file)) is { } record ? OutcomeRecord.Read(record) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private DocumentOutcome Check(DocumentFile file)
    {
        if (!_checkers.TryTake(out DocumentChecker? checker))
            checker = _first.Value.Another();
        DocumentsToCheck read = piped.TryGetValue(file.FullPath, out string? text) ? DocumentsToCheck.Of(file, text) : DocumentsToCheck.Read([file]);
        DocumentOutcome outcome = DocumentOutcome.Of(read, checker);
        _checkers.Add(checker);
        if (cache is not null && text is null && read.Documents.Count > 0 && OutcomeRecord.Write(outcome) is { } record)
            cache.Add(KeyOf(read.Documents[0].Document.Sha256, file), record);
        return outcome;
    }

    private UInt128 KeyOf(string sha256, DocumentFile file) => CacheKey.Of("outcome", sha256, file.Path, _sources);
}
