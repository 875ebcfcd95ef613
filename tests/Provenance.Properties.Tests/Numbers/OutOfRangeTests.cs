using Provenance.Engine.Figures;
using Provenance.Engine.Facts;

namespace Provenance.Properties.Numbers;

/// <summary>Numbers at and beyond the end of decimal arithmetic. Each text made the engine fail once.</summary>
public class OutOfRangeTests
{
    private const string Nines = "9999999999999999999999999999";

    [Theory]
    [InlineData("It took " + Nines + " hours 10.")]
    [InlineData("It holds " + Nines + "M5 in all.")]
    [InlineData("It counted several quintillion quintillion grains.")]
    [InlineData("It counted hundreds of trillions of quintillions of quintillion grains.")]
    [InlineData("It counted 79228162514.264337593 quintillion and a half of them.")]
    [InlineData("It counted " + Nines + " hundred and 21 grains.")]
    [InlineData("It went from -" + Nines + " to 5 million grains.")]
    [InlineData("It went from 1 to 0.00000001 quintillion quintillion grains.")]
    [InlineData("It went from 1 to 0.00001 × 10^-27 grains.")]
    [InlineData("It counted " + Nines + " quintillion hours and 5 minutes.")]
    public void An_amount_beyond_the_range_of_decimals_is_read_without_harm(string text) => EngineRun.AssertSpans(EngineRun.Read(text, text));

    [Theory]
    [InlineData("It weighs 1e999 kg.")]
    [InlineData("It weighs -9e400 kg.")]
    public void A_number_that_no_code_can_hold_is_no_figure(string text) => Assert.Empty(EngineRun.Read(text).Figures);

    [Theory]
    [InlineData("It weighs 0e999 kg.", "0")]
    [InlineData("It weighs 1e300 kg.", "1E+300")]
    [InlineData("It weighs 0.00001 × 10^-27 kg.", "1E-32")]
    [InlineData("It waited 999999999999 hours 10.", "59999999999950")]
    public void A_number_that_is_far_out_keeps_its_value(string text, string value) =>
        Assert.Equal(value, Assert.Single(EngineRun.Read(text).Figures).Value.Literal);

    [Theory]
    [InlineData("The leak was about zero point zero zero five per cent of the flow.")]
    [InlineData("The leak was about 1/1000 of the flow.")]
    [InlineData("The leak was about one thousandth of the flow.")]
    [InlineData("The leak was about one millionth of a metre.")]
    public void A_hedged_number_smaller_than_its_last_digit_is_compared_and_ends(string text)
    {
        FactSet set = EngineRun.Read(text, text.Replace("leak", "seepage", StringComparison.Ordinal));

        EngineRun.AssertSpans(set);
        Assert.All(set.Figures, figure => Assert.Equal(Hedge.About, figure.Hedge));
    }
}
