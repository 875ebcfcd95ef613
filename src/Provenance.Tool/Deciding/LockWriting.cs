using System.CommandLine;
using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Documents.Writing;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Deciding;

/// <summary>A lock that one process reads, changes and replaces, while every other that wants to change it waits.</summary>
/// <param name="path">The full path of the lock.</param>
/// <param name="found">The documents that it is made of.</param>
/// <param name="guard">What the others wait for.</param>
internal sealed class LockWriting(string path, FoundDocuments found, FileGuard guard) : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    /// <summary>The full path of the lock.</summary>
    public string Path { get; } = path;

    /// <summary>The documents that it is made of.</summary>
    public FoundDocuments Found { get; } = found;

    /// <summary>Begins: before the lock is read. Null, and a problem reported, when it cannot be written.</summary>
    public static LockWriting? Begin(string[] paths, DecisionFiles files, ParseResult arguments, ToolHost host)
    {
        FoundDocuments found = DocumentFinder.Find(paths, host.CurrentDirectory, host.Links, host.LeftOut);
        if (files.PathOfLockToWrite(arguments, found, host) is not { } path)
            return null;
        try
        {
            return new LockWriting(path, found, FileGuard.Take(path, LongestWait, () => host.Error.WriteLine("waiting for another process that writes the lock")));
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            ReportFailure(e, path, host);
            return null;
        }
    }

    /// <summary>Says why the lock is not written.</summary>
    public static void ReportFailure(Exception e, string path, ToolHost host) => host.Report(Problem.Error(
        ProblemCode.OutputCannotBeWritten, DecisionFiles.Reported(path, host), $"The lock cannot be written: {WriteFailure.Reason(e, path)}; mend the folder's permissions, or name another file with --lock-file"));

    /// <inheritdoc/>
    public void Dispose() => guard.Dispose();
}
