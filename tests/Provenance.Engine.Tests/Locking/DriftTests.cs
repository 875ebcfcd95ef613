using Provenance.Engine.Facts;
using Provenance.Engine.Locking;

namespace Provenance.Engine.Tests.Locking;

public class DriftTests
{
    private const string Ferries = "The island council ordered 40 ferries from the yard in Gdansk.";
    private const string Clocks = "The museum owns 12 clocks of brass.";

    [Fact]
    public void An_unchanged_document_does_not_drift() => Assert.Equal(DriftKind.None, Locked.Of(Ferries).Then(Ferries).Single().Kind);

    [Theory]
    [InlineData("The weather was fine.\n\nThe island council ordered 40 ferries from the yard in Gdansk.")]
    [InlineData("The island council ordered\r\n40 ferries from the\r\nyard in Gdansk.")]
    [InlineData("The island council ordered 40 ferries  from the yard in Gdansk. More will follow.")]
    public void Other_lines_and_other_neighbours_are_no_drift(string text) => Assert.Equal(DriftKind.None, Locked.Of(Ferries).Then(text).Single().Kind);

    [Fact]
    public void A_sentence_in_another_document_has_moved_and_nobody_is_told()
    {
        Drift drift = Locked.Of(Ferries).Then(Clocks, Ferries).Single();

        Assert.Equal((DriftKind.Moved, false), (drift.Kind, drift.IsFinding));
    }

    [Theory]
    [InlineData("The island council has ordered 40 ferries from the shipyard in Gdansk.")]
    [InlineData("Last week the island council ordered 40 ferries from the yard in Gdansk.")]
    [InlineData("The island council ordered forty ferries from the yard in Gdansk.")]
    public void Other_words_around_the_same_value_are_a_rewording(string text) => Assert.Equal(DriftKind.Reworded, Locked.Of(Ferries).Then(text).Single().Kind);

    [Theory]
    [InlineData("The island council ordered 45 ferries from the yard in Gdansk.", "45")]
    [InlineData("The island council ordered 1,200 ferries from the yard in Gdansk.", "1,200")]
    [InlineData("The island council has ordered 45 ferries from the yard in Gdansk.", "45")]
    public void Another_value_in_the_same_sentence_is_a_change_of_the_value(string text, string now)
    {
        Drift drift = Locked.Of(Ferries).Then(text).Single();

        Assert.Equal((DriftKind.ValueChanged, "40", now), (drift.Kind, drift.Before, drift.Now));
        Assert.Equal("Ferries", drift.Fact!.Name);
    }

    [Fact]
    public void A_value_that_is_stated_twice_has_changed_where_one_of_the_two_has()
    {
        Drift drift = Locked.Of($"{Ferries} Nobody objected. {Ferries}").Then($"{Ferries} Nobody objected. {Ferries.Replace("40", "45", StringComparison.Ordinal)}").Single();

        Assert.Equal((DriftKind.ValueChanged, "40", "45"), (drift.Kind, drift.Before, drift.Now));
    }

    [Fact]
    public void A_value_that_was_stated_twice_and_is_stated_once_has_not_changed() =>
        Assert.Equal(DriftKind.None, Locked.Of($"{Ferries} Nobody objected. {Ferries}").Then($"{Ferries} Nobody objected.").Single().Kind);

    [Fact]
    public void A_hedge_is_a_part_of_the_value() =>
        Assert.Equal(DriftKind.ValueChanged, Locked.Of(Ferries).Then("The island council ordered about 40 ferries from the yard in Gdansk.").Single().Kind);

    [Theory]
    [InlineData("The museum owns 12 clocks of brass.")]
    [InlineData("The island council ordered ferries from the yard in Gdansk.")]
    public void What_stands_nowhere_is_gone(string text) => Assert.Equal(DriftKind.Gone, Locked.Of(Ferries).Then(text).Single().Kind);

    [Fact]
    public void What_is_gone_names_the_nearest_fact()
    {
        Drift drift = Locked.Of("The council ordered 40 car ferries from the yard in Gdansk.").Then("In spring two yards of the coast delivered 7 passenger ferries.").Single();

        Assert.Equal((DriftKind.Gone, "Figures.PassengerFerries"), (drift.Kind, drift.Fact?.Id));
    }

    [Fact]
    public void Words_that_stand_at_two_places_now_are_ambiguous()
    {
        FactLock locked = Locked.Of("In the yard stand 12 carts.");
        FactSet set = locked.Then("", "In the yard stand 12 carts.", "In the yard stand 12 carts.");

        // Where the linker makes one fact of them nothing is ambiguous; here they are set apart by hand.
        FactSet apart = Extractor.Extract(set.Documents, Provenance.Engine.Decisions.DecisionsReader.Read(
            """{ "different": [[{ "source": "1.txt", "exact": "12" }, { "source": "2.txt", "exact": "12" }]] }""").Decisions, locked);
        Assert.Equal(apart.Facts.Count > 1 ? DriftKind.Ambiguous : DriftKind.Moved, apart.Single().Kind);
        Assert.Equal(2, apart.Facts.Count);
    }

    [Theory]
    [InlineData("“The bridge will never be finished in time,” Ana Silva said.", DriftKind.None)]
    [InlineData("“The bridge will never be finished – in time,” Ana Silva said.", DriftKind.Reworded)]
    [InlineData("“The bridge will soon be finished in time,” Ana Silva said.", DriftKind.ValueChanged)]
    [InlineData("“We will dance,” Ana Silva said.", DriftKind.Gone)]
    public void The_value_of_a_quotation_is_its_words(string text, DriftKind kind) =>
        Assert.Equal(kind, Locked.Of("“The bridge will never be finished in time,” Ana Silva said.").Then(text).Single().Kind);

    [Fact]
    public void A_fact_is_not_taken_for_another_that_is_still_there()
    {
        FactSet set = Locked.Of("The yard built 40 ferries and 12 tugboats.").Then("The yard built 40 ferries.");

        Assert.Equal([DriftKind.Reworded, DriftKind.Gone], set.Drift.Select(drift => drift.Kind));
    }
}
