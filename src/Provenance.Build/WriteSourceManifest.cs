using Microsoft.Build.Framework;
using Provenance.Documents.Writing;

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

    private protected override void Run()
    {
        string manifest = SourceManifest.Of(ListSources().Files, ListDocuments().Files, Existing(DecisionsFile), Existing(LockFile)) + (LockedMode ? "locked\n" : "");
        Write(ManifestFile, path => WholeFile.WriteIfChanged(path, manifest));
    }
}
