using Provenance.Engine.Decisions;
using Provenance.Engine.Deriving;
using Provenance.Engine.Index;
using Provenance.Engine.Facts;
using Provenance.Engine.Locking;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

public class DerivedFigureTests
{
    private const string Act =
        "The monthly threshold is £1,000 a month. The standard rate is 20 per cent. The reduced rate is 5 per cent. The lower limit is 40 km. The upper limit is 120 km. The payment period is 30 days. The lamp voltage is 3 V to 4 V.";

    [Theory]
    [InlineData("12 * Threshold", "12000 GBP/a")]
    [InlineData("LowerLimit + UpperLimit", "160 km")]
    [InlineData("UpperLimit / LowerLimit", "3 ")]
    [InlineData("(UpperLimit - LowerLimit) / 2", "40 km")]
    [InlineData("StandardRate * Threshold", "200 GBP/mo")]
    [InlineData("StandardRate - ReducedRate", "15 %")]
    [InlineData("sum(StandardRate, ReducedRate)", "25 %")]
    [InlineData("max(LowerLimit, UpperLimit)", "120 km")]
    [InlineData("min(Figures.LowerLimit, UpperLimit)", "40 km")]
    [InlineData("(12) * Threshold", "12000 GBP/a")]
    [InlineData("(10 + 2) * Threshold", "12000 GBP/a")]
    [InlineData("(3 * 4) * Threshold", "12000 GBP/a")]
    [InlineData("-LowerLimit * -1 + UpperLimit", "160 km")]
    public void A_formula_counts_with_units(string formula, string value) => Assert.Equal(value, Value(Derive(formula)));

    [Theory]
    [InlineData("StandardRate + LowerLimit", "'%' and 'km' cannot be added")]
    [InlineData("LowerLimit * Threshold", "'km' times 'GBP/mo' is nothing that has a unit here")]
    [InlineData("LowerLimit / PaymentPeriodOf", "there is no figure 'PaymentPeriodOf'")]
    [InlineData("LowerLimit /", "it ends where a number or a name is expected")]
    [InlineData("2 * 3", "it names no figure")]
    [InlineData("LowerLimit / 0", "it divides by zero")]
    [InlineData("sum(Nothing.*)", "no figure's name begins with 'Nothing'")]
    [InlineData("LowerLimit / 7", "its value has no end; say to how many digits")]
    [InlineData("StandardRate * 79228162514264337593543950335 * 100", "its value is too large")]
    [InlineData("StandardRate / 0", "it divides by zero")]
    [InlineData("StandardRate / (UpperLimit - UpperLimit)", "it divides by zero")]
    [InlineData("LowerLimit / UpperLimit / 0.0000000000000000000000000001 / 0.0000000000000000000000000001", "its value is too large")]
    [InlineData("max(StandardRate, LowerLimit)", "'km' and '%' cannot be compared")]
    [InlineData("sum(StandardRate, LowerLimit)", "'%' and 'km' cannot be added")]
    public void What_cannot_be_worked_out_is_a_fault_at_its_formula(string formula, string reason)
    {
        FactSet set = Extract($$"""{ "derived": { "Result": "{{formula}}" } }""");

        Fault fault = Assert.Single(set.Faults);
        Assert.Equal((FaultKind.Malformed, 1, 26), (fault.Kind, fault.Position.Line, fault.Position.Column));
        Assert.Contains(reason, fault.Text);
        Assert.Empty(set.Derived);
    }

    [Fact]
    public void A_share_that_no_decimal_holds_in_per_cent_is_a_fault_and_nothing_worse() =>
        Assert.Contains("its value is too large", Assert.Single(Extract("""{ "derived": { "Result": { "formula": "UpperLimit / LowerLimit * 26000000000000000000000000000", "unit": "%" } } }""").Faults).Text);

    [Fact]
    public void A_value_that_cannot_be_rounded_up_is_a_fault_and_nothing_worse() =>
        Assert.Contains("its value is too large", Assert.Single(Extract("""{ "derived": { "Result": { "formula": "LowerLimit * 79228162514264337593", "round": 12, "rounding": "up" } } }""").Faults).Text);

    [Fact]
    public void Words_of_one_input_that_hold_the_name_of_another_stay_as_they_are() =>
        Assert.Equal("7 UpperLimit + 120 km", Formula.WithWords("LowerLimit + UpperLimit", new Dictionary<string, string> { ["LowerLimit"] = "7 UpperLimit", ["UpperLimit"] = "120 km" }));

