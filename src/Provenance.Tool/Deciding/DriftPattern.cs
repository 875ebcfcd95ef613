using Provenance.Documents.Finding;
using Provenance.Engine.Locking;

namespace Provenance.Tool.Deciding;

/// <summary>What is to be accepted: a fact by name, facts by a pattern of names, or what drifted in some sources.</summary>
/// <param name="text">The text on the command line.</param>
internal sealed class DriftPattern(string text)
{
    private readonly GlobPattern _names = GlobPattern.Parse(text);
    private readonly string _path = RelativePath.WithForwardSlashes(text);

    /// <summary>The text on the command line.</summary>
    public string Text { get; } = text;

    /// <summary>Whether it has wildcards.</summary>
    public bool IsPattern { get; } = GlobPattern.IsPattern(text);

    /// <summary>Whether it is the name of a locked fact, or a pattern that fits it.</summary>
    public bool Names(LockedFact fact) => fact.Id == Text || fact.Name == Text
        || IsPattern && _names.Folder.Length == 0 && (_names.Matches(fact.Id) || _names.Matches(fact.Name));

    /// <summary>Whether it means a drift: by the fact, or by a source that it is or was in.</summary>
    public bool Matches(Drift drift) => Names(drift.Locked)
        || drift.Place is { } place && IsSource(place.Document.Path)
        || drift.Locked.Anchors.Any(anchor => IsSource(anchor.Source));

    private bool IsSource(string path)
    {
        if (!IsPattern)
            return path == _path;
        return path.StartsWith(_names.Folder, StringComparison.Ordinal) && _names.Matches(path[_names.Folder.Length..]);
    }
}
