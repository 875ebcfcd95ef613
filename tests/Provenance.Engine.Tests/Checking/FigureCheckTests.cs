using Provenance.Engine.Checking;

namespace Provenance.Engine.Tests;

public class FigureCheckTests
{
    [Theory]
    [InlineData("The quarry shipped 11,963,204 tonnes of gravel.", "The quarry shipped about 12 million tonnes of gravel.")]
    [InlineData("The quarry shipped 11,963,204 tonnes of gravel.", "The quarry shipped nearly 12 million tonnes of gravel.")]
    [InlineData("The share of broken bricks is 11.6 %.", "The share of broken bricks is 12 per cent.")]
    [InlineData("Of the bricks, 25 % are broken.", "One quarter of the bricks are broken.")]
    [InlineData("The canal is 35.4 km long.", "The canal is 22 miles long.")]
    [InlineData("The pump needs 2400 W.", "The pump needs 2.4 kW.")]
    [InlineData("The kiln has eight burners.", "The kiln has 8 burners.")]
    [InlineData("The kiln takes 30 months to build.", "The kiln takes two and a half years to build.")]
    [InlineData("The dam employs 62 divers.", "The dam employs more than 60 divers.")]
    [InlineData("The dam employs 62 divers.", "The dam employs up to 70 divers.")]
    [InlineData("The dam employs about 60 divers.", "The dam employs 62 divers.")]
    [InlineData("Output of the mill fell by 4.5 per cent.", "Output of the mill decreased by 4.5 %.")]
    [InlineData("The ferry has room for 80 to 90 cars.", "The ferry has room for 80 to 90 cars.")]
    [InlineData("The key costs €0.25.", "The key costs 25 cents.")]
    [InlineData("The bridge cost A$5 million.", "The bridge cost 5 million dollars.")]
    [InlineData("The debt of the mill was at most 8 million euros.", "The debt of the mill was never higher than 8 million euros.")]
    [InlineData("| Canal | Length (km) |\n|---|---|\n| Ash canal | 35.4 |\n| Elm canal | 60 |", "The Ash canal is 22 miles long.")]
    public void Rounded_converted_hedged_and_spelled_out_it_is_the_same(string source, string document)
    {
        CheckReport report = Checked.Report(document, source);

        Assert.Empty(report.Findings);
        Assert.Equal(1, report.AllFigures.Verified);
    }

    [Theory]
    [InlineData("12 Records\n(1) The quarry keeps records of gravel for at least 7 years.\n(2) It is free.\n", "The quarry keeps records of gravel for at least [|9 years|].", ":2, clause 12(1))")]
    [InlineData("# Records\n\nThe quarry keeps records of gravel for at least 7 years.\n", "The quarry keeps records of gravel for at least [|9 years|].", ":3)")]
    public void What_a_source_says_is_told_with_its_clause_where_that_has_a_number(string source, string marked, string place) => Assert.EndsWith(place, Checked.Warning(marked, source).Message);

    [Theory]
    [InlineData("The fire began in a barn on Tuesday. One neighbour was hurt.", "The fire at Ostra began in a barn on Tuesday. Firemen saved the horses, and one lorry was lost.")]
    public void A_handful_of_one_thing_is_not_borne_out_by_one_of_another(string document, string source) => Assert.Equal(0, Checked.Report(document, source).AllFigures.Verified);

    [Theory]
    [InlineData("The decoder was rewritten. The rewrite of the decoder increased its memory use by [|35 percent|].", "\"35 percent\" goes up here, but down in the source")]
    public void What_goes_the_other_way_contradicts(string marked, string message) =>
        Assert.StartsWith(message, Checked.Warning(marked, "A rewrite of the decoder reduced its memory use by 35 percent. The decoder starts in 6 milliseconds.").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("The rewrite of the decoder reduced its memory use by 35 percent.")]
    [InlineData("The memory use of the decoder fell by 35 percent.")]
    public void What_goes_the_same_way_does_not(string document) =>
        Assert.Empty(Checked.Report(document, "A rewrite of the decoder reduced its memory use by 35 percent. The decoder starts in 6 milliseconds.").Findings);

