using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Provenance.Analyzers.Rules;
using Provenance.Analyzers.Tests.Infrastructure;

namespace Provenance.Analyzers.Tests.Rules;

/// <summary>What a user can say to a rule, in the code and in configuration files.</summary>
public class SuppressionTests
{
    private static readonly Dictionary<string, (DiagnosticAnalyzer Rule, string Member)> Reports = new()
    {
        ["PROV0001"] = (new UseOfDisputedFactAnalyzer(), "static class Facts { [Provenance.Disputed(\"45\", \"a.txt(1,1)\", \"54\", \"b.txt(1,1)\")] public static class Toll { public const int Value = 45; } } int i = Facts.Toll.Value;"),
        ["PROV0005"] = (new LiteralEqualsFigureAnalyzer(), "const int FerryFare = 385;"),
        ["PROV0006"] = (new MisquotationAnalyzer(), "string s = \"We shall open the old harbour on the first day of spring\";"),
        ["PROV0007"] = (new UnverifiedCitationAnalyzer(), "[Provenance.Cites(\"a.txt\", \"nowhere\")] int i;"),
    };

    private static readonly Dictionary<string, DiagnosticAnalyzer> SourceReports = new()
    {
        ["PROV1001"] = new SourcesDisagreeAnalyzer(),
        ["PROV1002"] = new ConcealedCharacterAnalyzer(),
    };

    public static TheoryData<string> AtUses { get; } = [.. Reports.Keys];

    public static TheoryData<string> InSources { get; } = [.. SourceReports.Keys];

    private static SourcedProject Project => SourcedProject.Reading(
        ("a.txt", "The toll for a lorry with two trailers on the northern road bridge is 45 euros in winter. “We shall open the harbour on the first day of spring,” Anna Berg said. The ferry fare is 385 euros.\u202E"),
        ("b.txt", "The toll for a lorry with two trailers on the northern road bridge is 54 euros in winter."));

    [Theory]
    [MemberData(nameof(AtUses))]
    public async Task A_use_is_reported(string id) => Assert.Single((await AtUse(id, "class C { #use }")).Diagnostics);

    [Theory]
    [MemberData(nameof(AtUses))]
    public async Task A_pragma_suppresses(string id) =>
        Assert.Empty((await AtUse(id, $"#pragma warning disable {id}\nclass C {{ #use }}")).Diagnostics);

    [Theory]
    [MemberData(nameof(AtUses))]
    public async Task An_attribute_suppresses(string id) =>
        Assert.Empty((await AtUse(id, $"[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Provenance\", \"{id}\")] class C {{ #use }}")).Diagnostics);

    [Theory]
    [MemberData(nameof(AtUses))]
    public async Task An_editorconfig_decides_over_uses(string id) =>
        Assert.Empty((await AtUse(id, "class C { #use }", Severities.EditorConfig($"dotnet_diagnostic.{id}.severity = none"))).Diagnostics);

    [Theory]
    [MemberData(nameof(AtUses))]
    public async Task An_editorconfig_raises_a_use_to_an_error(string id) =>
        Assert.Equal(DiagnosticSeverity.Error, (await AtUse(id, "class C { #use }", Severities.EditorConfig($"dotnet_diagnostic.{id}.severity = error"))).Single.Severity);

    [Theory]
    [MemberData(nameof(AtUses))]
    public async Task A_globalconfig_decides_over_uses(string id) =>
        Assert.Empty((await AtUse(id, "class C { #use }", Severities.GlobalConfig($"dotnet_diagnostic.{id}.severity = none"))).Diagnostics);

    [Theory]
    [MemberData(nameof(InSources))]
    public async Task A_globalconfig_decides_over_reports_in_sources(string id) =>
        Assert.Empty((await InSource(id, Severities.GlobalConfig($"dotnet_diagnostic.{id}.severity = none"))).Diagnostics);

    [Theory]
    [MemberData(nameof(InSources))]
    public async Task A_globalconfig_raises_reports_in_sources_to_errors(string id) =>
        Assert.All(AtLeastOne(await InSource(id, Severities.GlobalConfig($"dotnet_diagnostic.{id}.severity = error"))), report => Assert.Equal(DiagnosticSeverity.Error, report.Severity));

    [Theory]
    [MemberData(nameof(InSources))]
    public async Task An_editorconfig_for_code_has_no_say_over_reports_in_sources(string id) =>
        AtLeastOne(await InSource(id, Severities.EditorConfig($"dotnet_diagnostic.{id}.severity = none")));

    private static IReadOnlyList<Diagnostic> AtLeastOne(AnalyzerRun run)
    {
        Assert.NotEmpty(run.Diagnostics);
        return run.Diagnostics;
    }

    private static Task<AnalyzerRun> AtUse(string id, string source, Severities? severities = null) =>
        Project.Run(Reports[id].Rule, source.Replace("#use", Reports[id].Member, StringComparison.Ordinal), severities);

    private static Task<AnalyzerRun> InSource(string id, Severities severities) => Project.Run(SourceReports[id], "class C { }", severities);
}
