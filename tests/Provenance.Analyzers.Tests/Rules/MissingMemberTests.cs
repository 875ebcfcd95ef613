using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Provenance.Analyzers.Rules;
using Provenance.Analyzers.Tests.Infrastructure;

namespace Provenance.Analyzers.Tests.Rules;

public class MissingMemberTests
{
    private static SourcedProject Project => SourcedProject.With(
        Samples.Figure("Drones", "500", hedge: Hedge.About),
        Samples.Figure("Storage", null, FigureKind.Range, low: "3", high: "5", unit: "a", text: "three to five years"),
        Samples.Figure("Speech", "2025-06-09", FigureKind.Date, text: "June 9, 2025"),
        Samples.Figure("Tanks", "12"));

    [Theory]
    [InlineData("Figures.Drones.Value", "Figures.Drones has no 'Value', since the text says “about” (“500”); use 'About'")]
    [InlineData("Figures.Storage.Value", "Figures.Storage has no 'Value', since the text gives a range (“three to five years”); use 'Low', 'High'")]
    [InlineData("Figures.Speech.Value", "Figures.Speech has no 'Value', since the text gives a date or a time (“June 9, 2025”); use 'Year', 'Month', 'Day', 'Iso', 'Date'")]
    [InlineData("Figures.Tanks.AtLeast", "Figures.Tanks has no 'AtLeast', since the text gives the value without a hedge (“12”); use 'Value'")]
    public async Task A_member_that_a_figure_does_not_have_is_answered_with_the_one_that_it_has(string expression, string message)
    {
        Diagnostic diagnostic = Assert.Single(await Run($"using Sample; class C {{ object o = {expression}; }}"));

        Assert.Equal(("PROV0010", message), (diagnostic.Id, diagnostic.GetMessage(null)));
    }

    [Theory]
    [InlineData("Figures.Drones.About")]
    [InlineData("Figures.Drones.Nonsense")]
    [InlineData("Figures.Dronez.Value")]
    [InlineData("System.Environment.Value")]
    [InlineData("new C().Value")]
    public async Task All_other_code_goes_without(string expression) => Assert.Empty(await Run($"using Sample; class C {{ object o = {expression}; }}"));

    private static async Task<IReadOnlyList<Diagnostic>> Run(string source) =>
        await Project.Compile("Tested", source).WithAnalyzers([new MissingMemberAnalyzer()], Project.Options).GetAnalyzerDiagnosticsAsync();
}
