using Provenance.Analyzers.Tests.Infrastructure;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Tests.Generation;

/// <summary>The members of a figure's class, by what the text says.</summary>
public class GeneratedMembersTests
{
    [Theory]
    [InlineData("0", "int Value = 0")]
    [InlineData("-0", "int Value = 0")]
    [InlineData("400", "int Value = 400")]
    [InlineData("400.0", "int Value = 400")]
    [InlineData("2E3", "int Value = 2000")]
    [InlineData("2147483647", "int Value = 2147483647")]
    [InlineData("-2147483648", "int Value = -2147483648")]
    [InlineData("2147483648", "long Value = 2147483648")]
    [InlineData("-9223372036854775808", "long Value = -9223372036854775808")]
    [InlineData("9223372036854775808", "decimal Value = 9223372036854775808")]
    [InlineData("3.5", "decimal Value = 3.5")]
    [InlineData("3.50", "decimal Value = 3.5")]
    [InlineData("-0.000001", "decimal Value = -0.000001")]
    [InlineData("1.234567890123456789012345678", "decimal Value = 1.234567890123456789012345678")]
    [InlineData("1E-28", "decimal Value = 0.0000000000000000000000000001")]
    [InlineData("1E-30", "double Value = 1E-30")]
    [InlineData("6.02214076E40", "double Value = 6.02214076E+40")]
    public void A_value_has_the_first_type_that_holds_it_exactly(string literal, string member) =>
        Assert.Equal(member, Members(Samples.Figure("Tanks", literal))[0]);

    [Theory]
    [InlineData(FigureKind.Percent, "%", "15", "17.5", "decimal")]
    [InlineData(FigureKind.Money, "EUR", "48", "48.50", "decimal")]
    [InlineData(FigureKind.Money, "EUR", "48", "3000000000", "decimal")]
    [InlineData(FigureKind.Quantity, "kHz", "400", "400.5", "decimal")]
    [InlineData(FigureKind.Multiple, null, "3", "1.5", "decimal")]
    [InlineData(FigureKind.Fraction, null, "1", "0.5", "decimal")]
    [InlineData(FigureKind.Count, "{tank}", "12", "500", "int")]
    [InlineData(FigureKind.Quantity, "By", "32", "4096", "int")]
    [InlineData(FigureKind.Duration, "a", "5", "10", "int")]
    public void Another_value_of_the_same_kind_has_the_same_type(FigureKind kind, string? unit, string before, string after, string type) =>
        Assert.Equal([type, type], new[] { before, after }.Select(value => Members(Samples.Figure("Rate", value, kind, unit: unit))[0].Split(' ')[0]));

    [Theory]
    [InlineData("%", "decimal")]
    [InlineData("V", "decimal")]
    [InlineData("EUR", "decimal")]
    [InlineData("a", "int")]
    [InlineData("{tank}", "int")]
    [InlineData(null, "int")]
    public void The_ends_of_a_range_have_the_type_of_what_it_is_a_range_of(string? unit, string type) =>
        Assert.Equal([type, type], Members(Samples.Figure("Rate", null, FigureKind.Range, low: "3", high: "5", unit: unit)).Take(2).Select(member => member.Split(' ')[0]));

    [Theory]
    [InlineData("NaN")]
    [InlineData("1E999")]
    [InlineData("1; } class Injected {")]
    [InlineData("12e")]
    [InlineData("+12")]
    [InlineData("1,000")]
    public void A_value_that_is_no_number_is_never_written_as_one(string literal) =>
        Assert.Equal(["string Iso = " + literal, "string Text = x", "Provenance.Figure Fact"], Members(Samples.Figure("Tanks", literal, text: "x")));

    [Theory]
    [InlineData(Hedge.Exact, "Value")]
    [InlineData(Hedge.About, "About")]
    [InlineData(Hedge.AtLeast, "AtLeast")]
    [InlineData(Hedge.AtMost, "AtMost")]
    [InlineData(Hedge.MoreThan, "MoreThan")]
    [InlineData(Hedge.LessThan, "LessThan")]
    public void The_hedge_is_the_name_of_the_value(Hedge hedge, string name) =>
        Assert.Equal([$"int {name} = 12", "string Text = 12", "Provenance.Figure Fact"], Members(Samples.Figure("Tanks", "12", hedge: hedge)));

    [Fact]
    public void A_range_has_two_ends() =>
        Assert.Equal(["int Low = 3", "int High = 5", "string Unit = a", "string DisplayUnit = years", "string Text = 3 to 5", "Provenance.Figure Fact"], Members(Samples.Figure("Years", null, FigureKind.Range, low: "3", high: "5", unit: "a", text: "3 to 5")));

    [Fact]
    public void The_ends_of_a_range_have_one_type() =>
        Assert.Equal(["decimal Low = 1.8", "decimal High = 3"], Members(Samples.Figure("Supply", null, FigureKind.Range, low: "1.8", high: "3")).Take(2));

    [Fact]
    public void A_hedged_range_has_hedged_ends() =>
        Assert.Equal(["int AboutLow = 3", "int AboutHigh = 5"], Members(Samples.Figure("Years", null, FigureKind.Range, Hedge.About, low: "3", high: "5")).Take(2));

    [Fact]
    public void A_part_tells_its_whole() =>
        Assert.Equal(["int Value = 22", "int Of = 32"], Members(Samples.Figure("Members", "22", of: "32")).Take(2));

    [Fact]
    public void A_vague_magnitude_has_words_only() =>
        Assert.Equal(["string Unit = {tank}", "string DisplayUnit = tanks", "string Text = thousands", "Provenance.Figure Fact"], Members(Samples.Figure("Tanks", null, FigureKind.Magnitude, unit: "{tank}")));

