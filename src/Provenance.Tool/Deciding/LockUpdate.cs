using System.CommandLine;
using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Documents.Writing;
using Provenance.Engine.Locking;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Deciding;

/// <summary>Writes the next state of the lock.</summary>
internal static class LockUpdate
{
    /// <summary>Writes the lock and says what was taken over.</summary>
    /// <param name="extracted">The facts, compared with the lock as it is.</param>
    /// <param name="accepts">Whether the new state of a fact that drifted is accepted.</param>
    /// <param name="dropsRetired">Whether names that were retired before are free again.</param>
    /// <param name="files">Where the lock is.</param>
    /// <param name="arguments">The command line.</param>
    /// <param name="host">The world.</param>
    public static int Write(ExtractedFacts extracted, Func<LockedFact, bool> accepts, bool dropsRetired, DecisionFiles files, ParseResult arguments, ToolHost host)
    {
        // Half of the documents would make half of the facts look gone.
        if (extracted.ExitCode != ExitCode.Clean)
            return extracted.ExitCode;
        string path = files.PathOfLock(arguments, extracted.Found, host) ?? files.PathOfNewLock(arguments, extracted.Found, host);
        string folder = Path.GetDirectoryName(path)!;
        FactLock next = LockBuilder.Next(extracted.Lock.Lock, extracted.Facts, document => RelativePath.Of(folder, extracted.FullPaths[document]), accepts, dropsRetired);
        bool changed;
        try
        {
            changed = WholeFile.WriteIfChanged(path, LockWriter.Write(next));
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            host.Report(Problem.Error(ProblemCode.OutputCannotBeWritten, DecisionFiles.Reported(path, host), $"The lock cannot be written: {WriteFailure.Reason(e, path)}; mend the folder's permissions, or name another file with --lock-file"));
            return ExitCode.Failed;
        }

        using StreamWriter output = host.OpenText();
        foreach (Drift drift in extracted.Facts.Drift.Where(drift => drift.IsFinding))
            output.WriteLine($"{(accepts(drift.Locked) ? "accepted" : "left as it was")}: {DriftText.Of(drift)}");
        if (extracted.Facts.Drift.Any(drift => drift.IsFinding && !accepts(drift.Locked)))
            output.WriteLine("'provenance accept' takes the new state");
        output.WriteLine($"{DecisionFiles.Reported(path, host)}: {next.Facts.Count} facts{(changed ? "" : ", unchanged")}");
        return ExitCode.Clean;
    }
}
