using Provenance.Documents.Deciding;
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
    /// <param name="writing">The lock, which nobody else writes meanwhile.</param>
    /// <param name="host">The world.</param>
    public static int Write(ExtractedFacts extracted, Func<LockedFact, bool> accepts, bool dropsRetired, LockWriting writing, ToolHost host)
    {
        // Half of the documents would make half of the facts look gone.
        if (extracted.ExitCode != ExitCode.Clean)
            return extracted.ExitCode;
        string path = writing.Path;
        string folder = Path.GetDirectoryName(path)!;
        FactLock next = LockBuilder.Next(extracted.Lock.Lock, extracted.Facts, document => RelativePath.Of(folder, extracted.FullPaths[document]), accepts, dropsRetired);
        string text = LockWriter.Write(next);
        if (ToolHost.Encoding.GetByteCount(text) > LockFile.SizeLimit)
        {
            host.Report(Problem.Error(ProblemCode.LockIsInvalid, DecisionFiles.Reported(path, host), FormattableString.Invariant($"The lock of {next.Facts.Count} facts would be larger than {LockFile.SizeLimit / (1024 * 1024)} MB, and so is not written; split the project")));
            return ExitCode.Failed;
        }

        bool changed;
        try
        {
            if (!host.FollowsLinks)
                LinkedFolder.Refuse(path, host.CurrentDirectory);
            changed = WholeFile.WriteIfChanged(path, text);
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            LockWriting.ReportFailure(e, path, host);
            return ExitCode.Failed;
        }

        using LineWriter output = host.OpenLines();
        foreach (Drift drift in extracted.Facts.Drift.Where(drift => drift.IsFinding))
            output.WriteLine($"{(accepts(drift.Locked) ? "accepted" : "left as it was")}: {DriftText.Of(drift)}");
        if (extracted.Facts.Drift.Any(drift => drift.IsFinding && !accepts(drift.Locked)))
            output.WriteLine("'provenance accept' takes the new state");
        output.WriteLine($"{DecisionFiles.Reported(path, host)}: {next.Facts.Count} facts{(changed ? "" : ", unchanged")}");
        return ExitCode.Clean;
    }
}
