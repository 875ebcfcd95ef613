using System.Collections.Concurrent;
using Provenance.Documents.Deciding;
using Provenance.Documents.Problems;
using Provenance.Documents.Reading;
using Provenance.Engine.Checking;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;
using Provenance.Tool.Deciding;
using DocumentReader = Provenance.Documents.Reading.DocumentReader;

namespace Provenance.Tool.Serving;

/// <summary>The sources as they were at one moment, with what was made of them. Threads may share it; nothing in it changes.</summary>
internal sealed class SourcesSnapshot
{
    private readonly Lazy<DocumentChecker> _first;
    private readonly ConcurrentBag<DocumentChecker> _checkers = [];
    private readonly Dictionary<string, TextDocument> _byPath;
    private readonly Dictionary<string, Fact> _facts;
    private readonly HashSet<string> _files;

    /// <summary>Makes a snapshot.</summary>
    public SourcesSnapshot(ExtractedFacts extracted, DecisionsFile decisions, IReadOnlyList<Problem> problems)
    {
        Extracted = extracted;
        Decisions = decisions;
        Problems = problems;
        _byPath = Facts.Documents.ToDictionary(document => document.Path, StringComparer.Ordinal);
        _facts = Facts.Facts.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        _files = [.. extracted.Found.Files.Select(file => file.FullPath)];
        _first = new Lazy<DocumentChecker>(() => new DocumentChecker(Facts) { Most = DocumentReader.MostCitations, KeepsCitations = true });
    }

    /// <summary>The facts and where they came from.</summary>
    public ExtractedFacts Extracted { get; }

    /// <summary>What people decided.</summary>
    public DecisionsFile Decisions { get; }

    /// <summary>What stood in the way of sources, and what is wrong with the files of decisions.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The facts.</summary>
    public FactSet Facts => Extracted.Facts;

    /// <summary>The source of a reported path; null where there is none.</summary>
    public TextDocument? Source(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>The full path of a source; null for a document that is none.</summary>
    public string? FullPathOf(TextDocument source) => Extracted.FullPaths.GetValueOrDefault(source);

    /// <summary>Whether a file is one of the sources, by its full path.</summary>
    public bool IsSource(string fullPath) => _files.Contains(fullPath);

    /// <summary>The fact of an identifier (<c>Figures.X</c>) or of a bare name; null where there is none.</summary>
    public Fact? Fact(string name) => _facts.GetValueOrDefault(name) ?? _facts.GetValueOrDefault("Figures." + name) ?? _facts.GetValueOrDefault("Quotes." + name);

    /// <summary>Asks a checker, of which each serves one thread at a time.</summary>
    public T With<T>(Func<DocumentChecker, T> ask)
    {
        if (!_checkers.TryTake(out DocumentChecker? checker))
            checker = _first.Value.Another();
        T answer = ask(checker);
        _checkers.Add(checker);
        return answer;
    }
}
