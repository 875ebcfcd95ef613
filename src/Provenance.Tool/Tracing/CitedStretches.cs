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
        (_index, _texts, _paths, _clauses) = (index, texts, paths, index.ClausesBySource());
    }

    /// <summary>The clauses of a source.</summary>
    public ClauseIndex ClausesOf(int source) => _clauses[source];

    /// <summary>The source, the clause and the places that a citation leads to, as far as it leads.</summary>
    public (int? Source, Clause? Clause, IReadOnlyList<TextSpan> Places, string? Words) Find(CitesArguments arguments)
    {
        if (SourceOf(arguments.Source) is not { } source)
            return (null, null, [], arguments.Exact);
        (Clause? clause, IReadOnlyList<TextSpan> places, string? words) = In(_clauses[source], () => Folded(source), arguments);
        return (source, clause, places, words);
    }

    /// <summary>The clause and the places of a text that a citation leads to, whatever it calls the text.</summary>
    /// <param name="clauses">The clauses of the text.</param>
    /// <param name="folded">The text; asked for where words are cited.</param>
    /// <param name="arguments">What the attribute says.</param>
    public static (Clause? Clause, IReadOnlyList<TextSpan> Places, string? Words) In(ClauseIndex clauses, Func<FoldedSource?> folded, CitesArguments arguments)
    {
        bool mayBeAddress = arguments.Clause is not null || !arguments.IsOfWords && !arguments.Exact.Trim().All(char.IsAsciiDigit);
        Clause? named = mayBeAddress && ClauseReference.Parse(arguments.Clause ?? arguments.Exact) is { } reference ? clauses.Find(reference).Clause : null;
        if (arguments.Clause is null && named is not null)
            return (named, [new TextSpan(named.Start, named.End)], null);
        TextSpan within = named is null ? new TextSpan(0, int.MaxValue) : new TextSpan(named.Start, named.End);
        TextSpan[] places = folded() is { } text ? [.. text.Find(arguments.Exact, within)] : [];
        return (named ?? (places.Length > 0 ? clauses.At(places[0].Start) : null), places, arguments.Exact);
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
