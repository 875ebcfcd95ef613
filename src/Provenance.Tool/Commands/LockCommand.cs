using System.CommandLine;
using Provenance.Documents.Problems;
using Provenance.Engine.Locking;
using Provenance.Tool.Deciding;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Commands;

/// <summary><c>provenance lock</c>: writes the names and values as they stand, or checks that they stand.</summary>
internal static class LockCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(ToolHost host)
    {
        Argument<string[]> paths = PathArgument.Create(ArgumentArity.OneOrMore);
        var check = new Option<bool>("--check") { Description = "Write nothing; list what drifted, and exit with 1 when anything did." };
        var files = new DecisionFiles();
        var command = new Command("lock", "Writes provenance.lock.json: what is new is added, what drifted stays as it was locked until it is accepted.") { paths, check, files.Config, files.LockPath, files.Cache.Folder, files.Cache.Off };
        command.SetAction(result =>
        {
            string[] read = result.GetValue(paths)!;
            if (result.GetValue(check))
                return Check(PathArgument.Read(read, files, result, host), host);
            using LockWriting? writing = LockWriting.Begin(read, files, result, host);
            return writing is null ? ExitCode.Failed : LockUpdate.Write(PathArgument.Read(read, files, result, host, writing), writing, host);
        });
        return command;
    }

    private static int Check(ExtractedFacts extracted, ToolHost host)
    {
        if (extracted.ExitCode != ExitCode.Clean)
            return extracted.ExitCode;
        if (extracted.Lock.Path is null)
        {
            host.Report(Problem.Error(ProblemCode.LockIsInvalid, null, "There is no provenance.lock.json to check; write it with 'provenance lock', or name it with --lock-file"));
            return ExitCode.Failed;
        }

        List<Drift> findings = [.. extracted.Facts.Drift.Where(drift => drift.IsFinding)];
        using LineWriter output = host.OpenLines();
        foreach (Drift drift in findings)
            output.WriteLine(DriftText.Of(drift));
        output.WriteLine($"{extracted.Facts.Drift.Count} locked facts, {extracted.Facts.Drift.Count(drift => drift.Kind == DriftKind.Moved)} moved, {findings.Count} drifted");
        return findings.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }
}
