using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Provenance.Engine.Index;
using Provenance.Tests;

namespace Provenance.Build;

/// <summary>A project's folder with documents, and the tasks run on it as the targets would.</summary>
internal sealed class TaskProject : IDisposable
{
    public TemporaryFolder Folder { get; } = new();

    public RecordingBuildEngine Log { get; private set; } = new();

    public string Root { get; init; } = "";

    public string DecisionsFile { get; init; } = "";

    public string LockFile { get; init; } = "";

    public bool LockedMode { get; init; }

    /// <summary>The documents that are checked.</summary>
    public string[] Documents { get; init; } = [];

    public string IndexPath => Folder["obj/index"];

    public string StampPath => Folder["obj/stamp"];

    public string ManifestPath => Folder["obj/manifest"];

    public FactIndex Index => FactIndexReader.Read(File.ReadAllText(IndexPath));

    public static ITaskItem Item(string path, params (string Name, string Value)[] metadata)
    {
        var item = new TaskItem(path);
        foreach ((string name, string value) in metadata)
            item.SetMetadata(name, value);
        return item;
    }

    public bool Extract(params string[] sources) => Extract([.. sources.Select(source => Item(source))]);

    public bool Extract(ITaskItem[] sources) => Run(new ExtractFacts
    {
        Sources = sources,
        Documents = [.. Documents.Select(document => Item(document))],
        ProjectDirectory = Folder.FullPath,
        Root = Root,
        DecisionsFile = DecisionsFile,
        LockFile = LockFile,
        LockedMode = LockedMode,
        IndexFile = "obj/index",
        TextsFolder = "obj/texts",
        StampFile = "obj/stamp",
    });

    public string Manifest(params string[] sources) => Manifest([.. sources.Select(source => Item(source))]);

    public string Manifest(ITaskItem[] sources)
    {
        Assert.True(Run(new WriteSourceManifest { Sources = sources, Documents = [.. Documents.Select(document => Item(document))], ProjectDirectory = Folder.FullPath, Root = Root, DecisionsFile = DecisionsFile, LockFile = LockFile, LockedMode = LockedMode, ManifestFile = "obj/manifest" }));
        return File.ReadAllText(ManifestPath);
    }

    public bool Run(SourceTask task)
    {
        Log = new RecordingBuildEngine();
        task.BuildEngine = Log;
        return task.Execute();
    }

    public void Dispose() => Folder.Dispose();
}