    [Fact]
    public void Names_that_rest_on_names_are_not_written_out_without_end()
    {
        string chain = string.Join(", ", Enumerable.Range(1, 30).Select(i => $"\"Step{i}\": \"{(i == 1 ? "UpperLimit" : "Step" + (i - 1))} + {(i == 1 ? "UpperLimit" : "Step" + (i - 1))}\""));

        Assert.All(Extract($$"""{ "derived": { {{chain}} } }""").Derived, derived => Assert.InRange(derived.Text.Length, 1, 1000));
    }

    [Theory]
    [InlineData("\"round\": 2", "5.71")]
    [InlineData("\"round\": 2, \"rounding\": \"up\"", "5.72")]
    [InlineData("\"round\": 0, \"rounding\": \"down\"", "5")]
    public void Rounding_is_said(string rounding, string value) =>
        Assert.Equal(value, Assert.Single(Extract($$"""{ "derived": { "Result": { "formula": "LowerLimit / 7", {{rounding}} } } }""").Derived).Value);

    [Fact]
    public void One_may_rest_on_another_and_names_all_inputs()
    {
        FactSet set = Extract("""{ "derived": { "YearAmount": "12 * Threshold", "Tax": "StandardRate * YearAmount" } }""");

        Assert.Equal("2400 GBP/a", Value(set.Derived[1]));
        Assert.Equal(["StandardRate", "Threshold"], set.Derived[1].Inputs.Select(input => input.Name));
    }

    [Fact]
    public void A_disputed_input_disputes_what_rests_on_it()
    {
        FactSet set = Extract("""{ "derived": { "YearAmount": "12 * Threshold" } }""", new TextDocument("guide.txt", "The monthly threshold is £1,200 a month. The standard rate is 20 per cent. The reduced rate is 5 per cent."));

        IndexedFact derived = FactIndexBuilder.Build(set).Facts[^1];

        Assert.Equal(("YearAmount", Verdict.Disagree), (derived.Name, derived.Verdict));
    }

    [Fact]
    public void A_change_of_an_input_is_one_of_what_rests_on_it()
    {
        FactLock locked = LockBuilder.Of(Extractor.Extract([new TextDocument("act.txt", Act)]), document => document.Path);
        FactSet set = Extractor.Extract(
            [new TextDocument("act.txt", Act.Replace("£1,000", "£1,100", StringComparison.Ordinal))], DecisionsReader.Read("""{ "derived": { "YearAmount": "12 * Threshold" } }""").Decisions, locked);

        Assert.Equal(DriftKind.ValueChanged, FactIndexBuilder.Build(set).Facts[^1].Drift?.Kind);
    }

    [Fact]
    public void It_survives_the_index()
    {
        FactIndex index = FactIndexBuilder.Build(Extract("""{ "derived": { "YearAmount": "12 * Threshold" } }"""));

        Assert.Equal("12 * £1,000 a month", FactIndexReader.Read(FactIndexWriter.Write(index)).Facts[^1].Derivation);
    }

    [Fact]
    public void A_checked_document_rests_on_it_by_name()
    {
        FactSet set = Extract("""{ "derived": { "AnnualThreshold": "12 * Threshold" } }""");

        Checking.CheckReport report = new Checking.DocumentChecker(set) { KeepsCitations = true }.Check([Checking.CheckedDocument.Of(new TextDocument("draft.md", "Who sells for less than £12,000 a year need not register."))]);

        Assert.Contains(report.Citations, citation => citation.ToString().Contains("AnnualThreshold = 12 * £1,000 a month", StringComparison.Ordinal));
    }

    private static DerivedFigure Derive(string formula) => Assert.Single(Extract($$"""{ "derived": { "Result": "{{formula}}" } }""").Derived);

    private static string Value(DerivedFigure derived) => derived.Value + " " + derived.Unit;

    private static FactSet Extract(string decisions, params TextDocument[] more)
    {
        DecisionsReading reading = DecisionsReader.Read(decisions);
        Assert.Empty(reading.Faults);
        return Extractor.Extract([new TextDocument("act.txt", Act), .. more], reading.Decisions, FactLock.Empty);
    }
}
