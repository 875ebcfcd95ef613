using Microsoft.Build.Framework;
using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Documents.Reading;
using Provenance.Documents.Writing;
using Decided = Provenance.Documents.Deciding.DecisionsFile;

namespace Provenance.Build;

/// <summary>
/// Writes the manifest of the sources, only when it changes, so that MSBuild can tell by its timestamp whether extraction has to run.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class WriteSourceManifest : SourceTask
{
    /// <summary>The manifest.</summary>
    [Required]
    public string ManifestFile { get; set; } = "";

    /// <summary>Whether it is an error when the sources no longer say what is locked.</summary>
    public bool LockedMode { get; set; }

    /// <summary>Further paths that the build hands to the compiler: the index, and the folder of the texts.</summary>
    public string[] Generated { get; set; } = [];

    /// <summary>The index of the last build, if it is to be looked at.</summary>
    public string IndexFile { get; set; } = "";

    /// <summary>The folder of the texts that were written with it; empty where there is none.</summary>
    public string TextsFolder { get; set; } = "";

    /// <summary>What was written with it; taken away where the index is another by now, so that it is made again.</summary>
    public string StampFile { get; set; } = "";

    /// <summary>The sources that may be handed to the compiler. It reads its files by lines of options, and opens them without asking what they are.</summary>
    [Output]
    public ITaskItem[] Admitted { get; private set; } = [];

    private protected override void Run()
    {
        Decided decided = ReadDecisions();
        SourceList sources = ListSources(decided), documents = ListDocuments(decided);
        foreach (Problem problem in sources.Refused.Concat(documents.Refused).Concat(Generated.Select(FullPath).Select(path => DocumentName.ProblemForCompiler(path, path)).OfType<Problem>()))
            Report(problem, sources);
        Admitted = [.. sources.Items.Where(item => IsForCompiler(FullPath(item.ItemSpec)))];
        string manifest = SourceManifest.Of(sources.Files, documents.Files, Existing(DecisionsFile), Existing(LockFile)) + (LockedMode ? "locked\n" : "");
        Write(ManifestFile, path => WholeFile.WriteIfChanged(path, manifest));
        if (IndexFile.Length > 0 && StampFile.Length > 0 && IndexStamp.IsStale(FullPath(StampFile), FullPath(IndexFile), TextsFolder.Length > 0 ? FullPath(TextsFolder) : null))
            Write(StampFile, File.Delete);
    }

    /// <summary>What is not read here for what it is, or for its size, is not read there either: the compiler may be asked to embed its files.</summary>
    private static bool IsForCompiler(string fullPath) =>
        !RegularFile.IsDevice(fullPath) && !(new FileInfo(fullPath) is { Exists: true, Length: > DocumentReader.SizeLimit });
}
