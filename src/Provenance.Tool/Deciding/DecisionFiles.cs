using System.CommandLine;
using Provenance.Documents.Deciding;
using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Documents.Reading;
using Provenance.Tool.Caching;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Deciding;

/// <summary>Where a verb finds <c>provenance.json</c> and <c>provenance.lock.json</c>, and where it keeps what it read.</summary>
internal sealed class DecisionFiles
{
    /// <summary>The option that names provenance.json.</summary>
    public Option<string?> Config { get; } = new("--config") { Description = "What people decided; by default the nearest provenance.json at or above the documents, or at or above the working folder." };

    /// <summary>The option that names provenance.lock.json.</summary>
    public Option<string?> LockPath { get; } = new("--lock-file") { Description = "The names and values that were accepted; by default the nearest provenance.lock.json, found as provenance.json is." };

    /// <summary>The options of the cache.</summary>
    public CacheOptions Cache { get; } = new();

    /// <summary>Reads provenance.lock.json, if there is one.</summary>
    public LockFile ReadLock(ParseResult arguments, FoundDocuments found, ToolHost host) =>
        PathOfLock(arguments, found, host) is { } path && File.Exists(path) ? LockFile.Read(path, Reported(path, host), host.Links) : LockFile.None;

    /// <summary>The full path of provenance.lock.json: as named, else the nearest; null when there is none.</summary>
    public string? PathOfLock(ParseResult arguments, FoundDocuments found, ToolHost host) => arguments.GetValue(LockPath) is { } named
        ? Path.GetFullPath(named, host.CurrentDirectory)
        : Nearest(LockFile.Name, found, host);

    /// <summary>Where a lock is written that does not exist yet: beside provenance.json, else in the working folder.</summary>
    public string PathOfNewLock(ParseResult arguments, FoundDocuments found, ToolHost host)
    {
        string? config = PathOfConfig(arguments, found, host);
        return Path.Combine(config is null ? host.CurrentDirectory : Path.GetDirectoryName(config)!, LockFile.Name);
    }

    /// <summary>
    /// Where the lock is written; null, and a problem reported, when that could be the lock of another project: one above the working folder, or
    /// one above a provenance.json that is nearer to the documents. Such a lock is read, and written only when it is named.
    /// </summary>
    public string? PathOfLockToWrite(ParseResult arguments, FoundDocuments found, ToolHost host)
    {
        string path = PathOfLock(arguments, found, host) ?? PathOfNewLock(arguments, found, host);
        if (arguments.GetValue(LockPath) is not null)
            return path;
        string folder = Path.GetDirectoryName(path)!;
        string? config = Nearest(DecisionsFile.Name, found, host);
        bool isAbove = !LinkPolicy.IsBelow(folder, host.CurrentDirectory);
        if (!isAbove && (config is null || LinkPolicy.IsBelow(folder, Path.GetDirectoryName(config)!) || !LinkPolicy.IsBelow(config, folder)))
            return path;
        string own = Path.Combine(isAbove || config is null ? host.CurrentDirectory : Path.GetDirectoryName(config)!, LockFile.Name);
        host.Report(Problem.Error(
            ProblemCode.ConfigurationIsInvalid, Reported(path, host), $"The lock that is found {(isAbove ? "is above the working folder" : "is above another provenance.json")}, so it may be another project's; name the one to write: --lock-file {Reported(path, host)}, or --lock-file {Reported(own, host)}"));
        return null;
    }

    /// <summary>
    /// Where decisions are written; null, and a problem reported, when that could be the file of another project: one above the working folder,
    /// which is read, and written only when it is named.
    /// </summary>
    public string? PathOfConfigToWrite(ParseResult arguments, FoundDocuments found, ToolHost host)
    {
        string own = Path.Combine(host.CurrentDirectory, DecisionsFile.Name);
        string path = PathOfConfig(arguments, found, host) ?? own;
        if (arguments.GetValue(Config) is not null || LinkPolicy.IsBelow(path, host.CurrentDirectory))
            return path;
        host.Report(Problem.Error(
            ProblemCode.ConfigurationIsInvalid, Reported(path, host), $"The provenance.json that is found is above the working folder, so it may be another project's; name the one to write: --config {Reported(path, host)}, or --config {Reported(own, host)}"));
        return null;
    }

    /// <summary>Reads provenance.json; one that is named has to exist.</summary>
    public DecisionsFile Read(ParseResult arguments, FoundDocuments found, ToolHost host) =>
        PathOfConfig(arguments, found, host) is { } path ? DecisionsFile.Read(path, Reported(path, host), host.Links) : DecisionsFile.None;

    /// <summary>The full paths of both files, or where they would be made first.</summary>
    public IEnumerable<string> Watched(ParseResult arguments, FoundDocuments found, ToolHost host) =>
    [
        PathOfConfig(arguments, found, host) ?? Path.Combine(host.CurrentDirectory, DecisionsFile.Name),
        PathOfLock(arguments, found, host) ?? PathOfNewLock(arguments, found, host),
    ];

    private string? PathOfConfig(ParseResult arguments, FoundDocuments found, ToolHost host) => arguments.GetValue(Config) is { } named
        ? Path.GetFullPath(named, host.CurrentDirectory)
        : Nearest(DecisionsFile.Name, found, host);

    /// <summary>A path as the tool prints it: from the working folder.</summary>
    public static string Reported(string fullPath, ToolHost host) => RelativePath.Of(host.CurrentDirectory, fullPath);

    /// <summary>The nearest file of a name above the first document, else above the working folder.</summary>
    public static string? Nearest(string name, FoundDocuments found, ToolHost host)
    {
        string? above = found.Files.FirstOrDefault() is DocumentFile first ? FileAbove.Find(name, Path.GetDirectoryName(first.FullPath)!) : null;
        return above ?? FileAbove.Find(name, host.CurrentDirectory);
    }
}
