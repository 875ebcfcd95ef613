using System.CommandLine;
using System.Globalization;
using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Documents.Writing;
using Provenance.Tool.Deciding;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Caching;

/// <summary>Where a verb keeps what it read, so that the next run reads only what changed.</summary>
internal sealed class CacheOptions
{
    /// <summary>Fewer documents are read sooner than a folder is explained.</summary>
    private const int FewestDocuments = 64;

    private const string FileName = "records.pack";

    private bool _wasTold;

    /// <summary>The option that names the folder.</summary>
    public Option<string?> Folder { get; } = new("--cache") { Description = $"The folder that keeps what was read for the next run; by default one of the user's own, from {FewestDocuments} documents on, and none where CI is set." };

    /// <summary>The option that does without.</summary>
    public Option<bool> Off { get; } = new("--no-cache") { Description = "Keep nothing, and use nothing that was kept." };

    /// <summary>
    /// Opens the cache; null where there is to be none. What nobody asked for is not used where the outcome is a gate (CI), nor where the user's
    /// own folder is part of the project: whoever may commit there could write it.
    /// </summary>
    public CachePack? Open(ParseResult arguments, int documents, ToolHost host)
    {
        string? named = arguments.GetValue(Folder);
        if (arguments.GetValue(Off) || (named is null && (documents < FewestDocuments || host.IsAutomated)))
            return null;
        if (UserFolder(host) is { } own && CacheSecret.In(own) is { } secret)
            return CachePack.Open(FileOf(named, own, host), secret);
        if (named is not null && !_wasTold)
        {
            _wasTold = true;
            host.Report(Problem.Warning(ProblemCode.OutputCannotBeWritten, named, "The cache is not used: this user has no folder outside the project for the secret that seals it; set XDG_CACHE_HOME, or HOME, to one that nobody else may read"));
        }

        return null;
    }

    /// <summary>Writes the cache. A folder that was named and cannot be written is worth a warning; nothing else depends on it.</summary>
    public void Save(CachePack? cache, ParseResult arguments, ToolHost host)
    {
        try
        {
            if (cache is not null && arguments.GetValue(Folder) is { } own && !host.FollowsLinks)
                LinkedFolder.Refuse(Path.Combine(Path.GetFullPath(own, host.CurrentDirectory), FileName), host.CurrentDirectory);
            cache?.Save();
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            if (arguments.GetValue(Folder) is not { } named || _wasTold)
                return;
            _wasTold = true;
            string file = Path.Combine(Path.GetFullPath(named, host.CurrentDirectory), FileName);
            host.Report(Problem.Warning(ProblemCode.OutputCannotBeWritten, DecisionFiles.Reported(file, host), $"The cache cannot be written: {WriteFailure.Reason(e, file)}; mend the folder's permissions, or name another with --cache"));
        }
    }

    /// <summary>The full path of the folder, whether it is there or not; null where there is none.</summary>
    public string? FolderOf(ParseResult arguments, ToolHost host) => arguments.GetValue(Folder) is { } named
        ? Path.GetFullPath(named, host.CurrentDirectory)
        : UserFolder(host) is { } own ? ProjectFolder(own, host) : null;

    private static string? UserFolder(ToolHost host)
    {
        string project = LinkPolicy.RepositoryOf(host.CurrentDirectory) ?? host.CurrentDirectory;
        return host.UserCache is { } own && !LinkPolicy.LeadsBelow(own, project) ? own : null;
    }

    /// <summary>The user's folder for the records of one working folder.</summary>
    private static string ProjectFolder(string own, ToolHost host) => Path.Combine(own, CacheKey.Of("folder", host.CurrentDirectory).ToString("x32", CultureInfo.InvariantCulture));

    private static string FileOf(string? named, string own, ToolHost host) => Path.Combine(named is null ? ProjectFolder(own, host) : Path.GetFullPath(named, host.CurrentDirectory), FileName);
}
