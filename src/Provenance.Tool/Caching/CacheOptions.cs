using System.CommandLine;
using Provenance.Documents.Problems;
using Provenance.Tool.Deciding;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Caching;

/// <summary>Where a verb keeps what it read, so that the next run reads only what changed.</summary>
internal sealed class CacheOptions
{
    /// <summary>The folder that is used by default, in the working folder; hidden, so that it is never searched for documents.</summary>
    public const string DefaultFolder = ".provenance-cache";

    /// <summary>Fewer documents are read sooner than a folder is explained.</summary>
    private const int FewestDocuments = 64;

    private const string FileName = "records.pack";

    private bool _wasTold;

    /// <summary>The option that names the folder.</summary>
    public Option<string?> Folder { get; } = new("--cache") { Description = $"The folder that keeps what was read for the next run; by default {DefaultFolder}, from {FewestDocuments} documents on." };

    /// <summary>The option that does without.</summary>
    public Option<bool> Off { get; } = new("--no-cache") { Description = "Keep nothing, and use nothing that was kept." };

    /// <summary>Opens the cache; null where there is to be none.</summary>
    public CachePack? Open(ParseResult arguments, int documents, ToolHost host)
    {
        string? named = arguments.GetValue(Folder);
        return arguments.GetValue(Off) || (named is null && documents < FewestDocuments) ? null : CachePack.Open(FileOf(named, host));
    }

    /// <summary>Writes the cache. A folder that was named and cannot be written is worth a warning; nothing else depends on it.</summary>
    public void Save(CachePack? cache, ParseResult arguments, ToolHost host)
    {
        try
        {
            cache?.Save();
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            if (arguments.GetValue(Folder) is not { } named || _wasTold)
                return;
            _wasTold = true;
            host.Report(Problem.Warning(ProblemCode.OutputCannotBeWritten, DecisionFiles.Reported(FileOf(named, host), host), $"The cache cannot be written: {WriteFailure.Reason(e, FileOf(named, host))}; mend the folder's permissions, or name another with --cache"));
        }
    }

    /// <summary>The full path of the folder, whether it is there or not.</summary>
    public string FolderOf(ParseResult arguments, ToolHost host) => FolderOf(arguments.GetValue(Folder), host);

    private static string FolderOf(string? named, ToolHost host) => Path.GetFullPath(named ?? DefaultFolder, host.CurrentDirectory);

    private static string FileOf(string? named, ToolHost host) => Path.Combine(FolderOf(named, host), FileName);
}
