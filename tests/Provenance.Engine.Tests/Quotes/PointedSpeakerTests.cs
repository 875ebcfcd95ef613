using Provenance.Engine.Quotes;

namespace Provenance.Engine.Tests;

/// <summary>Whom a text means that does not name its speaker where the words stand: "she", "I", "his words", "as she puts it".</summary>
public class PointedSpeakerTests
{
    [Theory]
    [InlineData("Orla Tansley of the Reed Guild shook her head. “[|We stay where we are,|]” she said.", "Orla Tansley")]
    [InlineData("Net maker Orla Tansley, 52, sat on the wall. “[|We stay where we are,|]” she said.", "Orla Tansley")]
    [InlineData("We asked Orla Tansley. “[|We stay where we are,|]” she said.", "Orla Tansley")]
    [InlineData("Tansley and her brother own the boat. Orla Tansley looked up. “[|We stay where we are,|]” she said.", "Orla Tansley")]
    [InlineData("Orla Tansley weaves. The boat lay in Upper Dale. “[|We stay where we are,|]” she said.", "Orla Tansley")]
    [InlineData("Orla Tansley weaves for Reed Brothers of Upper Dale. “[|We stay where we are,|]” she said.", "Orla Tansley")]
    public void A_pronoun_means_who_acts_in_the_sentence_before(string marked, string speaker) => Speaks(speaker, marked);

    [Fact]
    public void A_pronoun_does_not_mean_whom_the_words_speak_of() =>
        Speaks("Orla Tansley", "Orla Tansley weaves. “[|Bram Fell has left the pier,|]” she said.");

    [Fact]
    public void A_pronoun_of_one_gender_never_means_whom_one_of_the_other_has_meant()
    {
        IReadOnlyList<QuoteCitation> quotes = Read.Quotes("Orla Tansley weaves. “[|We stay where we are,|]” she said.\n\nThe wind rose. “[|We go to the pier,|]” he said.");

        Assert.Equal(["Orla Tansley", null], quotes.Select(quote => quote.Speaker));
    }

    [Theory]
    [InlineData("The harbour master was short today. “[|We stay where we are,|]” she said.", "harbour master")]
    [InlineData("The director says little. She also said “[|we stay where we are|]” then.", "director")]
    public void A_title_that_the_sentence_before_begins_with_is_meant(string marked, string speaker) => Speaks(speaker, marked);

    [Theory]
    [InlineData("The Reed Authority has an answer. “[|We stay where we are,|]” it says.", "Reed Authority")]
    [InlineData("The Reed Authority of Dale objects. In its words, “[|the wall would be lost|]” then.", "Reed Authority of Dale")]
    public void It_means_the_body_that_the_sentence_before_begins_with(string marked, string speaker) => Speaks(speaker, marked);

    [Theory]
    [InlineData("Dear members,\n\n“[|We stay where we are,|]” I said on Monday.\n\nYours sincerely,\nOrla Tansley")]
    [InlineData("I told the meeting that “[|we stay where we are|]” and it is so.\n\nOrla Tansley, chair")]
    [InlineData("News from the pier\n\nBy Orla Tansley\n\nI told them: “[|We stay where we are.|]”")]
    [InlineData("From: Orla Tansley\n\nMy rule has not changed: “[|We stay where we are.|]”")]
    [InlineData("“[|We stay where we are.|]” That is what I told them.\n\nYours,\nOrla Tansley")]
    public void I_is_who_wrote_the_document(string marked) => Speaks("Orla Tansley", marked);

    [Fact]
    public void I_is_nobody_where_no_writer_is_told() => Assert.Null(Read.Quote("“[|We stay where we are,|]” I said on Monday.").Speaker);

    [Theory]
    [InlineData("“[|We stay where we are,|]” said Orla Tansley of Fell Research.")]
    [InlineData("“[|We stay where we are|]”, as Orla Tansley puts it.")]
    [InlineData("“[|We stay where we are.|]” So Orla Tansley told the members.")]
    [InlineData("“[|Whoever stays, stays|]” is how Orla Tansley likes to begin.")]
    [InlineData("“[|We stay where we are,|]” Orla Tansley used to say.")]
    [InlineData("“[|We stay where we are,|]” Orla Tansley is said to have told the owner.")]
    [InlineData("Orla Tansley told the board, and I quote, “[|we stay where we are|]” then.")]
    [InlineData("A wall, says the engineer Orla Tansley, is “[|as good as the people behind it|]” then.")]
    [InlineData("Orla Tansley has looked at it. Her finding: “[|We stay where we are.|]”")]
    [InlineData("Orla Tansley did not go. She “[|would rather stay than walk|]” then.")]
    public void Usual_ways_to_name_who_speaks_are_read(string marked) => Speaks("Orla Tansley", marked);

    [Fact]
    public void A_block_quotation_in_marks_is_read_by_its_marks() =>
        Assert.Equal("Orla Tansley", Read.Quote("The members say:\n\n> “[|We stay where we are.|]” – Orla Tansley, Reed Hall").Speaker);

    private static void Speaks(string speaker, string marked)
    {
        QuoteCitation quote = Read.Quote(marked);

        Assert.True(quote.Speaker == speaker, $"{marked}\n  expected: {speaker}\n  but was:  {quote.Speaker}");
    }
}
