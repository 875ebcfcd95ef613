using Provenance.Engine.Decisions;

namespace Provenance.Engine.Locking;

/// <summary>A set of paths, asked which of them another path may mean: by the name of the file first, since two that mean one file share it.</summary>
internal sealed class AnchorSources
{
    private readonly HashSet<string> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _byName = new(StringComparer.Ordinal);

    public AnchorSources(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            if (!_exact.Add(path))
                continue;
            if (!_byName.TryGetValue(NameOf(path), out List<string>? same))
                _byName.Add(NameOf(path), same = []);
            same.Add(path);
        }
    }

    /// <summary>Whether one of them may mean the same file.</summary>
    public bool Holds(string path) => _exact.Contains(path) || (_byName.TryGetValue(NameOf(path), out List<string>? same) && same.Exists(one => SourcePaths.Same(one, path)));

    /// <summary>Those that may mean the same file; the very path alone, where it is there.</summary>
    public IReadOnlyList<string> Of(string path) => _exact.Contains(path) ? [path]
        : _byName.TryGetValue(NameOf(path), out List<string>? same) ? same.FindAll(one => SourcePaths.Same(path, one)) : [];

    private static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
