using Microsoft.CodeAnalysis;
using Provenance.Analyzers.Rules;
using Provenance.Analyzers.Tests.Infrastructure;

namespace Provenance.Analyzers.Tests.Rules;

public class LiteralEqualsFigureTests
{
    private static SourcedProject Project => SourcedProject.With(
        Samples.Figure("RegistrationThreshold", "85000", FigureKind.Money, unit: "GBP", text: "£85,000"),
        Samples.Figure("NoticePeriod", "14", FigureKind.Duration, unit: "d", text: "14 days"),
        Samples.Figure("StandardRate", "20", FigureKind.Percent, unit: "%", text: "20%"),
        Samples.Figure("FuelSurcharge", "12.5", FigureKind.Percent, unit: "%", text: "12.5%"),
        Samples.Figure("ElectronMass", "9.1093837E-31", FigureKind.Quantity, unit: "kg", text: "9.1093837e-31 kg"),
        Samples.Figure("MeltingPoint", "-38.83", FigureKind.Quantity, unit: "Cel", text: "−38.83 °C"),
        Samples.Figure("Drones", "500", FigureKind.Count, Hedge.About, unit: "{drone}"),
        Samples.Figure("ElectionDate", "2024", FigureKind.Year));

    [Fact]
    public async Task The_message_names_the_constant_the_words_and_the_place()
    {
        AnalyzerRun run = await Run("class C { const int RegistrationThreshold = [|85_000|]; }");

        run.ReportsTheMarkedPlaces();
        Assert.Equal(("PROV0005", DiagnosticSeverity.Info), (run.Single.Id, run.Single.Severity));
        Assert.Equal("85_000 is Figures.RegistrationThreshold.Value: \"£85,000\" (seeds/rutte.txt:2)", run.Single.GetMessage(null));
    }

    [Theory]
    [InlineData("class C { decimal _registrationThreshold = [|85000m|]; }")]
    [InlineData("class C { static readonly double REGISTRATION_THRESHOLD = [|8.5e4|]; }")]
    [InlineData("class Registration { const int Threshold = [|85000|]; }")]
    [InlineData("class C { int RegistrationThreshold { get; } = [|85000|]; }")]
    [InlineData("class C { int RegistrationThreshold => [|85000|]; }")]
    [InlineData("class C { int RegistrationThreshold() { return [|85000|]; } }")]
    [InlineData("class C { void M() { var registrationThreshold = [|85000|]; } }")]
    [InlineData("class C { void M(int registrationThreshold = [|85000|]) { } }")]
    [InlineData("class C { void M(int registrationThreshold) => M([|85000|]); }")]
    [InlineData("class C { void SetThreshold(int registration) => SetThreshold([|85000|]); }")]
    [InlineData("class C { bool M(int registrationThreshold) => registrationThreshold == [|85000|]; }")]
    [InlineData("class C { bool M(int registrationThreshold) => registrationThreshold is > [|85000|]; }")]
    [InlineData("class C { int RegistrationThreshold { get; set; } static C Make() => new() { RegistrationThreshold = [|85000|] }; }")]
    [InlineData("enum Registration { Threshold = [|85000|] }")]
    [InlineData("class C { const int NoticeDays = [|14|]; }")]
    [InlineData("class C { const decimal StandardRate = [|0.2m|]; const int StandardRatePercent = [|20|]; }")]
    [InlineData("class C { const double FuelSurcharge = [|0.125|]; }")]
    [InlineData("class C { const double ElectronMass = [|9.1093837e-31|]; }")]
    [InlineData("class C { const double MeltingPoint = [|-38.83|]; }")]
    [InlineData("class C { const int SomeDrones = 1, DronesCount = 2; int registrationThresholdGbp = [|85000|]; }")]
    public async Task A_number_with_the_name_of_its_figure_is_reported(string source) => (await Run(source)).ReportsTheMarkedPlaces();

    [Theory]
    [InlineData("class C { const int Port = 85000; }")]
    [InlineData("class C { const int Threshold = 85000; }")]
    [InlineData("class C { const int RegistrationThreshold = 90000; }")]
    [InlineData("class C { const int RegistrationThresholdUsd = 85000; }")]
    [InlineData("class C { const int NoticeHours = 14; }")]
    [InlineData("class C { const int Notices = 14; }")]
    [InlineData("class C { const int PeriodDays = 14; }")]
    [InlineData("class C { const int Rate = 20; const int StandardTimeout = 20; }")]
    [InlineData("class C { const double StandardRatePercent = 0.2; }")]
    [InlineData("class C { const int ElectionYear = 2024, ElectionDate = 2024; }")]
    [InlineData("class C { int[] RegistrationThresholds = { 85000 }; }")]
    [InlineData("class C { System.Func<int> RegistrationThreshold => () => 85000; }")]
    [InlineData("class C { int RegistrationThreshold => 85000 + 1; }")]
    [InlineData("class C { [System.ComponentModel.DefaultValue(85000)] int RegistrationThreshold { get; set; } }")]
    [InlineData("class C { string RegistrationThreshold = \"85000\"; }")]
    public async Task A_number_alone_says_nothing(string source) => Assert.Empty((await Run(source)).Diagnostics);

    [Fact]
    public async Task Of_two_figures_that_fit_alike_neither_is_named()
    {
        SourcedProject project = SourcedProject.With(Samples.Figure("OldLoanCeiling", "4300"), Samples.Figure("NewLoanCeiling", "4300"));

        Assert.Empty((await project.Run(new LiteralEqualsFigureAnalyzer(), "class C { const int LoanCeiling = 4300; }")).Diagnostics);
    }

    [Theory]
    [InlineData("class C { const int RegistrationThreshold = 85000; }")]
    [InlineData("class C { void M(int registrationThreshold = 85000) { } }")]
    public async Task Where_C_sharp_wants_a_constant_a_public_fact_is_none(string source) =>
        Assert.Empty((await Project.Public().Run(new LiteralEqualsFigureAnalyzer(), source)).Diagnostics);

    [Fact]
    public async Task Generated_code_is_left_alone() =>
        Assert.Empty((await Run("// <auto-generated/>\nclass C { const int RegistrationThreshold = 85000; }")).Diagnostics);

    private static Task<AnalyzerRun> Run(string source) => Project.Run(new LiteralEqualsFigureAnalyzer(), source);
}
