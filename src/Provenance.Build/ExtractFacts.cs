using Microsoft.Build.Framework;
using Provenance.Documents.Problems;
using Provenance.Documents.Writing;
using Provenance.Engine.Index;
using Decided = Provenance.Documents.Deciding.DecisionsFile;

namespace Provenance.Build;

/// <summary>Reads the sources and writes the fact index, the one file that passes from the build to the compiler.</summary>
[MSBuildMultiThreadableTask]
public sealed class ExtractFacts : SourceTask
{
    /// <summary>The fact index. It is left untouched when its bytes would be the same, so that the compiler need not run.</summary>
    [Required]
    public string IndexFile { get; set; } = "";

    /// <summary>Written anew whenever extraction ran without an error: what MSBuild compares with the manifest.</summary>
    [Required]
    public string StampFile { get; set; } = "";

    /// <summary>The folder for the texts of sources that are no text files; none are written when empty.</summary>
    public string TextsFolder { get; set; } = "";

    /// <summary>Whether it is an error when the sources no longer say what is locked, and when there is no lock.</summary>
    public bool LockedMode { get; set; }

    private protected override void Run()
    {
        if (LockedMode && Existing(LockFile) is null)
            Report(Problem.Error(ProblemCode.LockIsInvalid, FullPath(LockFile), "ProvenanceLockedMode asks for a lock and there is none; write it with 'provenance lock', and keep it under version control"));

        Decided decided = ReadDecisions();
        SourceList sources = ListSources(decided), documents = ListDocuments(decided);
        Extraction extraction = Extraction.Of(sources.Files, documents.Files, SourceRanks.AddTo(decided, sources.Files), ReadLock(), LockedMode);
        foreach (Problem problem in sources.Refused.Concat(documents.Refused).Concat(sources.Problems).Concat(extraction.Problems))
            Report(problem, sources);
        if (extraction.Documents.Summary is { } summary)
            Log.LogMessage(extraction.Documents.IsObjected ? MessageImportance.High : MessageImportance.Normal, summary);

        Write(IndexFile, path => WholeFile.WriteIfChanged(path, FactIndexWriter.Write(extraction.Index)));
        if (TextsFolder.Length > 0)
            Write(TextsFolder, folder => ExtractedTexts.Write(folder, extraction.Extracted));
        if (!Log.HasLoggedErrors)
            Write(StampFile, path => WholeFile.Write(path, IndexStamp.Of(FullPath(IndexFile), TextsFolder.Length > 0 ? FullPath(TextsFolder) : null)));
    }
}
