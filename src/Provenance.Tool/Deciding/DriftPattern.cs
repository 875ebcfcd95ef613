using Provenance.Documents.Finding;
using Provenance.Engine.Locking;

namespace Provenance.Tool.Deciding;

/// <summary>What is to be accepted: a fact by name, facts by a pattern of names, or what drifted in some sources.</summary>
/// <param name="text">The text on the command line.</param>
internal sealed class DriftPattern(string text)
{
    private readonly GlobPattern? _glob = GlobPattern.IsPattern(text) ? GlobPattern.Parse(text) : null;
    private readonly string _path = RelativePath.WithForwardSlashes(text);

    /// <summary>The text on the command line.</summary>
    public string Text { get; } = text;

    /// <summary>Whether it has wildcards.</summary>
    public bool IsPattern => _glob is not null;

    /// <summary>Whether it is the name of a locked fact, or a pattern that fits it.</summary>
    public bool Names(LockedFact fact) => fact.Id == Text || fact.Name == Text
        || _glob is { Folder.Length: 0 } && (_glob.Matches(fact.Id) || _glob.Matches(fact.Name));

    /// <summary>Whether it means a drift: by the fact, or by a source that it is or was in.</summary>
    public bool Matches(Drift drift) => Names(drift.Locked)
        || drift.Place is { } place && IsSource(place.Document.Path)
        || drift.Locked.Anchors.Any(anchor => IsSource(anchor.Source));

    private bool IsSource(string path) => _glob is null ? path == _path : path.StartsWith(_glob.Folder, StringComparison.Ordinal) && _glob.Matches(path[_glob.Folder.Length..]);
}
