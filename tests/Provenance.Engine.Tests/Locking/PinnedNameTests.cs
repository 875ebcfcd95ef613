using Provenance.Engine.Facts;
using Provenance.Engine.Locking;

namespace Provenance.Engine.Tests.Locking;

public class PinnedNameTests
{
    [Fact]
    public void A_locked_name_stays_when_the_words_that_made_it_change()
    {
        FactSet set = Locked.Of("The council ordered 40 ferries from the yard in Gdansk.").Then("The council ordered 40 ships from the yard in Gdansk.");

        Assert.Equal("Ferries", Assert.Single(set.Facts).Name);
    }

    [Fact]
    public void A_document_that_would_come_first_takes_no_locked_name()
    {
        FactSet set = Locked.Of("The council ordered 40 ferries from the yard in Gdansk.").Then("A lake in the hills has 3 ferries.", "The council ordered 40 ferries from the yard in Gdansk.");

        Assert.Equal("Ferries", set.FactOf(set.Figures[1])!.Name);
        Assert.NotEqual("Ferries", set.FactOf(set.Figures[0])!.Name);
    }

    [Fact]
    public void The_name_of_a_fact_that_is_gone_does_not_come_to_mean_another()
    {
        FactSet set = Locked.Of("The council ordered 40 ferries from the yard in Gdansk.").Then("High in the hills a lake has 3 ferries and no bridge.");

        Assert.Equal(DriftKind.Gone, set.Single().Kind);
        Assert.NotEqual("Ferries", Assert.Single(set.Facts).Name);
    }

    [Fact]
    public void A_retired_name_is_taken_for_its_generation()
    {
        FactLock locked = Locked.Of("The council ordered 40 ferries from the yard in Gdansk.");
        FactSet gone = locked.Then("It rained.");
        FactLock accepted = LockBuilder.Next(locked, gone, document => document.Path, _ => true, dropsRetired: true);

        FactSet after = accepted.Then("High in the hills a lake has 3 ferries and no bridge.");
        Assert.Empty(after.Drift);
        Assert.Equal("Ferries", Assert.Single(after.Retired).Name);
        Assert.NotEqual("Ferries", Assert.Single(after.Facts).Name);
        Assert.Empty(LockBuilder.Next(accepted, accepted.Then("It rained."), document => document.Path, _ => true, dropsRetired: true).Facts);
    }
}
