using System.CommandLine;
using Provenance.Documents.Problems;
using Provenance.Engine;
using Provenance.Engine.Linking;
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
        List<SourceCitation> places = [.. found.Where(pointer => !pointer.IsName).Select(pointer => pointer.Citation)];
        List<SourceCitation> citations = [.. found.Select(pointer => pointer.IsName ? Staying(pointer.Fact, places) : pointer.Citation).Distinct()];
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

    /// <summary>The citation by which a fact is known that some of its citations leave: the first that is none of them, and reads otherwise where one does.</summary>
    private static SourceCitation Staying(Fact fact, List<SourceCitation> leaving)
    {
        List<SourceCitation> staying = [.. fact.Citations.Where(citation => !leaving.Contains(citation))];
        return staying.Find(citation => !leaving.Exists(other => other.Exact == citation.Exact)) ?? staying.FirstOrDefault() ?? fact.Representative;
    }
}