    [Fact]
    public void A_character_that_nobody_sees_is_told_with_the_clause_that_it_stands_in() =>
        Assert.StartsWith("The document, in clause 12(2), holds U+202E, right-to-left override, once", Assert.Single(Checked.Report("12 Records\n(1) The quarry is open.\n(2) It is \u202Efree.\n", "The kiln has eight burners.").Findings, finding => finding.Rule == CheckRules.ConcealedCharacter).Message);

    [Theory]
    [InlineData("The new shed holds at least 25 bicycles.", "The new shed cost 3 million euros.")]
    [InlineData("The dam has a shelf of 7400 m and 1340 bolts.", "The dam has over 1,600 doors.")]
    public void A_bound_on_one_thing_says_nothing_of_another(string source, string document) => Assert.Equal(0, Checked.Report(document, source).AllFigures.Verified);

    [Theory]
    [InlineData("The quarry shipped 11,963,204 tonnes of gravel.", "The quarry shipped about [|11 million tonnes|] of gravel.")]
    [InlineData("The quarry shipped 11,963,204 tonnes of gravel.", "The quarry shipped [|11,693,204 tonnes|] of gravel.")]
    [InlineData("The kiln has eight burners.", "The kiln has [|seven|] burners.")]
    [InlineData("The kiln takes 30 months to build.", "The kiln takes [|30 years|] to build.")]
    [InlineData("The pump needs 240 W.", "The pump needs [|240 kW|].")]
    [InlineData("The bridge cost €5 million.", "The bridge cost [|$5 million|].")]
    [InlineData("The share of broken bricks rose by 8 percentage points.", "The share of broken bricks rose by [|8 %|].")]
    [InlineData("The lowest temperature in the store was -18 °C.", "The lowest temperature in the store was [|18 °C|].")]
    [InlineData("Output of the mill fell by 4.5 per cent.", "Output of the mill rose by [|4.5 per cent|].")]
    [InlineData("The dam employs 58 divers.", "The dam employs more than [|60|] divers.")]
    [InlineData("The dam employs 75 divers.", "The dam employs up to [|70|] divers.")]
    [InlineData("The bridge cost €5 million.", "The bridge cost [|5 million dollars|].")]
    [InlineData("Sales of bricks rose from 148 to 161.", "Sales of bricks rose from 148 to [|191|].")]
    [InlineData("| Kiln | Weight (kg) | Burners |\n|---|---|---|\n| Ash kiln | 145 | 8 |\n| Elm kiln | 310 | 6 |", "The Ash kiln has 8 burners. It weighs [|445 kg|] now.")]
    [InlineData("Of the boats, 22 of the 32 were insured.", "Of the boats, [|23|] of the 32 were insured.")]
    public void What_cannot_both_be_right_is_a_contradiction(string source, string marked) =>
        Assert.Equal(CheckRules.FigureContradicts, Checked.Warning(marked, source).Rule);

    [Theory]
    [InlineData("The kiln in Orsk has eight burners.", "The kiln in Brod has seven burners.")]
    [InlineData("In 2022 the dam employed 75 divers.", "In 2023 the dam employed 62 divers.")]
    [InlineData("On 3 March the ward had 40 patients.", "On 4 March the ward had 44 patients.")]
    [InlineData("The median delay of the tram is 4 minutes.", "The longest delay of the tram is 31 minutes.")]
    [InlineData("The kiln has 28 burners.", "Another 5 burners of the kiln are new.")]
    [InlineData("The kiln has 28 burners.", "Two of the burners of the kiln are new.")]
    [InlineData("The film has a score of 68, based on 26 reviews.", "The film has a score based on 26 reviews.")]
    [InlineData("The tram is 12 m long.", "The new tram is 3 m longer.")]
    [InlineData("The pump needs 240 W.", "The pump does not need 400 W.")]
    public void Another_thing_time_or_choice_is_no_contradiction(string source, string document) => Checked.Warnings(document, source);

