using Microsoft.CodeAnalysis.CSharp;
using Provenance.Analyzers.Tests.Infrastructure;
using Provenance.Engine;
using Provenance.Engine.Index;
using Provenance.Engine.Text;

namespace Provenance.Analyzers.Tests.Generation;

public class SeriesTests
{
    private const string Use =
        """
        namespace Sample;
        using System;
        static class Use
        {
            const decimal Now = Figures.StandardRate.Value + Figures.StandardRate.Current.Value + Figures.StandardRate.In2024.Value;
            static decimal Tax(decimal income, DateTime date) => income * Figures.StandardRate.On(date) / 100 + Figures.StandardRate.On(date).Value;
            static int Count => Figures.StandardRate.History.Count + Figures.PaymentPeriod.On(new DateTime(2024, 5, 1)) + Figures.PaymentPeriod.In2025.Value;
            static string Unit => Figures.StandardRate.In2024.Unit + Figures.StandardRate.In2024.Text;
        }
        """;

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, false)]
    [InlineData(LanguageVersion.Latest, true)]
    public void A_series_has_a_class_for_each_period_the_current_one_and_the_one_on_a_day(LanguageVersion version, bool modern)
    {
        string use = modern
            ? Use + "static class More { static decimal March => Sample.Figures.StandardRate.On(new DateOnly(2025, 3, 1)); }"
            : Use.Replace("namespace Sample;", "namespace Sample {", StringComparison.Ordinal) + "}";

        GeneratorRun run = GeneratorRun.Over(Index(), use, version: version, modernFramework: modern).CompilesSilently();

        Assert.Equal(
            [20m, 21m, 21.5m, 21.5m, 21.5m],
            new[] { "StandardRate+In2024", "StandardRate+In2025", "StandardRate+In2026", "StandardRate+Current", "StandardRate" }.Select(name => run.Constant("Sample.Figures+" + name, "Value")));
    }

    [Fact]
    public void Values_of_all_periods_have_one_type() => Assert.Contains("global::Provenance.Series<int> History", GeneratorRun.Over(Index()).Files["Figures.g"]);

    [Fact]
    public void The_comment_tells_what_held_before() =>
        Assert.Contains(
            "Holds from 2026-01-01 on; before: 21 per cent from 2025-01-01 to 2025-12-31, 20 per cent from 2024-01-01 to 2024-12-31.", GeneratorRun.Over(Index()).Files["Figures.g"]);

    [Fact]
    public void An_electric_current_has_a_current_edition() =>
        GeneratorRun.Over(Samples.Index(Series("Current", "4", "6")), "class C { const decimal I = Sample.Figures.Current.CurrentEdition.Value; }").CompilesSilently();

    [Fact]
    public void Public_series_have_properties_for_constants() =>
        GeneratorRun.Over(Index(), Use.Replace("const decimal Now =", "static decimal Now =>", StringComparison.Ordinal), new Dictionary<string, string> { ["RootNamespace"] = "Sample", ["ProvenanceVisibility"] = "public" }).CompilesSilently();

    [Fact]
    public void A_series_of_ranges_has_both_ends() =>
        GeneratorRun.Over(
            FactIndexBuilder.Build(Extractor.Extract([Text(2024, "The lamp needs 3 V to 4 V."), Text(2025, "The lamp needs 3 V to 5 V.")])),
            "class C { decimal High => System.Linq.Enumerable.Last(Sample.Figures.Lamp.History).Value.High; }").CompilesSilently();

    private static FactIndex Index() => FactIndexBuilder.Build(Extractor.Extract([Regulations(2024, "20", 30), Regulations(2025, "21", 30), Regulations(2026, "21.5", 28)]));

    private static TextDocument Regulations(int year, string rate, int days) =>
        Text(year, $"The standard rate is {rate} per cent.\n\nThe payment period is {days} days.\n");

    private static TextDocument Text(int year, string text) => new($"regulations-{year}.md", text, new string('0', 64)) { Validity = new Validity($"{year}-01-01") };

    private static IndexedFact Series(string name, string first, string second)
    {
        IndexedFact fact = Samples.Figure(name, second, FigureKind.Quantity, unit: "A");
        return fact with
        {
            Citations = [fact.Citations[0], Samples.Citation(first)],
            Editions =
            [
                new IndexedEdition("Rev1", null, null, "Rev. 1", true, Verdict.Single, [1], fact.Figure! with { Value = first }, null),
                new IndexedEdition("Rev2", null, null, "Rev. 2", true, Verdict.Single, [0], fact.Figure, null),
            ],
        };
    }
}
