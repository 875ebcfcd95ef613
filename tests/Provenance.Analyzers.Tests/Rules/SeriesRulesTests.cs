using Microsoft.CodeAnalysis;
using Provenance.Analyzers.Rules;
using Provenance.Analyzers.Tests.Infrastructure;
using Provenance.Engine;
using Provenance.Engine.Index;
using Provenance.Engine.Text;

namespace Provenance.Analyzers.Tests.Rules;

public class SeriesRulesTests
{
    [Fact]
    public async Task A_use_of_an_earlier_period_is_told_with_the_newer_value()
    {
        AnalyzerRun run = await Run(new UseOfSupersededEditionAnalyzer(), "class C { decimal d = [|Figures.StandardRate.In2024.Value|] + Figures.StandardRate.In2025.Value + Figures.StandardRate.Current.Value + Figures.StandardRate.Value; }");

        run.ReportsTheMarkedPlaces();
        Assert.Equal(
            ("PROV0011", DiagnosticSeverity.Info, "\"20 per cent\" held from 2024-01-01 to 2024-12-31; from 2025-01-01 on it is \"21 per cent\" (2025.md:1)"),
            (run.Single.Id, run.Single.Severity, run.Single.GetMessage(null)));
    }

    [Fact]
    public async Task A_use_of_an_earlier_revision_is_a_warning()
    {
        SourcedProject project = SourcedProject.Reading(
            ("driver-rev1.md", "# LX40 lamp driver\n\nRev. 1\n\nThe standard rate is 4 per cent."),
            ("driver-rev2.md", "# LX40 lamp driver\n\nRev. 2, supersedes Rev. 1\n\nThe standard rate is 6 per cent."));

        AnalyzerRun run = await project.Run(new UseOfSupersededEditionAnalyzer(), "using Sample; class C { decimal i = [|Figures.StandardRate.Rev1.Value|]; }");

        Assert.Equal(DiagnosticSeverity.Warning, run.ReportsTheMarkedPlaces().Single.Severity);
    }

    [Theory]
    [InlineData("Figures.StandardRate.On([|new DateOnly(2023, 12, 31)|])")]
    [InlineData("Figures.StandardRate.On([|new DateTime(2019, 3, 1, 8, 30, 0)|])")]
    [InlineData("Figures.StandardRate.On([|DateOnly.Parse(\"2019-03-01\")|])")]
    [InlineData("Figures.StandardRate.History.On([|new DateTime(2019, 3, 1)|])")]
    [InlineData("Figures.StandardRate.On([|Day|])")]
    public async Task A_day_outside_the_periods_is_an_error(string call)
    {
        AnalyzerRun run = await Run(new DateOutsideSeriesAnalyzer(), $"class C {{ static readonly DateOnly Day = new DateOnly(2001, 1, 1); decimal D() => {call}; }}");

        Assert.Equal(DiagnosticSeverity.Error, run.ReportsTheMarkedPlaces().Single.Severity);
        Assert.EndsWith("it is known from 2024-01-01 to 2024-12-31, from 2025-01-01 on", run.Single.GetMessage(null));
    }

    [Theory]
    [InlineData("Figures.StandardRate.On(new DateOnly(2024, 1, 1))")]
    [InlineData("Figures.StandardRate.On(new DateOnly(2031, 1, 1))")]
    [InlineData("Figures.StandardRate.On(day)")]
    [InlineData("Figures.StandardRate.On(DateTime.Now)")]
    public async Task A_day_inside_or_one_that_nobody_knows_is_none(string call) =>
        Assert.Empty((await Run(new DateOutsideSeriesAnalyzer(), $"class C {{ decimal D(DateOnly day) => {call}; }}")).Diagnostics);

