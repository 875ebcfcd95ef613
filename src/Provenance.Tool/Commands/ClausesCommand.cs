using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Documents.Reading;
using Provenance.Engine.Clauses;
using Provenance.Engine.Text;
using Provenance.Tool.Hosting;
using Provenance.Tool.Json;
using Provenance.Tool.Reporting;

namespace Provenance.Tool.Commands;

/// <summary><c>provenance clauses</c>: the addresses of a document's sections, headings, tables and rows; or what references lead to.</summary>
internal static class ClausesCommand
{
    private const int LongestWords = 80;

    /// <summary>The verb.</summary>
    public static Command Create(ToolHost host)
    {
        var document = new Argument<string>("DOCUMENT") { Description = "The document." };
        var references = new Argument<string[]>("REFERENCE") { Description = "References to clauses of it, as [Cites] has them: 's 12(3)', 'Article 5', '§ 4.2', '#timing', 'Table 3, row tSU'. Without one all clauses are listed.", Arity = ArgumentArity.ZeroOrMore };
        var format = new Option<string>("--format") { Description = "The form of the output.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("clauses", "Lists the clauses of a document by their addresses, or finds those that references name.") { document, references, format };
        command.SetAction(result => Run(result.GetValue(document)!, result.GetValue(references) ?? [], result.GetValue(format) == "json", host));
        return command;
    }

    private static int Run(string path, string[] references, bool isJson, ToolHost host)
    {
        FoundDocuments found = DocumentFinder.Find([path], host.CurrentDirectory, host.Links, host.LeftOut);
        foreach (Problem problem in found.Problems)
            host.Report(problem);
        if (found.Files.Count != 1)
        {
            if (found.Problems.Count == 0)
                host.Report(Problem.Error(ProblemCode.ConfigurationIsInvalid, null, $"'{path}' is {found.Files.Count} documents; name one"));
            return ExitCode.Failed;
        }

        DocumentReading reading = DocumentReader.Read(found.Files[0]);
        foreach (Problem told in reading.Problems)
            host.Report(told);
        if (reading.Document is not { } document)
            return ExitCode.Failed;
        List<Row> rows = references.Length == 0
            ? [.. document.Clauses.Clauses.Select(clause => new Row(clause.Address, clause, null))]
            : [.. references.Select(reference => Find(document, reference))];
        if (isJson)
            WriteJson(document, rows, host.Output);
        else
            WriteText(document, rows, host);
        return rows.Exists(row => row.Problem is not null) ? ExitCode.Findings : ExitCode.Clean;
    }

    private static Row Find(TextDocument document, string reference)
    {
        if (ClauseReference.Parse(reference) is not { } parsed)
            return new Row(reference, null, $"\"{OneLine.Of(reference)}\" is no address of a clause");
        ClauseResolution resolution = document.Clauses.Find(parsed);
        return new Row(reference, resolution.Clause, resolution.Problem);
    }

    private static void WriteText(TextDocument document, List<Row> rows, ToolHost host)
    {
        using LineWriter output = host.OpenLines();
        foreach (Row row in rows)
        {
            output.WriteLine(row.Clause is { } clause
                ? string.Create(CultureInfo.InvariantCulture, $"{OneLine.Of(document.Path)}({clause.Line}): {OneLine.Of(row.Reference)}{(row.Reference == clause.Address ? "" : " is " + OneLine.Of(clause.Address))}  {Words(document, clause)}")
                : $"{OneLine.Of(document.Path)}: {OneLine.Of(row.Problem!)}");
        }
    }

    private static void WriteJson(TextDocument document, List<Row> rows, Stream stream)
    {
        using (Utf8JsonWriter json = JsonOutput.Line(stream))
        {
            json.WriteStartObject();
            json.WriteString("source", document.Path);
            json.WriteStartArray("clauses");
            foreach (Row row in rows)
            {
                json.WriteStartObject();
                json.WriteString("reference", row.Reference);
                json.Member("problem", row.Problem);
                if (row.Clause is { } clause)
                {
                    json.WriteString("address", clause.Address);
                    json.WriteStartArray("path");
                    foreach (string step in clause.Path)
                        json.WriteStringValue(step);
                    json.WriteEndArray();
                    json.Member("title", clause.Title);
                    json.WriteNumber("line", clause.Line);
                    json.WriteNumber("start", clause.Start);
                    json.WriteNumber("end", clause.End);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static string Words(TextDocument document, Clause clause) =>
        OneLine.Of(Shortened.To(string.Join(' ', document.Text[clause.Start..Math.Min(clause.End, clause.Start + 2 * LongestWords)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), LongestWords));

    private sealed record Row(string Reference, Clause? Clause, string? Problem);
}
