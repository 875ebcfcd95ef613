using Provenance.Engine.Clauses;
using Provenance.Engine.Index;
using Provenance.Engine.Text;
using Provenance.Engine.Wording;

namespace Provenance.Tool.Tracing;

/// <summary>Where the arguments of <c>[Cites]</c> lead in the sources of a project, as the rule that verifies them says.</summary>
internal sealed class CitedStretches
{
    private readonly FactIndex _index;
    private readonly ProjectText[] _texts;
    private readonly IReadOnlyList<string?> _paths;
    private readonly ClauseIndex[] _clauses;
    private readonly Dictionary<int, FoldedSource?> _folded = [];

    /// <summary>Prepares the sources of a project.</summary>
    /// <param name="index">Its index.</param>
    /// <param name="texts">The files that its compiler is given.</param>
    /// <param name="paths">The full path of each source.</param>
    public CitedStretches(FactIndex index, ProjectText[] texts, IReadOnlyList<string?> paths)
    {
        (_index, _texts, _paths) = (index, texts, paths);
        ILookup<int, Clause> clauses = index.Clauses.ToLookup(indexed => indexed.Source, indexed => indexed.Clause);
        _clauses = [.. Enumerable.Range(0, index.Sources.Count).Select(source => new ClauseIndex([.. clauses[source]]))];
    }

    /// <summary>The clauses of a source.</summary>
    public ClauseIndex ClausesOf(int source) => _clauses[source];

    /// <summary>The source, the clause and the places that a citation leads to, as far as it leads.</summary>
    public (int? Source, Clause? Clause, IReadOnlyList<TextSpan> Places, string? Words) Find(string name, string? clause, string exact, bool isOfWords)
    {
        if (SourceOf(name) is not { } source)
            return (null, null, [], exact);
        bool mayBeAddress = clause is not null || !isOfWords && !exact.Trim().All(char.IsAsciiDigit);
        Clause? named = mayBeAddress && ClauseReference.Parse(clause ?? exact) is { } reference ? _clauses[source].Find(reference).Clause : null;
        if (clause is null && named is not null)
            return (source, named, [new TextSpan(named.Start, named.End)], null);
        TextSpan within = named is null ? new TextSpan(0, int.MaxValue) : new TextSpan(named.Start, named.End);
        TextSpan[] places = Folded(source) is { } folded ? [.. folded.Find(exact, within)] : [];
        return (source, named ?? (places.Length > 0 ? _clauses[source].At(places[0].Start) : null), places, exact);
    }

    private int? SourceOf(string name)
    {
        string path = name.Replace('\\', '/').TrimStart('.', '/');
        foreach (Func<IndexedSource, bool> isCalled in new Func<IndexedSource, bool>[]
        {
            source => source.Path == path,
            source => source.Path.EndsWith("/" + path, StringComparison.Ordinal) || source.Title == name,
            source => Path.ChangeExtension("/" + source.Path, null).EndsWith("/" + path, StringComparison.Ordinal),
        })
        {
            int[] called = [.. Enumerable.Range(0, _index.Sources.Count).Where(source => isCalled(_index.Sources[source]))];
            if (called.Length > 0)
                return called.Length == 1 ? called[0] : null;
        }

        return Enumerable.Range(0, _index.Sources.Count).Where(source => _clauses[source].Clauses.FirstOrDefault()?.Title == name).Select(source => (int?)source).FirstOrDefault();
    }

    /// <summary>The text of a source: that which the build took out of it, named by its hash, or the file's.</summary>
    private FoldedSource? Folded(int source)
    {
        if (_folded.TryGetValue(source, out FoldedSource? known))
            return known;
        string? path = _texts.FirstOrDefault(text => Path.GetFileNameWithoutExtension(text.Path) == _index.Sources[source].Sha256)?.Path ?? _paths[source];
        return _folded[source] = path is not null && File.Exists(path) ? new FoldedSource(File.ReadAllText(path)) : null;
    }
}
