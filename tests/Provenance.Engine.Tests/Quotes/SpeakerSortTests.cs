using Provenance.Engine.Quotes;

namespace Provenance.Engine.Tests;

/// <summary>Who can speak: persons, bodies and documents; and marks that hold no words spoken.</summary>
public class SpeakerSortTests
{
    [Theory]
    [InlineData("There were 17 145 reported cases, with 6070 reported deaths.")]
    [InlineData("About 2 in 5 agreed, and 30 did not.")]
    [InlineData("Reservoir: 312 hectares")]
    [InlineData("The standard rate of value added tax is 20 per cent.")]
    [InlineData("Saturday: 12 shops opened.")]
    [InlineData("Injuries reported: 31")]
    [InlineData("Seats claimed: 3,120")]
    public void A_number_a_label_or_a_thing_asserts_no_figure(string text) => Assert.All(Read.All(text).Figures, figure => Assert.Null(figure.Speaker));

    [Theory]
    [InlineData("The statement said that 14 boats sank.", "statement")]
    [InlineData("The app note says that it draws 5 mA.", "app note")]
    [InlineData("Ivo Brandt reported 118 fires.", "Ivo Brandt")]
    [InlineData("According to the council, 40 homes burned.", "council")]
    public void A_person_a_body_or_a_document_asserts_a_figure(string text, string speaker) => Assert.Equal(speaker, Read.All(text).Figures[0].Speaker);

    [Theory]
    [InlineData("The innkeeper promises: “Nobody will be left on the hill tonight.”", "innkeeper")]
    [InlineData("“She knows the river and will keep it for us all.” -Commissioner Gerold Starke", "Gerold Starke")]
    [InlineData("“It was a gift, and we took it,”\n\nsaid Councillor Ivo Brandt.", "Ivo Brandt")]
    [InlineData("In the words of Tilde Amsel, “a hedge is a promise to the road”.", "Tilde Amsel")]
    [InlineData("The lid held, as Tamsin Brandt, the engineer in charge, recorded, “to the last hour of the test”.", "Tamsin Brandt")]
    [InlineData("And from Alun Prewett, who led the opposition: “It is a raid on the night shift.”", "Alun Prewett")]
    [InlineData("The Minister of Education, Edda Lorne, said: “Classes are smaller now.”", "Edda Lorne")]
    [InlineData("Bea Lonsdale, 52, was in the gallery. “There is no bus at that hour,” she said.", "Bea Lonsdale")]
    public void Usual_attributions_name_the_speaker(string text, string speaker) => Assert.Equal(speaker, Read.All(text).Quotes[^1].Speaker);

    [Theory]
    [InlineData("Tip: “The loaf should rest under a cloth for an hour.”")]
    [InlineData("A strip labelled “the fast one of the two” costs less.")]
    [InlineData("A batsman’s line might read: “S. Smith b Fernando was out for ten.”")]
    [InlineData("Two paths remain, the first called “the slow road of old” then.")]
    public void A_label_or_a_thing_says_nothing(string text) => Assert.Null(Read.All(text).Quotes[^1].Speaker);

    [Theory]
    [InlineData("Rename `knit_all` to `knit_every` there.")]
    [InlineData("{ \"ETag\": \"BEEF\", \"Type\": \"image/jpeg\" }")]
    [InlineData("Put \"colour\": \"teal\" and \"locked\": true there.")]
    [InlineData("Write \"tools\": [\"saw\", \"plane\"] there.")]
    [InlineData("The words \"SHALL\", \"SHALL NOT\" and \"SHOULD\" are defined there.")]
    public void Code_and_key_words_are_no_quotations(string text) => Assert.Empty(Read.All(text).Quotes);

    [Fact]
    public void A_name_that_two_bear_is_told_as_it_stands()
    {
        QuoteCitation quote = Read.All("Ann Okoro came. Bo Okoro left. “We must go now,” Okoro said.").Quotes[0];

        Assert.Equal((null, "Okoro"), (quote.Speaker, quote.SpeakerAsTold));
    }
}
