using System.CommandLine;
using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Engine.Checking;
using Provenance.Tool.Checking;
using Provenance.Tool.Deciding;
using Provenance.Tool.Hosting;
using Provenance.Tool.Reviewing;

namespace Provenance.Tool.Commands;

/// <summary><c>provenance review</c>: what people may decide about some documents, one after the other.</summary>
internal static class ReviewCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(ToolHost host)
    {
        Argument<string[]> documents = PathArgument.RefusingOptions(new Argument<string[]>("PATH")
        {
            Description = "A folder: the sources, as 'list' takes it. Files: documents whose figures without a source are reviewed too, as 'check' takes them.",
            Arity = ArgumentArity.ZeroOrMore,
        });
        var sources = PathArgument.Sources("The sources: files, folders or patterns; by default the folder 'sources'. Where they are named here, folders before it are documents.");
        var format = new Option<string>("--format") { Description = "ask: one after the other in the terminal; json: the list. By default what there is a terminal for.", DefaultValueFactory = _ => host.Answers is null ? "json" : "ask" };
        format.AcceptOnlyFromAmong("ask", "json");
        var baseline = new Option<string>("--baseline") { Description = "The file of known findings, to which an accepted figure without a source is added.", DefaultValueFactory = _ => Baseline.Name };
        var files = new DecisionFiles();
        var command = new Command("review", "Shows what people may decide, what gains most first: values that drifted, disagreements, pairs that may be one fact, figures without a source.") { documents, sources, format, baseline, files.Config, files.LockPath, files.Cache.Folder, files.Cache.Off };
        command.Validators.Add(result =>
        {
            if (result.GetValue(format) == "ask" && host.Answers is null)
                result.AddError("There is no terminal to ask in; take --format json, and decide with the verbs that it names.");
        });
        command.SetAction(result =>
        {
            (string[] named, string[]? among) = CheckedPaths.SortForReview(result.GetValue(documents) ?? [], result.GetValue(sources), host);
            if (among is not { Length: > 0 } && !Directory.Exists(Path.Combine(host.CurrentDirectory, "sources")))
            {
                host.Report(Problem.Error(ProblemCode.ConfigurationIsInvalid, null, "There is no folder 'sources'; name the folder: 'provenance review FOLDER'"));
                return ExitCode.Failed;
            }

            string[] paths = PathArgument.OrDefault(among, host);
            ExtractedFacts extracted = PathArgument.Read(paths, files, result, host);
            if (Unsourced(extracted, files, result, named, result.GetValue(baseline)!, host) is not { } unsourced)
                return ExitCode.Failed;
            var list = ReviewList.Of(extracted.Facts, unsourced);
            if (result.GetValue(format) == "json")
            {
                ReviewJson.Write(list, host.Output);
                return extracted.ExitCode;
            }

            using var screen = new ReviewScreen(host);
            new ReviewSession(list, new ReviewDecisions(paths, files, result.GetValue(baseline)!, result, extracted, host), host.Answers!, screen).Run();
            return extracted.ExitCode;
        });
        return command;
    }

    /// <summary>The figures of documents that have no source and are not known; null, and a problem reported, when the baseline cannot be read.</summary>
    private static IEnumerable<DocumentFinding>? Unsourced(ExtractedFacts extracted, DecisionFiles files, ParseResult arguments, string[] paths, string baseline, ToolHost host)
    {
        if (paths.Length == 0)
            return [];
        string? known = File.Exists(Path.GetFullPath(baseline, host.CurrentDirectory)) ? baseline : null;
        if (FindingFilter.Read(known, since: null, host) is not { } filter)
            return null;
        (CheckResult result, FoundDocuments found) = CheckCommand.Run(extracted, files, arguments, paths, FindingSeverity.Info, keepsSwitchedOff: false, keepsCitations: false, host);
        foreach (Problem problem in found.Problems.Concat(result.Problems))
            host.Report(problem);
        return filter.Apply(result, extracted, found, FindingSeverity.Info).Findings.Where(finding => finding.Finding.Rule == CheckRules.FigureWithoutSource);
    }
}
