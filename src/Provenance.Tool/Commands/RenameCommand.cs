using System.CommandLine;
using Provenance.Documents.Problems;
using Provenance.Engine.Facts;
using Provenance.Engine.Naming;
using Provenance.Tool.Deciding;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Commands;

/// <summary><c>provenance rename</c>: gives a fact a name of one's choice, kept by its citation.</summary>
internal static class RenameCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(ToolHost host)
    {
        var fact = new Argument<string?>("FACT") { Description = FactPointer.Meaning, Arity = ArgumentArity.ZeroOrOne };
        var name = new Argument<string?>("NAME") { Description = "The name that it is to have: A to Z first, ASCII letters and digits, at most 60.", Arity = ArgumentArity.ZeroOrOne };
        var remove = new Option<bool>("--remove") { Description = "Take the name away that was given; the program names the fact again." };
        var pin = new Option<bool>("--pin") { Description = "Keep by its citation whatever provenance.json keeps by a name that the program made (PROV9024)." };
        Command command = new DecisionVerb().Create(
            "rename", "Gives a fact a name of your choice, in provenance.json. It is kept by the citation, so that no other document moves it, and wins over names that the program makes.", [fact, name, remove, pin],
            (result, writing) => result.GetValue(pin) ? PinnedDecisions.Write(writing, host)
                : result.GetValue(remove) ? Remove(result.GetValue(fact)!, writing, host)
                : Rename(result.GetValue(fact)!, result.GetValue(name)!, writing, host),
            host);
        command.Validators.Add(result =>
        {
            bool pins = result.GetValue(pin), removes = result.GetValue(remove);
            if (pins && (removes || result.GetValue(fact) is not null))
                result.AddError("--pin is for all that provenance.json holds; leave FACT, NAME and --remove out.");
            else if (!pins && (result.GetValue(fact) is null || result.GetValue(name) is null != removes))
                result.AddError(removes ? "--remove takes a FACT and no NAME." : "Name the FACT, and the NAME that it is to have.");
        });
        return command;
    }

    private static int Rename(string text, string name, DecisionWriting writing, ToolHost host)
    {
        string bare = FactName.Bare(name);
        if (FactName.Fault(bare) is { } wrong)
        {
            host.Report(Problem.Error(ProblemCode.ConfigurationIsInvalid, null, $"'{name}' cannot be the name of a fact: {wrong}"));
            return ExitCode.Failed;
        }

        if (FactPointer.Find(text, writing.Facts, host) is not { } found)
            return ExitCode.Failed;
        new Decide(writing.Text, writing.Kept).Name(found.Citation, found.Fact, bare);
        if (writing.Try() is not { } after || !writing.Store())
            return ExitCode.Failed;

        using LineWriter output = host.OpenLines();
        string id = (found.Fact.IsFigure ? "Figures." : "Quotes.") + bare;
        output.WriteLine($"{found.Fact.Id} is {id} now: {DecisionVerb.Shown(found.Citation)}{(found.Fact.Citations.Count > 1 ? FormattableString.Invariant($", and {found.Fact.Citations.Count - 1} more") : "")}");
        foreach (Fact displaced in writing.Facts.Facts.Facts.Where(fact => fact != found.Fact && fact.Id.Equals(id, StringComparison.OrdinalIgnoreCase)))
            output.WriteLine($"{displaced.Id}, which the program had named so, is {DecisionVerb.FactOf(displaced.Representative, after.Facts)?.Id} now: {DecisionVerb.Shown(displaced.Representative)}");
        return ExitCode.Clean;
    }

    private static int Remove(string text, DecisionWriting writing, ToolHost host)
    {
        if (FactPointer.Find(text, writing.Facts, host) is not { } found)
            return ExitCode.Failed;
        if (!new Decide(writing.Text, writing.Kept).Unname(found.Fact))
        {
            host.Report(Problem.Error(ProblemCode.ConfigurationIsInvalid, null, $"Nobody gave {found.Fact.Id} its name; 'provenance rename {found.Fact.Id} NAME' does"));
            return ExitCode.Failed;
        }

        if (writing.Try() is not { } after || !writing.Store())
            return ExitCode.Failed;
        using LineWriter output = host.OpenLines();
        output.WriteLine($"{found.Fact.Id} is {DecisionVerb.FactOf(found.Citation, after.Facts)?.Id} again: {DecisionVerb.Shown(found.Citation)}");
        return ExitCode.Clean;
    }
}
