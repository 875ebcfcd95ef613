
namespace Provenance.Engine.Tests;

/// <summary>Sentences that look alike and speak of two things.</summary>
public class LookAlikeTests
{
    [Theory]
    [InlineData("The water board sold 7773 swing bridges.", "The town council painted 8879 swing bridges.")]
    [InlineData("The bridge in Lisbon has 40 lamps.", "The bridge in Porto has 35 lamps.")]
    [InlineData("A storm killed 12 people in Honduras.", "A fire killed 19 people in Vietnam.")]
    [InlineData("Inflation in Chile rose to 4.5 percent in May.", "Inflation in Peru rose to 3.2 percent in May.")]
    [InlineData("Unemployment fell to 5.1 percent in March.", "Unemployment fell to 4.9 percent in April.")]
    [InlineData("The northern railway closed 14 stations after the flood.", "The southern railway closed 22 stations after the flood.")]
    [InlineData("The X200 draws 30 mA in active mode.", "The X300 draws 45 mA in active mode.")]
    [InlineData("Sales of bicycles grew by 12 percent last year.", "Sales of scooters grew by 30 percent last year.")]
    [InlineData("The first match drew 12,000 spectators.", "The second match drew 15,500 spectators.")]
    [InlineData("Her novel was published in 1987.", "His memoir was published in 1999.")]
    [InlineData("The ministry bought 50 trucks from Sweden.", "The ministry bought 80 trucks from Japan.")]
    [InlineData("The import duty on steel is 25 percent.", "The export duty on steel is 10 percent.")]
    [InlineData("Anna Holt said 40 boats were lost.", "Piet Moor said 12 boats were lost.")]
    [InlineData("It rained all day. The school office of Tarn leased 4318 wagons for the old quarry and its tired workers near the deep river.", "It rained all day. The school office of Tarn sold 6578 wagons for a harbour museum and its young keepers on the northern islands.")]
    public void Two_things_do_not_disagree(string first, string second) => Assert.DoesNotContain(Read.All(first, second).Facts, fact => fact.Verdict == Verdict.Disagree);

    [Theory]
    [InlineData("Norvik has [|21,000|] inhabitants.", "Norvik is a town of [|25,000|] inhabitants.")]
    public void One_thing_does(string first, string second) => Assert.Equal(Verdict.Disagree, Read.Common(first, second)?.Verdict);

    [Theory]
    [InlineData("The clock of the sensor runs at [|0.4 MHz|] in fast mode.", "In fast mode the clock of the sensor runs at [|400 kHz|].")]
    [InlineData("The mill at Torvik lies [|35 km|] from the town of Hamra.", "The mill at Torvik lies [|22 miles|] from the town of Hamra.")]
    public void Equal_values_in_two_units_are_one_fact(string first, string second) => Assert.True(Read.Common(first, second) is { Verdict: Verdict.Agree or Verdict.Consistent });

    [Theory]
    [InlineData("The pump draws [|30 mA|] in active mode at 25 °C.", "The pump draws [|30 mA|] in active mode at 85 °C.")]
    [InlineData("The K5 cell weighs [|48 g|] without its cable.", "The K7 cell weighs [|48 g|] without its cable.")]
    [InlineData("Tolvex earned [|$412 million|] from pumps in the first quarter.", "Tolvex earned [|$412 million|] from pumps in the second quarter.")]
    [InlineData("Tolvex earned [|$412 million|] from pumps in the quarter.", "Tolvex earned [|$412 million|] from pumps in the year.")]
    public void Equal_values_of_other_conditions_models_or_periods_are_two_facts(string first, string second) => Assert.Null(Read.Common(first, second));
}