    [Theory]
    [InlineData("2022", FigureKind.Year, "int Year = 2022|string Iso = 2022")]
    [InlineData("2022-02", FigureKind.Date, "int Year = 2022|int Month = 2|string Iso = 2022-02")]
    [InlineData("2025-06-09", FigureKind.Date, "int Year = 2025|int Month = 6|int Day = 9|string Iso = 2025-06-09|System.DateOnly Date")]
    [InlineData("--06-09", FigureKind.Date, "int Month = 6|int Day = 9|string Iso = --06-09")]
    [InlineData("--06", FigureKind.Date, "int Month = 6|string Iso = --06")]
    [InlineData("---09", FigureKind.Date, "int Day = 9|string Iso = ---09")]
    [InlineData("T14:30", FigureKind.Time, "int Hour = 14|int Minute = 30|string Iso = T14:30")]
    [InlineData("14:30:05", FigureKind.Time, "int Hour = 14|int Minute = 30|int Second = 5|string Iso = 14:30:05")]
    [InlineData("T14:30Z", FigureKind.Time, "int Hour = 14|int Minute = 30|string Iso = T14:30Z")]
    [InlineData("T09", FigureKind.Time, "int Hour = 9|string Iso = T09")]
    [InlineData("2024-02-29T08:00", FigureKind.Date, "int Year = 2024|int Month = 2|int Day = 29|int Hour = 8|int Minute = 0|string Iso = 2024-02-29T08:00|System.DateOnly Date")]
    public void A_date_has_the_parts_that_are_known(string iso, FigureKind kind, string members) =>
        Assert.Equal(members.Split('|'), Members(Samples.Figure("Summit", iso, kind)).SkipLast(2));

    [Theory]
    [InlineData("2025-02-30")]
    [InlineData("2025-13-01")]
    [InlineData("0000-01-01")]
    public void A_day_that_the_calendar_lacks_has_no_date(string iso) =>
        Assert.DoesNotContain("System.DateOnly Date", Members(Samples.Figure("Summit", iso, FigureKind.Date)));

    [Theory]
    [InlineData("around then")]
    [InlineData("2025-6-9")]
    [InlineData("198X")]
    [InlineData("2025-06-09-01")]
    [InlineData("")]
    public void A_date_of_another_form_has_its_text_alone(string iso) =>
        Assert.Equal(["string Iso = " + iso], Members(Samples.Figure("Summit", iso, FigureKind.Date, text: "x")).SkipLast(2));

    [Fact]
    public void A_range_of_dates_has_the_parts_of_both_ends() =>
        Assert.Equal(
            ["int LowMonth = 6", "int LowDay = 24", "string LowIso = --06-24", "int HighMonth = 6", "int HighDay = 25", "string HighIso = --06-25"],
            Members(Samples.Figure("Summit", null, FigureKind.Range, low: "--06-24", high: "--06-25")).SkipLast(2));

    [Fact]
    public void A_hedged_year_is_not_called_year() =>
        Assert.Equal(["int AboutYear = 1900", "string AboutIso = 1900"], Members(Samples.Figure("Founded", "1900", FigureKind.Year, Hedge.About)).SkipLast(2));

    [Fact]
    public void A_date_is_a_DateTime_where_there_is_no_DateOnly()
    {
        GeneratorRun run = GeneratorRun.Over(Samples.Index(Samples.Figure("Summit", "2025-06-09", FigureKind.Date)), modernFramework: false).CompilesSilently();

        Assert.Contains("System.DateTime Date", run.MembersOf("Sample.Figures+Summit"));
    }

    [Fact]
    public void Public_values_are_properties_so_that_no_assembly_copies_them()
    {
        var properties = new Dictionary<string, string> { ["ProvenanceVisibility"] = "Public" };
        GeneratorRun run = GeneratorRun.Over(Samples.Index(Samples.Figure("Tanks", "12")), properties: properties).CompilesSilently();

        Assert.Equal(["int Value", "string Text", "Provenance.Figure Fact"], run.MembersOf("Figures+Tanks"));
    }

    [Fact]
    public void A_quotation_has_words_and_speaker()
    {
        GeneratorRun run = GeneratorRun.Over(Samples.Index(Samples.Quote("Danger", "Danger will not disappear", "Mark Rutte"))).CompilesSilently();

        Assert.Equal(["string Text = Danger will not disappear", "string Speaker = Mark Rutte", "Provenance.Quote Fact"], run.MembersOf("Sample.Quotes+Danger"));
    }

    [Theory]
    [InlineData("It is safe,", "It is safe")]
    [InlineData("Is it safe?", "Is it safe?")]
    [InlineData("It is safe.", "It is safe.")]
    [InlineData("safe, we hope", "safe, we hope")]
    public void The_comma_before_the_closing_mark_is_the_sentence_s_and_not_said(string exact, string said)
    {
        GeneratorRun run = GeneratorRun.Over(Samples.Index(Samples.Quote("Safe", exact))).CompilesSilently();

        Assert.Equal("string Text = " + said, run.MembersOf("Sample.Quotes+Safe")[0]);
    }

    [Fact]
    public void A_quotation_of_nobody_has_no_speaker()
    {
        GeneratorRun run = GeneratorRun.Over(Samples.Index(Samples.Quote("Danger", "Danger"))).CompilesSilently();

        Assert.Equal(["string Text = Danger", "Provenance.Quote Fact"], run.MembersOf("Sample.Quotes+Danger"));
    }

    private static IReadOnlyList<string> Members(IndexedFact fact) =>
        GeneratorRun.Over(Samples.Index(fact)).CompilesSilently().MembersOf("Sample.Figures+" + fact.Name);
}
