using Provenance.Engine.Figures;

namespace Provenance.Engine.Tests;

public class MeasureTests
{
    [Theory]
    [InlineData("NATO needs a [|400%|] increase in air and missile defenses.", "increase in air and missile defenses")]
    [InlineData("Russia will build [|1,500|] tanks.", "tanks")]
    [InlineData("Russia launched [|499|] drones and missiles.", "drones and missiles")]
    [InlineData("They agreed to increase defence spending to [|5 per cent|].", "defence spending")]
    [InlineData("They agreed to increase air defences by [|400%|].", "increase in air defences")]
    [InlineData("They agreed to cut emissions by [|40%|].", "decrease in emissions")]
    [InlineData("Net profit came to [|$5m|].", "Net profit")]
    [InlineData("Operating profit (EBIT) rose to [|$5m|].", "Operating profit")]
    [InlineData("Sales of the division fell [|3%|] again.", "decrease in Sales of the division")]
    [InlineData("The margin, which had shrunk before, improved to [|41%|].", "margin")]
    [InlineData("The level of the river rose by [|four metres|].", "increase in level of the river")]
    [InlineData("The shares closed up [|5.9%|].", "increase in shares")]
    [InlineData("Roe said that net profit was [|$5m|].", "net profit")]
    [InlineData("Costs fell while operating profit climbed [|23%|].", "increase in operating profit")]
    [InlineData("The absolute accuracy is ±[|1 hPa|] there.", "absolute accuracy")]
    [InlineData("The start-up time is [|2 ms|].", "start-up time")]
    [InlineData("The I2C interface supports up to [|3.4 MHz|].", "I2C interface supports")]
    public void A_figure_measures_the_noun_phrase_it_belongs_to(string marked, string measures)
    {
        FigureCitation figure = Read.Figure(marked);

        Assert.True(figure.Measures == measures, $"{marked}\n  expected: {measures}\n  but was:  {figure.Measures}");
    }

    [Theory]
    [InlineData("Rutte said NATO needs a [|400%|] boost.", "Rutte")]
    [InlineData("“NATO needs a [|400%|] boost,” Mark Rutte said.", "Mark Rutte")]
    [InlineData("Nearly [|480|] of the projectiles were shot down, according to Ukraine’s air defense forces.", "Ukraine’s air defense forces")]
    [InlineData("NATO needs a [|400%|] boost.", null)]
    [InlineData("Mark Rutte left. Nobody spoke. The army bought [|12|] tanks.", null)]
    public void A_figure_knows_who_asserts_it(string marked, string? speaker)
    {
        FigureCitation figure = Read.Figure(marked);

        Assert.True(figure.Speaker == speaker, $"{marked}\n  expected: {speaker}\n  but was:  {figure.Speaker}");
    }

    [Theory]
    [InlineData("NATO needs a [|400%|] boost.", FigureKind.Percent)]
    [InlineData("They paid [|$5|] for it.", FigureKind.Money)]
    [InlineData("They sold [|12|] tanks.", FigureKind.Count)]
    [InlineData("It is [|35 km|] away.", FigureKind.Quantity)]
    [InlineData("It lasts [|five years|] there.", FigureKind.Duration)]
    [InlineData("It began on [|June 9, 2025|] in London.", FigureKind.Date)]
    [InlineData("It began in [|February 2022|] in London.", FigureKind.Date)]
    [InlineData("It began in [|2022|] in London.", FigureKind.Year)]
    [InlineData("It begins at [|14:30|] in London.", FigureKind.Time)]
    [InlineData("The war is in its [|third|] year now.", FigureKind.Ordinal)]
    [InlineData("It lasts [|three to five years|] there.", FigureKind.Range)]
    [InlineData("They lost [|half|] of the tanks.", FigureKind.Fraction)]
    [InlineData("NATO needs [|thousands|] of tanks.", FigureKind.Magnitude)]
    [InlineData("Spending rose to [|twice|] the old level.", FigureKind.Multiple)]
    public void A_figure_has_a_kind(string marked, FigureKind kind) => Assert.Equal(kind, Read.Figure(marked).Kind);

    [Theory]
    [InlineData("Revenue rose 12 % to $5m again.", "$5m", "Revenue")]
    [InlineData("Revenue for the three months to June rose 11% to $5m.", "$5m", "Revenue")]
    [InlineData("Inflation slowed to 2.4 % in March from 2.6 % in February.", "2.6 %", "Inflation")]
    [InlineData("Revenue in the third quarter of 2024 was $5m, against $4m a year before.", "$4m", "Revenue in the third quarter")]
    [InlineData("The order book stood at $5m at the end of May, compared with $4m before.", "$4m", "order book")]
    [InlineData("The margin was 12.7 % (11.5).", "11.5", "margin")]
    [InlineData("The bridge spans 35 km (22 miles) there.", "22 miles", "bridge spans")]
    public void A_figure_beside_another_measures_the_same(string text, string exact, string measures) =>
        Assert.Equal(measures, Read.All(text).Figures.Single(figure => figure.Exact == exact).Measures);

    [Fact]
    public void A_time_behind_a_figure_is_not_what_it_measures() =>
        Assert.Null(Read.Figure("It was [|$5m|] in the third quarter.").Measures);
}
