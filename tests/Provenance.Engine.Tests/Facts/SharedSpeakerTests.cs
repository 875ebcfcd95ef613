using Provenance.Engine.Facts;

namespace Provenance.Engine.Tests;

/// <summary>Who "the mayor" of one text is, by another that quotes the same words.</summary>
public class SharedSpeakerTests
{
    private const string Named = "“The pier is closed for good, whatever they say,” said Orla Tansley.";

    [Theory]
    [InlineData("“The pier is closed for good, whatever they say,” the mayor said.", "mayor")]
    [InlineData("The Mayor said: “The pier is closed for good, whatever they say.”", "Mayor")]
    [InlineData("“The pier is closed for good, whatever they say.”", null)]
    [InlineData("Orla told me: “The pier is closed for good, whatever they say.”", "Orla")]
    [InlineData("The mayor called it “closed for good, whatever they say” then.", "mayor")]
    public void A_speaker_without_a_name_is_whom_another_text_names(string text, string? speaker)
    {
        FactSet facts = Read.All(text, Named);

        Assert.Equal((speaker, "Orla Tansley"), (facts.Quotes[0].Speaker, facts.PersonOf(facts.Quotes[0])));
    }

    [Fact]
    public void A_name_stays_whatever_another_text_says()
    {
        FactSet facts = Read.All("“The pier is closed for good, whatever they say,” said Bram Fell.", Named);

        Assert.Equal("Bram Fell", facts.PersonOf(facts.Quotes[0]));
    }

    [Fact]
    public void Where_two_are_named_nobody_is_taken()
    {
        FactSet facts = Read.All("“The pier is closed for good, whatever they say,” the mayor said.", Named, "“The pier is closed for good, whatever they say,” said Bram Fell.");

        Assert.Equal("mayor", facts.PersonOf(facts.Quotes[0]));
    }

    [Fact]
    public void Who_is_named_by_a_person_and_by_a_body_is_the_person()
    {
        FactSet facts = Read.All("“The pier is closed for good, whatever they say,” the mayor said.", "“The pier is closed for good, whatever they say,” said the Reed Authority.", Named);

        Assert.Equal("Orla Tansley", facts.PersonOf(facts.Quotes[0]));
    }

    [Fact]
    public void A_body_is_named_by_the_longest_of_its_names()
    {
        FactSet facts = Read.All("The Dale Park says that “the open skyline of the moor would be lost for a generation” then.", "“The open skyline of the moor would be lost for a generation,” said the Upper Dale Park Authority.");

        Assert.Equal("Upper Dale Park Authority", facts.PersonOf(facts.Quotes[0]));
    }
}
