using System.Text.RegularExpressions;

namespace Provenance.Package;

/// <summary>What a run of <c>dotnet</c> printed.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Log">Standard output and standard error.</param>
internal sealed partial record DotnetRun(int ExitCode, string Log)
{
    /// <summary>The warnings and errors of a build, each once, without the project at their end.</summary>
    public IReadOnlyList<string> Diagnostics =>
        [.. Diagnostic().Matches(Log).Select(match => match.Groups["text"].Value.Trim()).Distinct()];

    /// <summary>Whether documents were read.</summary>
    public bool RanExtraction => Ran("ProvenanceExtractFacts");

    /// <summary>Whether C# was compiled.</summary>
    public bool RanCompiler => Ran("CoreCompile");

    /// <summary>Fails unless the run succeeded.</summary>
    public DotnetRun Succeeded()
    {
        Assert.True(ExitCode == 0, Log);
        return this;
    }

    /// <summary>A log that does not name a target at all would make the question meaningless.</summary>
    private bool Ran(string target)
    {
        Assert.True(Log.Contains(target, StringComparison.Ordinal), $"{target} is not in the log:\n{Log}");
        return !Log.Contains($"Skipping target \"{target}\"", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^(?:\s*[\d:]+>)?(?<text>.*?: (?:warning|error) \w+\s?: .*?)(?: \[[^\[\]]*\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex Diagnostic();
}