    [Theory]
    [InlineData("2024-01-01", "2024-11-30", "\"21 per cent\" holds from 2025-01-01, and \"20 per cent\" (2024.md:1) up to 2024-11-30: no source tells of 2024-12-01 to 2024-12-31")]
    [InlineData("2024-01-01", "2025-01-31", "\"21 per cent\" holds from 2025-01-01, and \"20 per cent\" (2024.md:1) up to 2025-01-31: both are in force")]
    public async Task Periods_that_leave_days_out_or_hold_twice_are_told(string from, string to, string message)
    {
        FactIndex index = FactIndexBuilder.Build(Extractor.Extract([Rates(2024, "20", from, to), Rates(2025, "21", "2025-01-01", null)]));

        AnalyzerRun run = await SourcedProject.With(index).Run(new PeriodsDoNotMeetAnalyzer(), "class C { }");

        Assert.Equal(("PROV1004", message), (run.Single.Id, run.Single.GetMessage(null)));
    }

    [Theory]
    [InlineData("static readonly DateOnly Day = new DateOnly(2001, 1, 1); static C() { Day = DateOnly.FromDateTime(DateTime.Now); }", "Figures.StandardRate.On(Day)")]
    [InlineData("static readonly DateOnly Day = new DateOnly(2001, 1, 1); static C() { (Day, _) = (DateOnly.FromDateTime(DateTime.Now), 1); }", "Figures.StandardRate.On(Day)")]
    [InlineData("static readonly DateOnly Day = new DateOnly(2001, 1, 1); static C() { Read(out Day); } static void Read(out DateOnly day) => day = default;", "Figures.StandardRate.On(Day)")]
    [InlineData("", "Of(() => { var first = new DateOnly(2001, 1, 1); (first, _) = (day, 1); return Figures.StandardRate.On(first); })")]
    [InlineData("", "Of(() => { var first = new DateOnly(2001, 1, 1); ref DateOnly other = ref first; other = day; return Figures.StandardRate.On(first); })")]
    public async Task A_day_that_is_given_another_value_somewhere_is_one_that_nobody_knows(string members, string call) =>
        Assert.Empty((await Run(new DateOutsideSeriesAnalyzer(), $"class C {{ {members} static decimal Of(Func<decimal> value) => value(); decimal D(DateOnly day) => {call}; }}")).Diagnostics);

    [Fact]
    public async Task A_contradiction_inside_a_period_is_reported_in_its_own_sources_only()
    {
        SourcedProject project = SourcedProject.With(FactIndexBuilder.Build(Extractor.Extract(
            [Rates(2024, "20", "2024-01-01", null), Rates(2025, "21", "2025-01-01", null), Rates(2025, "22", "2025-01-01", null, "guide.md"), Rates(2026, "23", "2026-01-01", null)])));

        AnalyzerRun sources = await project.Run(new SourcesDisagreeAnalyzer(), "class C { }");
        AnalyzerRun code = await project.Run(new UseOfDisputedFactAnalyzer(), "using Sample; class C { decimal d = Figures.StandardRate.Value + Figures.StandardRate.In2024.Value + [|Figures.StandardRate.In2025.Value|]; decimal e = Figures.StandardRate.On(new System.DateTime(2024, 2, 1)) + [|Figures.StandardRate.On(new System.DateTime(2025, 2, 1))|]; decimal F(System.DateTime day) => [|Figures.StandardRate.On(day)|]; }");

        Assert.Equal(["/repo/2025.md", "/repo/guide.md"], sources.Diagnostics.Select(diagnostic => diagnostic.Location.GetLineSpan().Path).Order(StringComparer.Ordinal));
        code.ReportsTheMarkedPlaces();
    }

    private static Task<AnalyzerRun> Run(Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer analyzer, string source) =>
        SourcedProject.With(FactIndexBuilder.Build(Extractor.Extract([Rates(2024, "20", "2024-01-01", null), Rates(2025, "21", "2025-01-01", null)]))).Run(analyzer, "using System; using Sample; " + source);

    private static TextDocument Rates(int year, string rate, string from, string? to, string? path = null) =>
        new(path ?? $"{year}.md", $"The standard rate is {rate} per cent.", new string('0', 64)) { Validity = new Validity(from, to) };
}
