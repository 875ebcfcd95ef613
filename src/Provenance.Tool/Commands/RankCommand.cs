using System.CommandLine;
using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Engine.Decisions;
using Provenance.Engine.Text;
using Provenance.Tool.Deciding;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Commands;

/// <summary><c>provenance rank</c>: says how far a source is to be believed.</summary>
internal static class RankCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(ToolHost host)
    {
        var source = new Argument<string>("SOURCE") { Description = "The document." };
        var rank = new Argument<string>("RANK") { Description = "preferred: gives the value where sources differ; deprecated: cited, and contradicts nothing; normal: like any other." };
        rank.AcceptOnlyFromAmong("preferred", "normal", "deprecated");
        return new DecisionVerb().Create(
            "rank", "Says how far a source is to be believed, in provenance.json. A disagreement between sources of two ranks is settled by it.", [source, rank],
            (result, writing) => Decide(result.GetValue(source)!, result.GetValue(rank)!, writing, host), host);
    }

    private static int Decide(string source, string rank, DecisionWriting writing, ToolHost host)
    {
        string full = Path.GetFullPath(source, host.CurrentDirectory);
        TextDocument[] meant = [.. writing.Facts.FullPaths.Where(pair => pair.Value == full).Select(pair => pair.Key)];
        if (meant.Length == 0)
            meant = [.. writing.Facts.Facts.Documents.Where(document => document.Path.EndsWith("/" + source, StringComparison.Ordinal))];
        if (meant.Length != 1)
        {
            string? near = NearestName.Of(source, writing.Facts.Facts.Documents.Select(document => document.Path));
            host.Report(Problem.Error(ProblemCode.ConfigurationIsInvalid, null, meant.Length > 1 ? $"{meant.Length} sources end in '{source}'; write more of the path" : $"'{source}' is none of the sources; {(near is null ? "name them with --sources" : $"did you mean '{near}'?")}"));
            return ExitCode.Failed;
        }

        int open = writing.Facts.Facts.Facts.Count(fact => fact.IsDisputed);
        new Decide(writing.Text, writing.Kept).Rank(RelativePath.Of(writing.Folder, writing.Facts.FullPaths[meant[0]]), rank);
        if (writing.Try() is not { } after || !writing.Store())
            return ExitCode.Failed;
        int left = after.Facts.Facts.Count(fact => fact.IsDisputed);
        using LineWriter output = host.OpenLines();
        output.WriteLine(FormattableString.Invariant($"{meant[0].Path} is {rank}; open disagreements: {open} before, {left} now"));
        return ExitCode.Clean;
    }
}
