using System.Globalization;
using System.Text.Json;
using Provenance.Tool.Hosting;
using Provenance.Tool.Json;
using Provenance.Tool.Reporting;

namespace Provenance.Tool.Tracing;

/// <summary>Which clauses code rests on and which constants rest on none, as text or as one JSON object.</summary>
internal static class ClauseCoverageText
{
    private const int LongestText = 80;

    /// <summary>Writes the coverage.</summary>
    /// <param name="trace">The trace.</param>
    /// <param name="isShown">Whether a project's source, by its number, is to be shown.</param>
    /// <param name="isJson">Whether to write JSON.</param>
    /// <param name="host">Where to write.</param>
    public static void Write(Trace trace, Func<TracedProject, int, bool> isShown, bool isJson, ToolHost host)
    {
        List<ClauseCoverage> coverage = [.. trace.Projects.SelectMany(project =>
        {
            HashSet<string> shown = [.. Enumerable.Range(0, project.Index.Sources.Count).Where(source => isShown(project, source)).Select(source => project.Index.Sources[source].Path)];
            return ClauseCoverage.Of(project).Where(clause => shown.Contains(clause.Source));
        })];
        List<UncitedConstant> uncited = [.. trace.Projects.SelectMany(project => project.Uncited)];
        if (isJson)
        {
            WriteJson(coverage, uncited, host.Output);
            return;
        }

        using LineWriter output = host.OpenLines();
        WriteText(coverage, uncited, output);
    }

    private static void WriteText(List<ClauseCoverage> coverage, List<UncitedConstant> uncited, TextWriter output)
    {
        foreach (IGrouping<string, ClauseCoverage> source in coverage.GroupBy(clause => clause.Source))
        {
            output.WriteLine(OneLine.Of(source.Key));
            foreach (ClauseCoverage clause in source.Where(clause => clause.IsCovered || clause.Figures > 0))
            {
                string title = clause.Clause.Title is { } words ? "  " + OneLine.Of(Shortened.To(words, LongestText)) : "";
                output.WriteLine($"  {(clause.IsCovered ? "cited  " : "nobody ")}  {OneLine.Of(clause.Clause.Address)}{title}{(clause.Uses > 0 ? $"  ({Plural.Of(clause.Uses, "figure")} used by name)" : "")}");
                foreach (CodeCitation citation in clause.Citations)
                    output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    by  {citation.File}({citation.Line},{citation.Column}){(citation.Member is null ? "" : "  " + citation.Member)}"));
            }

            int stating = source.Count(clause => clause.Figures > 0);
            output.WriteLine($"  {Plural.Number(source.Count(clause => clause is { Figures: > 0, IsCovered: true }))} of {Plural.Of(stating, "clause")} with figures cited or used by code; {Plural.Of(source.Count(clause => clause is { Figures: 0, IsCovered: false }), "clause")} without figures that no code cites");
        }

        foreach (UncitedConstant constant in uncited)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{constant.File}({constant.Line},{constant.Column}): {constant.Name} is {OneLine.Of(constant.Value)} and cites no source"));
        output.WriteLine($"{Plural.Of(uncited.Count, "constant")} cite{(uncited.Count == 1 ? "s" : "")} no source");
    }

    private static void WriteJson(List<ClauseCoverage> coverage, List<UncitedConstant> uncited, Stream stream)
    {
        using (Utf8JsonWriter json = JsonOutput.Line(stream))
        {
            json.WriteStartObject();
            json.WriteStartArray("clauses");
            foreach (ClauseCoverage clause in coverage)
            {
                json.WriteStartObject();
                json.WriteString("source", clause.Source);
                json.WriteString("clause", clause.Clause.Address);
                json.WriteNumber("line", clause.Clause.Line);
                json.Member("title", clause.Clause.Title);
                json.WriteNumber("figures", clause.Figures);
                json.WriteNumber("uses", clause.Uses);
                json.WriteBoolean("covered", clause.IsCovered);
                json.WriteStartArray("citedBy");
                foreach (CodeCitation citation in clause.Citations)
                {
                    json.WriteStartObject();
                    json.WriteString("file", citation.File);
                    json.WriteNumber("line", citation.Line);
                    json.WriteNumber("column", citation.Column);
                    json.Member("member", citation.Member);
                    json.Member("words", citation.Words);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("uncited");
            foreach (UncitedConstant constant in uncited)
            {
                json.WriteStartObject();
                json.WriteString("file", constant.File);
                json.WriteNumber("line", constant.Line);
                json.WriteNumber("column", constant.Column);
                json.WriteString("name", constant.Name);
                json.WriteString("value", constant.Value);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }
}
