using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Provenance.Analyzers.Rules;
using Provenance.Analyzers.Tests.Infrastructure;
using Provenance.Engine.Checking;
using Provenance.Engine.Index;
using LinePosition = Provenance.Engine.Text.LinePosition;
using TextSpan = Provenance.Engine.Text.TextSpan;

namespace Provenance.Analyzers.Tests.Rules;

public class DocumentReportTests
{
    public static TheoryData<string, DiagnosticSeverity> Rules { get; } = new()
    {
        { "PROV2001", DiagnosticSeverity.Warning },
        { "PROV2002", DiagnosticSeverity.Info },
        { "PROV2003", DiagnosticSeverity.Warning },
        { "PROV2004", DiagnosticSeverity.Warning },
        { "PROV2005", DiagnosticSeverity.Warning },
    };

    private static SourcedProject Project => SourcedProject.With(new FactIndex([], [])
    {
        Findings = [.. Rules.Select((rule, line) => new IndexedFinding((string)rule[0], Place("docs/own.md", line + 1), "text with {braces}", [Place("sources/a.txt", 9)]))],
    });

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task A_finding_is_reported_by_its_rule_at_its_place_with_the_source_as_a_further_place(string id, DiagnosticSeverity severity)
    {
        AnalyzerRun run = await Project.Run(Analyzer(id), "class C { }");

        int line = id[^1] - '1';
        Diagnostic diagnostic = run.Single;
        Assert.Equal((id, severity, "text with {braces}"), (diagnostic.Id, diagnostic.Severity, diagnostic.GetMessage(null)));
        Assert.Equal($"/repo/docs/own.md: ({line},3)-({line},8)", diagnostic.Location.GetLineSpan().ToString());
        Assert.Equal("/repo/sources/a.txt: (8,3)-(8,8)", Assert.Single(diagnostic.AdditionalLocations).GetLineSpan().ToString());
    }

    [Fact]
    public async Task A_concealed_character_is_reported_in_a_checked_document_too()
    {
        var index = new FactIndex([], []) { Findings = [new IndexedFinding("PROV1002", Place("docs/own.md", 1), "The document holds U+202E", [])] };

        AnalyzerRun run = await SourcedProject.With(index).Run(new ConcealedCharacterAnalyzer(), "class C { }");

        Assert.Equal(("PROV1002", DiagnosticSeverity.Warning, "The document holds U+202E"), (run.Single.Id, run.Single.Severity, run.Single.GetMessage(null)));
    }

    [Fact]
    public async Task A_figure_without_source_is_a_warning_where_the_others_of_its_document_have_one()
    {
        var index = new FactIndex([], []) { Findings = [new IndexedFinding("PROV2002", Place("docs/own.md", 1), "has no source", []) { IsRaised = true }] };

        AnalyzerRun run = await SourcedProject.With(index).Run(Analyzer("PROV2002"), "class C { }");
        AnalyzerRun silenced = await SourcedProject.With(index).Run(Analyzer("PROV2002"), "class C { }", Severities.GlobalConfig("dotnet_diagnostic.PROV2002.severity = suggestion"));

        Assert.Equal(DiagnosticSeverity.Warning, run.Single.Severity);
        Assert.Equal(DiagnosticSeverity.Info, silenced.Single.Severity);
    }

    [Fact]
    public async Task A_global_configuration_sets_the_severity()
    {
        AnalyzerRun run = await Project.Run(Analyzer("PROV2002"), "class C { }", Severities.GlobalConfig("dotnet_diagnostic.PROV2002.severity = error"));

        Assert.Equal(DiagnosticSeverity.Error, run.Single.Severity);
    }

    private static DiagnosticAnalyzer Analyzer(string id) => typeof(DocumentReportAnalyzer).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(DocumentReportAnalyzer)))
        .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
        .Single(analyzer => analyzer.SupportedDiagnostics[0].Id == id);

    private static FindingPlace Place(string path, int line) => new(path, new TextSpan(10, 15), new LinePosition(line, 4), new LinePosition(line, 9));
}
