using System.CommandLine;
using Provenance.Documents.Problems;
using Provenance.Engine;
using Provenance.Tool.Deciding;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Commands;

/// <summary><c>provenance different</c>: what the program joins, or could join, states several things.</summary>
internal static class DifferentCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(ToolHost host)
    {
        var facts = new Argument<string[]>("FACT") { Description = FactPointer.Meaning + " Two or more; of a fact that is named as a whole, the places that leave it.", Arity = new ArgumentArity(2, 100) };
        return new DecisionVerb().Create(
            "different", "Says that facts or citations state different things, in provenance.json; the first keeps the name.", [facts],
            (result, writing) => Decide(result.GetValue(facts)!, writing, host), host);
    }

    private static int Decide(string[] texts, DecisionWriting writing, ToolHost host)
    {
        if (FactPointer.FindAll(texts, writing.Facts, host) is not { } found)
            return ExitCode.Failed;
        List<SourceCitation> citations = FactPointer.Parted(found);
        if (citations.Count < 2)
        {
            host.Report(Problem.Error(ProblemCode.ConfigurationIsInvalid, null, "These are one citation; name the places of two: FILE:LINE:COL"));
            return ExitCode.Failed;
        }

        new Decide(writing.Text, writing.Kept).Different(citations);
        if (writing.Try() is not { } after || !writing.Store())
            return ExitCode.Failed;
        using LineWriter output = host.OpenLines();
        output.WriteLine(FormattableString.Invariant($"{citations.Count} facts now:"));
        foreach (SourceCitation citation in citations)
            output.WriteLine($"  {DecisionVerb.FactOf(citation, after.Facts)?.Id}: {DecisionVerb.Shown(citation)}");
        return ExitCode.Clean;
    }
}
