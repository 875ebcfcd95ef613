using System.CommandLine;
using Provenance.Documents.Problems;
using Provenance.Engine;
using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Tool.Deciding;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Commands;

/// <summary><c>provenance resolve</c>: settles a disagreement, with the reason.</summary>
internal static class ResolveCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(ToolHost host)
    {
        var fact = new Argument<string>("FACT") { Description = FactPointer.Meaning };
        var value = new Argument<string?>("VALUE") { Description = "What holds: the words or the number of one of its citations, or a source or place that says it.", Arity = ArgumentArity.ZeroOrOne };
        var reason = new Option<string?>("--reason") { Description = "Why it holds; it stands in lists, in the report and at the constant." };
        var remove = new Option<bool>("--remove") { Description = "Take back what settled the disagreement." };
        Command command = new DecisionVerb().Create(
            "resolve", "Settles a disagreement, in provenance.json: the value that holds, and why. It holds until one of its citations says another thing, or a source says a new one.", [fact, value, reason, remove],
            (result, writing) => Decide(result.GetValue(fact)!, result.GetValue(value), result.GetValue(reason), writing, host), host);
        command.Validators.Add(result =>
        {
            bool removes = result.GetValue(remove);
            if (removes && (result.GetValue(value) ?? result.GetValue(reason)) is not null)
                result.AddError("--remove takes a FACT alone.");
            else if (!removes && result.GetValue(value) is null)
                result.AddError("Name the VALUE that holds.");
            else if (!removes && string.IsNullOrWhiteSpace(result.GetValue(reason)))
                result.AddError("Say why it holds: --reason \"counted again in May\".");
        });
        return command;
    }

    private static int Decide(string text, string? value, string? reason, DecisionWriting writing, ToolHost host)
    {
        if (FactPointer.Find(text, writing.Facts, host) is not { } found)
            return ExitCode.Failed;
        var decide = new Decide(writing.Text, writing.Kept);
        if (value is null && !decide.Unresolve(found.Fact))
            return Refuse($"Nobody settled {found.Fact.Id}; 'provenance list' shows what disagrees", host);
        if (value is not null && Meant(found.Fact, value) is null)
            return Refuse($"No citation of {found.Fact.Id} says '{value}' or stands in such a source; they say {string.Join(", ", found.Fact.Citations.DistinctBy(citation => citation.Exact).Take(8).Select(DecisionVerb.Shown))}", host);
        SourceCitation? chosen = value is null ? null : Meant(found.Fact, value);
        if (chosen is not null)
            decide.Resolve(found.Fact, chosen, reason!.Trim());
        if (writing.Try() is not { } after || !writing.Store())
            return ExitCode.Failed;

        using LineWriter output = host.OpenLines();
        output.WriteLine(chosen is null ? $"{found.Fact.Id} is open again" : $"{found.Fact.Id} is settled: {DecisionVerb.Shown(chosen)} holds, {OneLine.Of(reason!.Trim())}");
        if (chosen is not null && DecisionVerb.FactOf(chosen, after.Facts) is { Verdict: not Verdict.Disagree } fact)
            output.WriteLine($"{fact.Id} does not disagree; the reason stands in provenance.json all the same");
        return ExitCode.Clean;
    }

    private static SourceCitation? Meant(Fact fact, string value)
    {
        // Of a series the period is meant in which the sources disagree.
        SourceCitation[] citations = [.. fact.Citations.OrderByDescending(citation => fact.Editions.Any(edition => edition.Verdict == Verdict.Disagree && edition.Citations.Contains(citation)))];
        return citations.FirstOrDefault(citation => citation.Id == value || OneLine.Of(citation.Exact) == OneLine.Of(value) || citation is FigureCitation figure && figure.Value.Literal == value)
            ?? citations.FirstOrDefault(citation => citation.Document.Path == value || value.StartsWith(FormattableString.Invariant($"{citation.Document.Path}:{citation.Position.Line}"), StringComparison.Ordinal))
            ?? citations.FirstOrDefault(citation => citation.Document.Path.EndsWith("/" + value, StringComparison.Ordinal));
    }

    private static int Refuse(string text, ToolHost host)
    {
        host.Report(Problem.Error(ProblemCode.ConfigurationIsInvalid, null, text));
        return ExitCode.Failed;
    }
}
