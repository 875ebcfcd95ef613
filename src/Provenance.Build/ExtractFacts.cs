using Microsoft.Build.Framework;
using Provenance.Documents.Problems;
using Provenance.Documents.Writing;
using Provenance.Engine.Index;

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

    private protected override void Run()
    {
        SourceList sources = ListSources();
        Extraction extraction = Extraction.Of(sources.Files, ReadDecisions());
        foreach (Problem problem in sources.Problems.Concat(extraction.Problems))
            Report(problem);

        Write(IndexFile, path => WholeFile.WriteIfChanged(path, FactIndexWriter.Write(extraction.Index)));
        if (!Log.HasLoggedErrors)
            Write(StampFile, path => WholeFile.Write(path, []));
    }
}
