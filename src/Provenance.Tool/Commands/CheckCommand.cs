using System.CommandLine;
using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Documents.Reading;
using Provenance.Engine.Checking;
using Provenance.Tool.Caching;
using Provenance.Tool.Checking;
using Provenance.Tool.Deciding;
using Provenance.Tool.Findings;
using Provenance.Tool.Hosting;
using Provenance.Tool.Watching;

namespace Provenance.Tool.Commands;

/// <summary><c>provenance check</c>: documents against sources, sources against each other, and sources against the lock.</summary>
internal static class CheckCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(ToolHost host)
    {
        Argument<string[]> documents = PathArgument.RefusingOptions(new Argument<string[]>("DOCUMENT")
        {
            Description = "Documents to check: files, folders or patterns; - is a text on standard input. Without any, only the sources are held against each other and against the lock.",
            Arity = ArgumentArity.ZeroOrMore,
        }, takesInput: true);
        var sources = PathArgument.Sources("The sources: files, folders or patterns; by default the folder 'sources'.");
        var pipedPath = new Option<string>("--stdin-path") { Description = "The path of the text on standard input: it is reported under it, and its name tells the format.", DefaultValueFactory = _ => PipedText.Name + ".md" };
        var format = new Option<string>("--format") { Description = "The form of the output.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong(["text", "json", .. FindingFormat.All]);
        var severity = new Option<string>("--severity") { Description = "The least severity that is listed and makes the exit code 1.", DefaultValueFactory = _ => "warning" };
        severity.AcceptOnlyFromAmong("info", "warning", "error");
        var baseline = new Option<string?>("--baseline") { Description = "Findings that are known and do not count, as 'provenance baseline' writes them; what is gone of them is told." };
        var since = new Option<string?>("--since") { Description = "Count only what stands in lines that have changed since a commit, a branch or a tag of git, or leans on such a line of a source." };
        var decisions = new DecisionFiles();
        var verified = new Option<bool>("--verified") { Description = "Lists what is right as well: every figure and quotation of the documents with what it rests on (text and json)." };
        var watch = new WatchOption();
        var command = new Command("check", "Checks documents against their sources: figures, quotations and speakers.") { documents, sources, pipedPath, format, severity, verified, baseline, since, watch.Option, decisions.Config, decisions.LockPath, decisions.Cache.Folder, decisions.Cache.Off };
        command.Validators.Add(result =>
        {
            if (result.GetValue(watch.Option) && result.GetValue(format) == FindingFormat.Sarif)
                result.AddError("A SARIF log is one file and --watch writes one after the other; take another --format.");
            if (result.GetValue(watch.Option) && result.GetValue(documents)?.Contains(PathArgument.StandardInput) == true)
                result.AddError("Standard input ends and cannot be watched; name files.");
            if (result.GetValue(verified) && result.GetValue(format) is not (null or "text" or "json"))
                result.AddError("--verified lists what is right, which only the formats text and json can tell.");
        });
        command.SetAction(result =>
        {
            (string[] documentPaths, string[]? paths) = CheckedPaths.Sort(result.GetValue(documents) ?? [], result.GetValue(sources), host);
            if (paths is not { Length: > 0 } && !Directory.Exists(Path.Combine(host.CurrentDirectory, "sources")))
            {
                host.Report(Problem.Error(ProblemCode.ConfigurationIsInvalid, null, "There is no folder 'sources'; name the sources with --sources"));
                return ExitCode.Failed;
            }

            string[] read = PathArgument.OrDefault(paths, host), checkedPaths = documentPaths;
            FindingSeverity threshold = Enum.Parse<FindingSeverity>(result.GetValue(severity)!, ignoreCase: true);
            Dictionary<string, string> piped = [];
            if (checkedPaths.Contains(PathArgument.StandardInput))
            {
                (string? text, Problem? problem) = PipedText.Read(host);
                if (text is null)
                {
                    host.Report(problem!);
                    return ExitCode.Failed;
                }

                checkedPaths = [.. checkedPaths.Where(path => path != PathArgument.StandardInput)];
                piped.Add(result.GetValue(pipedPath)!, text);
            }

            int Run() => Check(PathArgument.Read(read, decisions, result, host), decisions, result, (checkedPaths, piped), threshold, result.GetValue(format)!, result.GetValue(verified), FindingFilter.Read(result.GetValue(baseline), result.GetValue(since), host), host);
            return watch.Run(Run, [.. checkedPaths, .. read], output: null, decisions, result, host);
        });
        return command;
    }

    private static int Check(ExtractedFacts extracted, DecisionFiles files, ParseResult arguments, (string[] Paths, IReadOnlyDictionary<string, string> Piped) given, FindingSeverity threshold, string format, bool verified, FindingFilter? filter, ToolHost host)
    {
        if (filter is null)
            return ExitCode.Failed;
        (CheckResult whole, FoundDocuments found) = Run(extracted, files, arguments, given.Paths, filter.Sought(threshold), keepsSwitchedOff: format == FindingFormat.Sarif, verified, host, given.Piped);
        CheckResult result = filter.Apply(whole, extracted, found, threshold);
        List<Problem> problems = [.. extracted.SourcesWithoutFact(), .. found.Problems, .. result.Problems, .. filter.Problems(result)];
        problems.ForEach(host.Report);

        if (format == "json")
            CheckJson.Write(result, host.Output);
        else if (FindingFormat.All.Contains(format))
            FindingFormat.Write(format, [.. result.Findings.Concat(result.SwitchedOff).Select(ReportedFinding.Of), .. SettledDisagreements.Of(extracted.Facts).Where(finding => finding.Severity >= threshold)], host);
        else
            FindingLines.Write(result.Findings, host);
        if (verified && format == "text")
        {
            using LineWriter output = host.OpenLines();
            CitationLines.Write(result.Citations, output);
        }

        host.Error.WriteLine(CheckSummary.Of(result, problems.Count(problem => problem.Code == ProblemCode.DocumentIsNotEnglish)));

        bool failed = extracted.ExitCode != ExitCode.Clean || problems.Exists(problem => problem.Severity == Severity.Error);
        bool objects = result.Counting > 0 || (threshold <= FindingSeverity.Warning && result.Problems.Any(problem => problem.Code is CheckRules.SuppressionIsInvalid or CheckRules.LinkToNoFact));
        return failed ? ExitCode.Failed : objects ? ExitCode.Findings : ExitCode.Clean;
    }

    /// <summary>Checks documents against sources whose facts are known.</summary>
    public static (CheckResult Result, FoundDocuments Found) Run(ExtractedFacts extracted, DecisionFiles files, ParseResult arguments, string[] paths, FindingSeverity threshold, bool keepsSwitchedOff, bool keepsCitations, ToolHost host, IReadOnlyDictionary<string, string>? given = null)
    {
        FoundDocuments found = DocumentFinder.Find(paths, host.CurrentDirectory, host.Links, host.LeftOut);
        // A folder of documents often holds the sources too; they are checked against each other.
        var sources = new HashSet<string>(extracted.FullPaths.Values, StringComparer.Ordinal);
        given ??= new Dictionary<string, string>();
        Dictionary<string, string> piped = given.ToDictionary(text => Path.GetFullPath(text.Key, host.CurrentDirectory), text => text.Value, StringComparer.Ordinal);
        List<DocumentFile> documents =
        [
            .. found.Files.Where(file => !sources.Contains(file.FullPath) && !piped.ContainsKey(file.FullPath)),
            .. given.Keys.Select(path => new DocumentFile(Path.GetFullPath(path, host.CurrentDirectory), RelativePath.WithForwardSlashes(path))),
        ];
        // An outcome of an earlier run does not say what is right.
        CachePack? cache = keepsCitations ? null : files.Cache.Open(arguments, documents.Count, host);
        CheckResult result = WholeCheck.Run(extracted, documents, threshold, keepsSwitchedOff, keepsCitations, cache, host, piped);
        files.Cache.Save(cache, arguments, host);
        return (result, found);
    }
}
