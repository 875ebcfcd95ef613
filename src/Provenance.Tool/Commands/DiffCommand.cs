using System.CommandLine;
using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Documents.Reading;
using Provenance.Engine;
using Provenance.Engine.Editions;
using Provenance.Tool.Comparing;
using Provenance.Tool.Hosting;
using Provenance.Tool.Reading;
using Provenance.Tool.Tracing;

namespace Provenance.Tool.Commands;

/// <summary><c>provenance diff</c>: what a later edition of a document says otherwise, clause by clause, and which code rests on that.</summary>
internal static class DiffCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(ToolHost host)
    {
        Argument<string> earlier = Edition("OLD", "The earlier edition: a document, or a folder of documents."), later = Edition("NEW", "The later edition: a document, or a folder whose documents are those of OLD by name.");
        var project = new Option<string?>("--project") { Description = "A C# project or solution that has either edition among its sources: the code that rests on each change is told. It has to be built before." };
        var format = new Option<string>("--format") { Description = "The form of the output; Markdown is for a comment on a pull request.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "markdown");
        var limit = new TimeLimit();
        var command = new Command("diff", "Says what changed between two editions of a document: values, words, clauses that were added, are gone or moved.") { earlier, later, project, format, limit.Option };
        command.SetAction(result => Run(result.GetValue(earlier)!, result.GetValue(later)!, result.GetValue(project), limit.Of(result), result.GetValue(format)!, host));
        return command;
    }

    private static Argument<string> Edition(string name, string description) => new(name) { Description = description };

    private static int Run(string earlier, string later, string? project, BuildPatience patience, string format, ToolHost host)
    {
        EditionFiles files = EditionFiles.Of(earlier, later, host);
        List<Problem> problems = [.. files.Problems];
        var documents = new List<ComparedDocument>();
        if (problems.Count == 0)
            documents = Compare(files, project is null ? null : Trace.Of(project, host.CurrentDirectory, patience), problems, host);
        problems.ForEach(host.Report);
        if (files.Problems.Count > 0 || documents.Count == 0)
            return ExitCode.Failed;

        if (format == "json")
        {
            EditionJson.Write(documents, project is not null, host.Output);
        }
        else
        {
            using LineWriter output = host.OpenLines();
            if (format == "markdown")
                EditionMarkdown.Write(documents, project is not null, output);
            else
                EditionLines.Write(documents, project is not null, output);
        }

        bool failed = problems.Exists(problem => problem.Severity == Severity.Error);
        return failed ? ExitCode.Failed : documents.TrueForAll(document => document.IsSame) ? ExitCode.Clean : ExitCode.Findings;
    }

    /// <summary>Compares document by document; what cannot be compared is a problem and takes nothing from the others.</summary>
    private static List<ComparedDocument> Compare(EditionFiles files, Trace? trace, List<Problem> problems, ToolHost host)
    {
        DocumentFile[] all = [.. files.Pairs.SelectMany(pair => new[] { pair.Earlier, pair.Later }).OfType<DocumentFile>()];
        Dictionary<DocumentFile, SourceReading> readings = all.Zip(SourceReader.Read(all, cache: null, host)).ToDictionary(read => read.First, read => read.Second);
        foreach (DocumentFile file in all)
            problems.AddRange(ProblemsOf(readings[file]));
        var documents = new List<ComparedDocument>();
        bool isKnown = trace is null;
        foreach ((DocumentFile? before, DocumentFile? now) in files.Pairs)
        {
            if (before is null || now is null)
            {
                documents.Add(new ComparedDocument(before?.Path, now?.Path, null));
                continue;
            }

            if (TextOf(readings[before]) is not { } left || TextOf(readings[now]) is not { } right)
                continue;
            var compared = new ComparedDocument(before.Path, now.Path, EditionComparison.Of(left, right));
            if (trace is not null)
                compared = compared with { Code = CodeOf(compared.Comparison!, before, now, trace, problems, ref isKnown) };
            documents.Add(compared);
        }

        if (!isKnown && documents.Exists(document => document.Comparison is not null))
        {
            string known = string.Join(", ", trace!.Projects.SelectMany(project => project.Index.Sources).Select(source => source.Path).Distinct().Take(5));
            problems.Add(Problem.Error(ProblemCode.NoDocumentMatched, null, $"No project has either edition among its sources{(known.Length == 0 ? "; build it first, with documents listed as ProvenanceSource" : $"; its sources are {known}")}"));
        }

        return documents;
    }

    private static Dictionary<EditionChange, IReadOnlyList<RestingCode>> CodeOf(EditionComparison comparison, DocumentFile before, DocumentFile now, Trace trace, List<Problem> problems, ref bool isKnown)
    {
        EditionCode code = EditionCode.Of(comparison, before.FullPath, now.FullPath, trace);
        isKnown |= code.IsKnown || code.Outdated is not null;
        if (!code.IsKnown && code.Outdated is { } project)
            problems.Add(Problem.Error(ProblemCode.ConfigurationIsInvalid, now.Path, $"The last build of {project.Assembly} read another text of this document; build it again"));
        return code.ByChange();
    }

    private static IEnumerable<Problem> ProblemsOf(SourceReading reading)
    {
        foreach (Problem problem in reading.Problems)
            yield return problem;
        if (reading.Citations is not { } read)
            yield break;
        if (IsEmpty(read))
            yield return Problem.Error(ProblemCode.DocumentHasNoFact, read.Document.Path, "The document is empty, and nothing can be compared with it; name the other edition");
        else if (read.Figures.Count + read.Quotes.Count == 0 && Extractor.IsOtherLanguage(read.Document))
            yield return Problem.Information(ProblemCode.DocumentIsNotEnglish, read.Document.Path, "This document is not in English: its words are compared, and no value was read in it");
    }

    private static DocumentCitations? TextOf(SourceReading reading) => reading.Citations is { } read && !IsEmpty(read) ? read : null;

    private static bool IsEmpty(DocumentCitations read) => !read.Document.Text.Any(char.IsLetterOrDigit);
}
