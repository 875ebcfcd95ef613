using Provenance.Analyzers.Rules;
using Provenance.Analyzers.Tests.Infrastructure;

namespace Provenance.CodeFixes.Tests;

public class UseFigureFixTests
{
    private static SourcedProject Project => SourcedProject.With(
        Samples.Figure("RegistrationThreshold", "85000", FigureKind.Money, unit: "GBP"),
        Samples.Figure("StandardRate", "20", FigureKind.Percent, unit: "%"),
        Samples.Figure("FuelSurcharge", "12.5", FigureKind.Percent, unit: "%"),
        Samples.Figure("MeltingPoint", "-38.83", FigureKind.Quantity, unit: "Cel"),
        Samples.Figure("DronesLaunched", "520", FigureKind.Count, Hedge.About, unit: "{drone}"));

    [Theory]
    [InlineData("class C { const int RegistrationThreshold = 85_000; }", "class C { const int RegistrationThreshold = (int)Figures.RegistrationThreshold.Value; }")]
    [InlineData("class C { const long RegistrationThreshold = 85000; }", "class C { const long RegistrationThreshold = (int)Figures.RegistrationThreshold.Value; }")]
    [InlineData("class C { const decimal RegistrationThreshold = 85000m; }", "class C { const decimal RegistrationThreshold = Figures.RegistrationThreshold.Value; }")]
    [InlineData("class C { decimal RegistrationThreshold => 85000m; }", "class C { decimal RegistrationThreshold => Figures.RegistrationThreshold.Value; }")]
    [InlineData("class C { void M() { var registrationThreshold = 85000m; } }", "class C { void M() { var registrationThreshold = Figures.RegistrationThreshold.Value; } }")]
    [InlineData("class C { void Register(double registrationThreshold) => Register(85000.0); }", "class C { void Register(double registrationThreshold) => Register((double)Figures.RegistrationThreshold.Value); }")]
    [InlineData("class C { const decimal StandardRate = 0.20m; }", "class C { const decimal StandardRate = Figures.StandardRate.Value / 100m; }")]
    [InlineData("class C { const double StandardRate = 0.2; }", "class C { const double StandardRate = (double)(Figures.StandardRate.Value / 100m); }")]
    [InlineData("class C { const double FuelSurcharge = 0.125; }", "class C { const double FuelSurcharge = (double)(Figures.FuelSurcharge.Value / 100m); }")]
    [InlineData("class C { const double FuelSurcharge = 12.5; }", "class C { const double FuelSurcharge = (double)Figures.FuelSurcharge.Value; }")]
    [InlineData("class C { decimal MeltingPoint = -38.83m; }", "class C { decimal MeltingPoint = Figures.MeltingPoint.Value; }")]
    [InlineData("class C { int dronesLaunched = 520; }", "class C { int dronesLaunched = Figures.DronesLaunched.About; }")]
    public async Task The_constant_takes_the_place_and_the_type_stays(string before, string after) =>
        Assert.Equal("using Sample;\n" + after, await CodeFixRun.Apply(Project, new LiteralEqualsFigureAnalyzer(), new UseFigureFix(), "using Sample;\n" + before));

    [Fact]
    public async Task A_name_is_as_long_as_it_has_to_be() => Assert.Equal(
        "class C { int RegistrationThreshold = (int)Sample.Figures.RegistrationThreshold.Value; // pounds\n}",
        await CodeFixRun.Apply(Project, new LiteralEqualsFigureAnalyzer(), new UseFigureFix(), "class C { int RegistrationThreshold = 85000; // pounds\n}"));

    [Fact]
    public async Task A_public_fact_is_no_constant_and_stands_in_a_field_all_the_same() => Assert.Equal(
        "class C { decimal RegistrationThreshold = Sample.Figures.RegistrationThreshold.Value; }",
        await CodeFixRun.Apply(Project.Public(), new LiteralEqualsFigureAnalyzer(), new UseFigureFix(), "class C { decimal RegistrationThreshold = 85000m; }"));

    [Fact]
    public async Task The_title_names_the_constant() => Assert.Equal(
        ["Use Figures.StandardRate.Value / 100"],
        await CodeFixRun.Titles(Project, new LiteralEqualsFigureAnalyzer(), new UseFigureFix(), "class C { const decimal StandardRate = 0.20m; }"));
}
