using Provenance.Documents.Deciding;
using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Documents.Writing;
using Provenance.Engine.Locking;
using Provenance.Engine.Text;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Deciding;

/// <summary>Writes the next state of the lock.</summary>
internal static class LockUpdate
{
    /// <summary>Writes the lock as the sources stand: what is new is added, what drifted stays as it was locked.</summary>
    /// <param name="extracted">The facts, compared with the lock as it is.</param>
    /// <param name="writing">The lock, which nobody else writes meanwhile.</param>
    /// <param name="host">The world.</param>
    public static int Write(ExtractedFacts extracted, LockWriting writing, ToolHost host)
    {
        if (Store(extracted, path => LockBuilder.Next(extracted.Lock.Lock, extracted.Facts, path, _ => false, dropsRetired: false), writing, host) is not ({ } next, var changed))
            return ExitCode.Failed;
        using LineWriter output = host.OpenLines();
        foreach (Drift drift in extracted.Facts.Drift.Where(drift => drift.IsFinding))
            output.WriteLine($"left as it was: {DriftText.Of(drift)}");
        if (extracted.Facts.Drift.Any(drift => drift.IsFinding))
            output.WriteLine("'provenance accept' takes the new state");
        output.WriteLine($"{DecisionFiles.Reported(writing.Path, host)}: {next.Facts.Count} facts{(changed ? "" : ", unchanged")}");
        return ExitCode.Clean;
    }

    /// <summary>Writes the lock with the new state of facts that drifted, says which, and takes nothing else over.</summary>
    /// <param name="extracted">The facts, compared with the lock as it is.</param>
    /// <param name="accepted">The locked facts whose new state is accepted.</param>
    /// <param name="dropsRetired">Whether names that were retired before are free again.</param>
    /// <param name="writing">The lock, which nobody else writes meanwhile.</param>
    /// <param name="host">The world.</param>
    public static int Accept(ExtractedFacts extracted, IReadOnlySet<LockedFact> accepted, bool dropsRetired, LockWriting writing, ToolHost host)
    {
        if (Store(extracted, path => LockBuilder.Accepted(extracted.Lock.Lock, extracted.Facts, path, accepted.Contains, dropsRetired), writing, host) is not ({ } next, var changed))
            return ExitCode.Failed;
        using LineWriter output = host.OpenLines();
        foreach (Drift drift in extracted.Facts.Drift.Where(drift => accepted.Contains(drift.Locked)))
            output.WriteLine($"accepted: {DriftText.Of(drift)}");
        int left = extracted.Facts.Drift.Count(drift => drift.IsFinding && !accepted.Contains(drift.Locked));
        output.WriteLine(FormattableString.Invariant($"{DecisionFiles.Reported(writing.Path, host)}: {accepted.Count} accepted, {left} left as they were, {next.Facts.Count} facts{(changed ? "" : ", unchanged")}"));
        return ExitCode.Clean;
    }

    /// <summary>Makes the next state and writes it; no lock, and a problem reported, when that cannot be.</summary>
    private static (FactLock? Next, bool Changed) Store(ExtractedFacts extracted, Func<Func<TextDocument, string>, FactLock> next, LockWriting writing, ToolHost host)
    {
        // Half of the documents would make half of the facts look gone.
        if (extracted.ExitCode != ExitCode.Clean)
            return default;
        string path = writing.Path, folder = Path.GetDirectoryName(path)!;
        FactLock made = next(document => RelativePath.Of(folder, extracted.FullPaths[document]));
        string text = LockWriter.Write(made);
        if (ToolHost.Encoding.GetByteCount(text) > LockFile.SizeLimit)
        {
            host.Report(Problem.Error(ProblemCode.LockIsInvalid, DecisionFiles.Reported(path, host), FormattableString.Invariant($"The lock of {made.Facts.Count} facts would be larger than {LockFile.SizeLimit / (1024 * 1024)} MB, and so is not written; split the project")));
            return default;
        }

        try
        {
            if (!host.FollowsLinks)
                LinkedFolder.Refuse(path, host.CurrentDirectory);
            return (made, WholeFile.WriteIfChanged(path, text));
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            LockWriting.ReportFailure(e, path, host);
            return default;
        }
    }
}
