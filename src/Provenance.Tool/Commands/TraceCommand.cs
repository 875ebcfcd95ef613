using System.CommandLine;
using Provenance.Documents.Problems;
using Provenance.Engine.Index;
using Provenance.Tool.Hosting;
using Provenance.Tool.Tracing;

namespace Provenance.Tool.Commands;

/// <summary><c>provenance trace</c>: which facts C# code uses, and where; or which code leans on a document.</summary>
internal static class TraceCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(ToolHost host)
    {
        var project = new Argument<string>("PROJECT|SOLUTION") { Description = "A .csproj, .sln or .slnx, or a folder that holds one; it has to be built before.", Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => "." };
        var document = new Option<string?>("--document") { Description = "Lists instead, for each place of this document, the code that leans on it." };
        var clauses = new Option<bool>("--clauses") { Description = "Lists instead which clauses of the sources code rests on, which none does, and which constants cite none." };
        var format = new Option<string>("--format") { Description = "The form of the output.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var limit = new TimeLimit();
        var command = new Command("trace", "Says which facts C# code uses, where, and where they come from.") { project, document, clauses, format, limit.Option };
        command.SetAction(result => Run(Trace.Of(result.GetValue(project)!, host.CurrentDirectory, limit.Of(result)), result.GetValue(document), result.GetValue(clauses), result.GetValue(format)!, host));
        return command;
    }

    private static int Run(Trace trace, string? document, bool isOfClauses, string format, ToolHost host)
    {
        string? path = document is null ? null : Path.GetFullPath(document, host.CurrentDirectory);
        bool IsDocument(TracedProject project, int source) => project.SourcePaths[source] == path;
        if (path is not null && !trace.Projects.Any(project => Enumerable.Range(0, project.Index.Sources.Count).Any(source => IsDocument(project, source))))
        {
            string known = string.Join(", ", trace.Projects.SelectMany(project => project.Index.Sources).Select(source => source.Path).Distinct().Take(5));
            host.Report(Problem.Error(ProblemCode.NoDocumentMatched, document, known.Length == 0
                ? "The projects have no source; build them first, with documents listed as ProvenanceSource"
                : $"No project has this document among its sources; sources are {known}"));
            return ExitCode.Failed;
        }

        if (isOfClauses)
        {
            ClauseCoverageText.Write(trace, (project, source) => path is null || IsDocument(project, source), format == "json", host);
            return ExitCode.Clean;
        }

        if (format == "json")
        {
            TraceJson.Write(trace.Facts.Where(fact => path is null || fact.Entry?.Citations.Any(citation => IsDocument(fact.Project!, citation.Source)) == true), host.Output);
            return ExitCode.Clean;
        }

        using LineWriter output = host.OpenLines();
        if (path is null)
            TraceText.Write(trace, output);
        else
            TraceText.WriteDocument(trace, IsDocument, output);
        return ExitCode.Clean;
    }
}
