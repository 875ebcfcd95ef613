using System.CommandLine;
using Provenance.Documents.Writing;
using Provenance.Engine;
using Provenance.Tool.Checking;
using Provenance.Tool.Commands;
using Provenance.Tool.Deciding;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Reviewing;

/// <summary>Writes what a person decides in a review, each decision at once; each gives back what takes it back, or null when it could not be written.</summary>
/// <param name="paths">The sources.</param>
/// <param name="files">Where decisions and the lock are.</param>
/// <param name="baseline">The file of known findings.</param>
/// <param name="arguments">The command line.</param>
/// <param name="facts">The facts.</param>
/// <param name="host">The world.</param>
internal sealed class ReviewDecisions(string[] paths, DecisionFiles files, string baseline, ParseResult arguments, ExtractedFacts facts, ToolHost host)
{
    /// <summary>The two of a pair are one fact.</summary>
    public Action? Same(ReviewItem item) => Write(decide => decide.Same([item.Places[0].Citation!, item.Places[1].Citation!]));

    /// <summary>The two that differ are two facts.</summary>
    public Action? Different(ReviewItem item) => Write(decide => decide.Different([item.Places[0].Citation!, item.Places[1].Citation!]));

    /// <summary>One citation holds.</summary>
    public Action? Resolve(ReviewItem item, SourceCitation chosen, string reason) => Write(decide => decide.Resolve(item.Stated!, chosen, reason));

    /// <summary>The fact has a name.</summary>
    public Action? Rename(ReviewItem item, string name) => Write(decide => decide.Name(item.Places[0].Citation!, item.Stated!, name));

    /// <summary>The new state of a locked fact is right, or a finding is known.</summary>
    public Action? Accept(ReviewItem item) => item.Finding is { } finding ? AcceptFinding(finding) : AcceptDrift(item.Drift!.Locked.Id);

    private Action? Write(Action<Decide> decision)
    {
        using DecisionWriting? writing = DecisionWriting.Begin(paths, files, arguments, host, facts);
        if (writing is null)
            return null;
        Action undo = Undo(writing.File);
        decision(new Decide(writing.Text, writing.Kept));
        return writing.Try() is not null && writing.Store() ? undo : null;
    }

    private Action? AcceptDrift(string name)
    {
        Action undo = Undo(files.PathOfLock(arguments, facts.Found, host)!);
        return AcceptCommand.Accept([name], reworded: false, paths, files, arguments, host) == ExitCode.Clean ? undo : null;
    }

    private Action? AcceptFinding(DocumentFinding finding)
    {
        string full = Path.GetFullPath(baseline, host.CurrentDirectory);
        Baseline? known = File.Exists(full) ? Baseline.Read(baseline, host) : new Baseline(full, []);
        if (known is null)
            return null;
        Action undo = Undo(full);
        Baseline more = known.With(finding, host);
        return OutputFile.Write(baseline, host, writer => writer.Write(more.Write())) ? undo : null;
    }

    /// <summary>Puts a file back as it is now.</summary>
    private Action Undo(string path)
    {
        byte[]? before = File.Exists(path) ? File.ReadAllBytes(path) : null;
        return () =>
        {
            try
            {
                if (before is null)
                    File.Delete(path);
                else
                    WholeFile.Write(path, before);
            }
            catch (Exception e) when (WriteFailure.Is(e))
            {
                host.Error.WriteLine(OneLine.Of($"{DecisionFiles.Reported(path, host)}: {WriteFailure.Reason(e, path)}; it stays as it is"));
            }
        };
    }
}
