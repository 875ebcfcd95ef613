using Provenance.Engine.Figures;
using Provenance.Engine.Linking;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

/// <summary>What the rules say of two figures alone, and how much has to speak for one fact: the more digits two values have of their own, the less.</summary>
public class FigurePairTests
{
    private const string Apart = "they hold for different periods, models, conditions or directions";

    [Theory]
    [InlineData("The yard built [|147|] ferries.", "The port counted [|147|] ferries.", true)]
    [InlineData("The yard built [|47|] ferries.", "The port counted [|47|] ferries.", false)]
    public void A_count_of_three_digits_needs_little_beside_the_noun(string first, string second, bool isEnough) => Weighs(first, second, "equal values", isEnough);

    [Theory]
    [InlineData("The yard built [|20|] ferries.", "The yard repaired [|20|] ferries.", true)]
    [InlineData("The yard built [|19|] ferries.", "The yard repaired [|19|] ferries.", false)]
    [InlineData("The yard built [|12|] ferries for the northern islands.", "The yard built [|12|] ferries for the northern islands and the mainland.", true)]
    public void A_handful_needs_more_than_a_count(string first, string second, bool isEnough) => Weighs(first, second, "equal values", isEnough);

    [Theory]
    [InlineData("The share of steel was [|7.34%|].", "Steel is at [|7.34%|].", true)]
    [InlineData("The share of steel was [|73%|].", "Steel is at [|73%|].", false)]
    [InlineData("The yard paid [|$4.73m|] for steel.", "Steel cost [|$4.73m|].", true)]
    [InlineData("The yard paid [|$47m|] for steel.", "Steel cost [|$47m|].", false)]
    [InlineData("Output at the yard rose [|7%|] in spring.", "The yard grew [|7%|] in spring.", true)]
    [InlineData("The share of steel was [|7%|].", "Steel made up [|7%|].", false)]
    public void A_value_without_a_noun_needs_the_less_the_more_digits_it_has(string first, string second, bool isEnough) => Weighs(first, second, "equal values", isEnough);

    [Theory]
    [InlineData("A survey found that [|47%|] of nurses fear the night ferry.", "In a poll [|47%|] of nurses said they fear the night ferry.", false)]
    [InlineData("[|47%|] of nurses fear the night ferry.", "In a poll [|47%|] of nurses said they fear the night ferry.", false)]
    [InlineData("In a poll [|47%|] of nurses said they fear the night ferry.", "[|47%|] of nurses fear the night ferry.", false)]
    [InlineData("A survey found that [|47.3%|] of nurses fear the night ferry.", "In a poll [|47.3%|] of nurses said they fear the night ferry.", true)]
    [InlineData("[|47%|] of nurses fear the night ferry.", "By day [|47%|] of nurses fear the night ferry.", true)]
    public void Round_percentages_of_surveys_meet_by_chance(string first, string second, bool isEnough) => Weighs(first, second, "equal values", isEnough);

    [Theory]
    [InlineData("The yard built [|47|] ferries.", "Then the yard painted [|47|] ferries.", false)]
    [InlineData("The yard built [|147|] ferries.", "Then the port painted [|147|] ferries.", true)]
    public void In_one_document_shared_words_count_for_less(string first, string second, bool isEnough)
    {
        MarkedText both = MarkedText.Parse(first + " " + second);
        FactSet set = Read.All(both.Text);

        AssertWeighs(FigureLinker.Explainer(set.Figures)(set.Figures[0], set.Figures[1]), "equal values", isEnough);
    }

    [Fact]
    public void Two_figures_of_one_sentence_are_never_compared()
    {
        FactSet set = Read.All("The yard spent $47m on ferries and $47m on cranes.");

        AssertWeighs(FigureLinker.Explainer(set.Figures)(set.Figures[0], set.Figures[1]), "two figures of one sentence are two facts", false);
    }

    [Fact]
    public void Different_values_of_one_document_are_two_facts()
    {
        FactSet set = Read.All("The yard built 47 ferries. In all the yard built 52 ferries.");

        AssertWeighs(FigureLinker.Explainer(set.Figures)(set.Figures[0], set.Figures[1]), "different values of one document are two facts", false);
    }

