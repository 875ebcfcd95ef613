using System.CommandLine;
using Provenance.Engine.Facts;
using Provenance.Tool.Deciding;
using Provenance.Tool.Hosting;
using Provenance.Tool.Json;

namespace Provenance.Tool.Commands;

/// <summary><c>provenance same</c>: what the program holds apart states one thing.</summary>
internal static class SameCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(ToolHost host)
    {
        var facts = new Argument<string[]>("FACT") { Description = FactPointer.Meaning + " Two or more.", Arity = new ArgumentArity(2, 100) };
        return new DecisionVerb().Create(
            "same", "Says that facts or citations state one thing, in provenance.json; the fact keeps the name of the first.", [facts],
            (result, writing) => Decide(result.GetValue(facts)!, writing, host), host);
    }

    private static int Decide(string[] texts, DecisionWriting writing, ToolHost host)
    {
        if (FactPointer.FindAll(texts, writing.Facts, host) is not { } found)
            return ExitCode.Failed;
        new Decide(writing.Text, writing.Kept).Same([.. found.Select(pointer => pointer.Citation).Distinct()]);
        if (writing.Try() is not { } after || !writing.Store())
            return ExitCode.Failed;
        using LineWriter output = host.OpenLines();
        Fact? joined = DecisionVerb.FactOf(found[0].Citation, after.Facts);
        output.WriteLine($"one fact now: {joined?.Id}, {(joined is null ? "" : JsonMembers.CamelCase(joined.Verdict))}");
        foreach (FactPointer pointer in found)
            output.WriteLine($"  {DecisionVerb.Shown(pointer.Citation)}");
        return ExitCode.Clean;
    }
}
