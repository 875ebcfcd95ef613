using Provenance.Documents.Deciding;
using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Documents.Reading;
using Provenance.Engine;
using Provenance.Engine.Caching;
using Provenance.Engine.Decisions;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;
using Provenance.Tool.Deciding;
using Provenance.Tool.Hosting;
using DocumentReader = Provenance.Documents.Reading.DocumentReader;

namespace Provenance.Tool.Serving;

/// <summary>
/// The sources of one folder for a program that runs on: what changes is read again and linked again, the rest is kept. The facts are those that
/// <c>check</c> and <c>list</c> have for the same paths.
/// </summary>
/// <param name="paths">Files, folders and patterns, as on the command line.</param>
/// <param name="host">The world; its current directory is the folder.</param>
internal sealed class LiveSources(IReadOnlyList<string> paths, ToolHost host)
{
    private static readonly Dictionary<string, string> NoBuffers = [];

    private readonly Lock _lock = new();
    private readonly LinkMemory _memory = new();
    private Dictionary<string, KeptReading> _kept = new(StringComparer.Ordinal);
    private (FileStamp Decisions, FileStamp Lock, string? Text, string? LockText) _decided;
    private SourcesSnapshot? _current;

    /// <summary>The folder that paths are reported from.</summary>
    public string Folder => host.CurrentDirectory;

    /// <summary>The newest snapshot that was made; null before the first.</summary>
    public SourcesSnapshot? Latest => Volatile.Read(ref _current);

    /// <summary>The sources as they are now. A snapshot is made only where one of them, or what people decided, is not as it was.</summary>
    /// <param name="buffers">Unsaved texts by full path, which stand for their files; <c>provenance.json</c> and the lock may be among them.</param>
    public SourcesSnapshot Current(IReadOnlyDictionary<string, string>? buffers = null)
    {
        lock (_lock)
        {
            buffers ??= NoBuffers;
            FoundDocuments found = DocumentFinder.Find(paths, host.CurrentDirectory, host.Links, host.LeftOut);
            bool changed = Read(found, buffers);
            (DecisionsFile decisions, LockFile locked, bool decidedAnew) = ReadDecisions(found, buffers);
            if (_current is { } current && !changed && !decidedAnew && found.Problems.SequenceEqual(current.Extracted.Found.Problems))
                return current;
            return _current = Link(found, decisions, locked);
        }
    }

    /// <summary>What would be wrong with decisions about the sources as they are; nothing where they could be taken.</summary>
    /// <param name="text">The text that <c>provenance.json</c> would have.</param>
    /// <param name="reported">The path that it is reported under.</param>
    public IReadOnlyList<Problem> Try(string text, string reported)
    {
        lock (_lock)
        {
            SourcesSnapshot current = _current ?? Current();
            DecisionsFile tried = DecisionsFile.Of(text, reported);
            FactSet facts = Link(current.Extracted.Found, tried, current.Extracted.Lock).Facts;
            return [.. tried.Problems, .. facts.Faults.Where(fault => fault.Kind == FaultKind.Malformed).Select(fault => FaultProblems.OfDecisions(fault, reported))];
        }
    }

    private bool Read(FoundDocuments found, IReadOnlyDictionary<string, string> buffers)
    {
        var kept = new KeptReading[found.Files.Count];
        int anew = 0;
        Parallel.For(0, kept.Length, AllCores.Options, i =>
        {
            DocumentFile file = found.Files[i];
            string? buffer = buffers.GetValueOrDefault(file.FullPath);
            FileStamp stamp = buffer is null ? FileStamp.Of(file.FullPath) : default;
            if (_kept.TryGetValue(file.FullPath, out KeptReading? known) && known.Stamp == stamp && known.Buffer == buffer)
            {
                kept[i] = known;
                return;
            }

            Interlocked.Increment(ref anew);
            kept[i] = Read(file, stamp, buffer);
        });
        bool changed = anew > 0 || kept.Length != _kept.Count;
        var byPath = new Dictionary<string, KeptReading>(kept.Length, StringComparer.Ordinal);
        for (int i = 0; i < kept.Length; i++)
            byPath[found.Files[i].FullPath] = kept[i];
        _kept = byPath;
        return changed;
    }

    private static KeptReading Read(DocumentFile file, FileStamp stamp, string? buffer)
    {
        DocumentReading reading = buffer is null ? DocumentReader.Read(file) : DocumentReader.Read(file, ToolHost.Encoding.GetBytes(buffer));
        if (reading.Document is not { } document)
            return new KeptReading(stamp, buffer, null, null, reading.Problems);
        return Extractor.TryRead(document, DocumentReader.MostCitations) is { } read
            ? new KeptReading(stamp, buffer, document, CitationRecord.Write(read), reading.Problems)
            : new KeptReading(stamp, buffer, null, null, [DocumentReader.TooManyCitations(document.Path)]);
    }

    private (DecisionsFile Decisions, LockFile Lock, bool Changed) ReadDecisions(FoundDocuments found, IReadOnlyDictionary<string, string> buffers)
    {
        string? config = DecisionFiles.Nearest(DecisionsFile.Name, found, host), lockPath = DecisionFiles.Nearest(LockFile.Name, found, host);
        string? text = config is null ? null : buffers.GetValueOrDefault(config), lockText = lockPath is null ? null : buffers.GetValueOrDefault(lockPath);
        (FileStamp, FileStamp, string?, string?) state = (config is null ? default : FileStamp.Of(config), lockPath is null ? default : FileStamp.Of(lockPath), text, lockText);
        if (_current is { } current && state == _decided)
            return (current.Decisions, current.Extracted.Lock, false);
        _decided = state;
        DecisionsFile decisions = config is null ? DecisionsFile.None
            : text is null ? DecisionsFile.Read(config, DecisionFiles.Reported(config, host), host.Links)
            : DecisionsFile.Of(text, DecisionFiles.Reported(config, host));
        LockFile locked = lockPath is null ? LockFile.None
            : lockText is null ? LockFile.Read(lockPath, DecisionFiles.Reported(lockPath, host), host.Links)
            : LockFile.Of(lockText, DecisionFiles.Reported(lockPath, host));
        return (decisions, locked, true);
    }

    private SourcesSnapshot Link(FoundDocuments found, DecisionsFile decisions, LockFile locked)
    {
        var citations = new List<DocumentCitations>(found.Files.Count);
        var fullPaths = new Dictionary<TextDocument, string>();
        List<Problem> problems = [.. found.Problems, .. decisions.Problems, .. locked.Problems];
        foreach (DocumentFile file in found.Files)
        {
            KeptReading kept = _kept[file.FullPath];
            problems.AddRange(kept.Problems);
            if (kept.Document is not { } document || CitationRecord.Read(kept.Record!, document) is not { } read)
                continue;
            citations.Add(read);
            fullPaths.Add(document, file.FullPath);
        }

        FactSet facts = Extractor.Link(citations, decisions.Decisions, locked.Lock, _memory);
        problems.AddRange(facts.Faults.Select(fault => FaultProblems.OfDecisions(fault, decisions.Path!)));
        problems.AddRange(SupersessionCircles.ProblemsIn(facts, fullPaths));
        bool failed = problems.Exists(problem => problem.Severity == Severity.Error);
        return new SourcesSnapshot(new ExtractedFacts(facts, found, locked, decisions, fullPaths, failed ? ExitCode.Failed : ExitCode.Clean), decisions, problems);
    }
}