    [Theory]
    [InlineData("The ferry carried [|212|] people.", "The ferry carried [|212|] passengers.", "equal values")]
    [InlineData("The ferry carried [|12|] people.", "The ferry carried [|12|] passengers.", "too few words in common")]
    public void Another_noun_needs_more_and_a_handful_under_another_noun_is_another_thing(string first, string second, string reason) => Weighs(first, second, reason, false);

    [Theory]
    [InlineData("The clock runs at [|0.4 MHz|].", "The clock runs at [|400 kHz|].", "equal values", true)]
    [InlineData("The clock runs at [|0.4 MHz|].", "The clock runs at [|401 kHz|].", "the intervals overlap", false)]
    [InlineData("The clock runs at about [|0.4 MHz|].", "The clock runs at [|400 kHz|].", "the intervals overlap", false)]
    public void One_exact_value_in_two_units_is_equal(string first, string second, string reason, bool isEnough) => Weighs(first, second, reason, isEnough);

    [Theory]
    [InlineData("The tunnel under the northern bay is [|35 km|] long.", "The tunnel under the northern bay is [|22 miles|] long.", true)]
    [InlineData("The tunnel under the northern bay is [|5 km|] long.", "The tunnel under the northern bay is [|3.1 miles|] long.", false)]
    [InlineData("The new sea cable to the northern islands is [|498 m|] long.", "The new sea cable to the northern islands measures [|498.2 m|].", true)]
    [InlineData("The new sea cable to the northern islands is [|5 m|] long.", "The new sea cable to the northern islands measures [|5.2 m|].", false)]
    [InlineData("The yard sold some [|600|] ferries to the northern islands.", "The yard sold [|640|] ferries to the northern islands.", false)]
    public void Values_that_may_be_one_need_more_the_rounder_they_are(string first, string second, bool isEnough) => Weighs(first, second, "the intervals overlap", isEnough);

    [Theory]
    [InlineData("The old tower at the northern quay was built in [|March 1994|].", "The old tower at the northern quay fell in [|1994|].", true)]
    [InlineData("The tower was built in [|March 1994|].", "The tower fell in [|1994|].", false)]
    public void A_month_and_its_year_need_more_than_one_word(string first, string second, bool isEnough) => Weighs(first, second, "the intervals overlap", isEnough);

    [Fact]
    public void A_time_of_day_is_no_part_of_another() =>
        Weighs("The night ferry leaves the northern quay at [|14:30|].", "The night ferry leaves the northern quay at [|14:30:15|].", "different values, and the sentences speak of different times, subjects or things", false);

    [Theory]
    [InlineData("The yard built [|4,731|] ferries in the north.", "The yard built [|4,731|] ferries in the south.")]
    [InlineData("Exports of steel rose by [|7.34%|] in spring.", "Exports of steel fell by [|7.34%|] in spring.")]
    [InlineData("The yard sold [|4,731|] ferries.", "The yard bought [|4,731|] ferries.")]
    [InlineData("The minimum supply voltage of the sensor is [|4.73 V|].", "The maximum supply voltage of the sensor is [|4.73 V|].")]
    [InlineData("The import of steel rose to [|4,731 tonnes|].", "The export of steel rose to [|4,731 tonnes|].")]
    [InlineData("The yard built [|4,731|] ferries in spring.", "The yard built [|4,731|] ferries in autumn.")]
    [InlineData("The yard built [|4,731|] ferries in the first quarter.", "The yard built [|4,731|] ferries in the third quarter.")]
    [InlineData("The first prototype weighs [|4.73 tonnes|].", "The second prototype weighs [|4.73 tonnes|].")]
    [InlineData("The engine of the Norland X1 weighs [|4.73 tonnes|].", "The engine of the Norland X2 weighs [|4.73 tonnes|].")]
    public void Equal_values_of_opposite_or_numbered_things_are_two_facts(string first, string second)
    {
        Weighs(first, second, Apart, false);
        Weighs(second, first, Apart, false);
    }