    [Fact]
    public void The_figures_of_one_sentence_are_told_apart_by_their_clauses() =>
        Checked.Warnings("Sorting takes 12 ms and packing takes 30 ms.", "Sorting takes 12 ms.\n\nPacking takes 30 ms.");

    [Fact]
    public void A_cell_is_known_by_its_row_and_column()
    {
        const string table = "| mill | grain (t) | loss (%) |\n|---|---|---|\n| Orsk | 410 | 3.2 |\n| Brod | 380 | 4.7 |\n";

        Finding finding = Checked.Warning("The mill in Orsk took 410 t of grain, and the mill in Brod had a loss of [|7.4 %|].", table);

        Assert.Equal("\"7.4 %\" here, but \"4.7\" (%) in the source: Brod loss (sources/0.txt:4)", finding.Message);
    }

    [Theory]
    [InlineData("The growth of the mill was -4.2 % in 2020 alone.", "The output of the mill fell by 4.2 %.")]
    [InlineData("The kitchen serves 1,900 meals a day.", "The kitchen serves 1,900 meals daily.")]
    [InlineData("The kitchen serves 1,900 meals a day.", "The kitchen serves 13,300 meals a week.")]
    public void Signs_and_rates_are_not_mistaken(string source, string document) => Checked.Warnings(document, source);

    [Fact]
    public void A_count_for_another_period_is_a_contradiction() => Checked.Warning("The kitchen serves [|1,900|] meals a week.", "The kitchen serves 1,900 meals a day.");

    [Fact]
    public void A_row_of_another_year_is_another_figure()
    {
        const string table = "| ward | year | beds |\n|---|---|---|\n| Surgery | 2023 | 64 |\n| Surgery | 2024 | 70 |\n";

        Assert.EndsWith("(sources/0.txt:4)", Checked.Warning("Surgery had 64 beds in 2023. Surgery had [|64|] beds in 2024.", table).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("| energy | 6,412 |", "Energy stood at [|6,142|].")]
    public void A_slip_of_the_hand_needs_less_to_be_known_by(string row, string marked) =>
        Checked.Warning(marked, "| item | amount |\n|---|---|\n" + row + "\n| salaries | 117.3 million euros |\n");

    [Fact]
    public void The_words_and_the_place_of_the_source_are_named()
    {
        Finding finding = Checked.Warning("# Kilns\n\nThe kiln has [|seven|] burners.", "The kiln has eight burners.");

        Assert.Equal("\"seven\" here, but \"eight\" in the source: The kiln has eight burners. (sources/0.txt:1)", finding.Message);
        Assert.Equal((3, 14), (finding.Place.Start.Line, finding.Place.Start.Column));
        Assert.Equal("sources/0.txt", Assert.Single(finding.Related).Path);
        Assert.Equal("Figures.Burners", finding.Fact);
    }

    [Fact]
    public void A_figure_that_no_source_speaks_of_is_information()
    {
        Finding finding = Assert.Single(Checked.Report("The lighthouse is 41 m high.", "The kiln has eight burners.").Findings);

        Assert.Equal((CheckRules.FigureWithoutSource, FindingSeverity.Info, "\"41 m\" has no source"), (finding.Rule, finding.Severity, finding.Message));
    }

    [Theory]
    [InlineData("The manual was last edited in 2025.")]
    [InlineData("There are three ways to do it.")]
    [InlineData("This is the third edition.")]
    [InlineData("# Report of 2019")]
    public void What_claims_nothing_is_passed_over(string document) => Assert.Empty(Checked.Report(document, "The kiln has eight burners.").Findings);

    [Fact]
    public void A_document_that_is_a_source_is_not_its_own_evidence()
    {
        var document = new Text.TextDocument("docs/own.md", "The lighthouse is 41 m high.");

        CheckReport report = new DocumentChecker(Extractor.Extract([document])).Check([CheckedDocument.Of(document)]);

        Assert.Equal(CheckRules.FigureWithoutSource, Assert.Single(report.Findings).Rule);
    }
}