    [Theory]
    [InlineData("The sensor draws 4.73 mA at 25 °C.", "The sensor draws 4.73 mA at 85 °C.", false)]
    [InlineData("At 25 °C the sensor draws 4.73 mA.", "At 85 °C the sensor draws 4.73 mA.", false)]
    [InlineData("The sensor draws 4.73 mA at 25 °C.", "At 85 °C the sensor draws 4.73 mA.", false)]
    [InlineData("The sensor draws 4.73 mA at 25 °C.", "The sensor draws 4.73 mA at 25 °C.", true)]
    [InlineData("The sensor draws 4.73 mA at 25 °C.", "The sensor draws 4.73 mA at 25 °C and 3.3 V.", true)]
    [InlineData("The sensor draws 4.73 mA at 25 °C.", "The sensor draws 4.73 mA at 3.3 V.", true)]
    [InlineData("At 25 °C the sensor draws 4.73 mA.", "The sensor draws 4.73 mA.", true)]
    public void Under_conditions_of_one_kind_that_do_not_meet_a_value_is_another_fact(string first, string second, bool isEnough) =>
        AssertWeighs(Between(Read.All(first, second), "4.73 mA"), isEnough ? "equal values" : Apart, isEnough);

    [Theory]
    [InlineData("The yard built 4,731 ferries in 2019.", "The yard built 4,731 ferries in 2020.", false)]
    [InlineData("In 2019 the yard built 4,731 ferries.", "In 2020 the yard built 4,731 ferries.", false)]
    [InlineData("The accounts of 2019 are out. The yard built 4,731 ferries.", "The accounts of 2020 are out. The yard built 4,731 ferries.", false)]
    [InlineData("The yard built 4,731 ferries in 2019.", "The yard built 4,731 ferries in 2019.", true)]
    [InlineData("The yard built 4,731 ferries in 2019.", "The yard built 4,731 ferries.", true)]
    public void What_holds_for_another_year_is_another_fact(string first, string second, bool isEnough) =>
        AssertWeighs(Between(Read.All(first, second), "4,731"), isEnough ? "equal values" : Apart, isEnough);

    [Fact]
    public void Two_subjects_at_the_heads_of_two_sentences_are_two_facts() =>
        Weighs("Output at the yard rose [|7.34%|].", "Wages at the yard rose [|7.34%|].", "the sentences begin with different subjects or name different places", false);

    [Fact]
    public void Different_values_of_two_claims_that_say_the_same_are_a_contradiction() => Weighs("The yard earned [|$47m|] in spring.", "The yard earned [|$52m|] in spring.", "different values of two claims", true);

    [Fact]
    public void Values_of_two_dimensions_have_no_explanation() => Assert.Null(Pair("The bridge weighs [|47 tonnes|].", "The bridge spans [|47 metres|]."));

    [Fact]
    public void An_explanation_names_the_words_that_both_share_and_says_whether_they_are_enough()
    {
        PairExplanation few = Pair("The yard built [|19|] ferries.", "The yard repaired [|19|] ferries.")!, enough = Pair("The yard built [|20|] ferries.", "The yard repaired [|20|] ferries.")!;

        Assert.Equal(["ferry", "yard"], few.Shared.Order(StringComparer.Ordinal));
        Assert.Matches("^equal values, evidence [0-9.]+ but not the [0-9.]+ that are needed$", few.Reason);
        Assert.Matches("^equal values, evidence [0-9.]+ of the [0-9.]+ that are needed$", enough.Reason);
    }

    private static void Weighs(string first, string second, string reason, bool isEnough) => AssertWeighs(Pair(first, second), reason, isEnough);

    private static void AssertWeighs(PairExplanation? pair, string reason, bool isEnough) => Assert.Equal((reason, isEnough), (WithoutNumbers(pair!.Reason), pair.IsEnough));

    private static string WithoutNumbers(string reason) => reason.Split(", evidence")[0];

    private static PairExplanation? Pair(string first, string second)
    {
        MarkedText[] texts = [MarkedText.Parse(first), MarkedText.Parse(second)];
        FactSet set = Read.All(texts[0].Text, texts[1].Text);
        return FigureLinker.Explainer(set.Figures)(At(set, 0, texts[0]), At(set, 1, texts[1]));
    }

    private static FigureCitation At(FactSet set, int document, MarkedText text) => set.Figures.Single(figure => figure.Document == set.Documents[document] && figure.Span == text.Spans.Single());

    private static PairExplanation? Between(FactSet set, string exact)
    {
        FigureCitation[] figures = [.. set.Figures.Where(figure => figure.Exact == exact)];
        return FigureLinker.Explainer(set.Figures)(figures[0], figures[1]);
    }
}
