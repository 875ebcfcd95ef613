using Provenance.Engine.Quotes;

namespace Provenance.Engine.Tests;

/// <summary>Whom names, titles and pronouns mean in one document.</summary>
public class PeopleTests
{
    [Theory]
    [InlineData("Jane Okoro came. Jane Ann Okoro runs the port. “We must go now,” Okoro said.", "Jane Ann Okoro")]
    [InlineData("Harbourite Jane Okoro came. Later Jane Okoro left. “We must go now,” Okoro said.", "Jane Okoro")]
    [InlineData("Billy Roe Jr. came. “We must go now,” Roe said.", "Billy Roe Jr")]
    [InlineData("Stephen King came. “We must go now,” Mr. King said.", "Stephen King")]
    [InlineData("The port director, Jean Okoro, said it was the worst storm “in 90 years”. “We must go now,” he said.", "Jean Okoro")]
    [InlineData("Bill Roe came. William Roe left. “We must go now,” Roe said.", "William Roe")]
    [InlineData("Senator Ann Okoro and Judge Bo Okoro came. “We must go now,” Senator Okoro said.", "Ann Okoro")]
    [InlineData("Ann Okoro came. “We must go,” Okoro said.\n\nBo Okoro left.\n\n“We must stay here,” Okoro said.", "Ann Okoro")]
    public void A_last_name_means_the_fullest_name(string text, string speaker) => Assert.Equal(speaker, Read.All(text).Quotes[^1].Speaker);

    [Theory]
    [InlineData("Ann Okoro came. Bo Okoro left. “We must go now,” Okoro said.")]
    [InlineData("Ann Okoro came with Jane Lund. “We must go now,” he and Lund said.")]
    public void Nobody_is_guessed(string text) => Assert.Null(Read.All(text).Quotes[^1].Speaker);

    [Fact]
    public void A_place_that_begins_like_a_last_name_names_nobody()
    {
        QuoteCitation quote = Read.All("Jane Lund, the port's director, came. “We must go now,” the Lundby director said.").Quotes[0];

        Assert.Equal(("Jane Lund", "Jane Lund"), (quote.Speaker, quote.SpeakerAsTold));
    }

    [Theory]
    [InlineData("“We must go now,” Ms Okoro said.", "Ms Okoro")]
    [InlineData("“We must go now,” said Ms Okoro on Monday.", "Ms Okoro")]
    [InlineData("“We must go now,” said Okoro, 54, the director of the port, on Monday.", "Okoro, 54, the director of the port")]
    [InlineData("“We must go now,” Okoro, who grew up here, said.", "Okoro, who grew up here")]
    [InlineData("“We must go now,” Okoro, the port's director, has said.", "Okoro, the port's director")]
    [InlineData("“We must go now,” according to Okoro, a former pilot from Hull.", "Okoro, a former pilot from Hull")]
    [InlineData("The port's director, Jane Okoro, said “we must go now”.", "The port's director, Jane Okoro")]
    [InlineData("“We must go now,” said Okoro, speaking in Hull.", "Okoro")]
    [InlineData("“We must go now,” said Okoro, a day later.", "Okoro")]
    [InlineData("“We must go now,” said\nOkoro, the\ndirector.", "Okoro, the director")]
    [InlineData("“We must go now,” she said.", "Jane Okoro")]
    public void The_speaker_is_told_in_the_words_of_the_text_where_they_name_somebody(string sentence, string told)
    {
        QuoteCitation quote = Read.All("Jane Okoro came. " + sentence).Quotes[0];

        Assert.Equal(("Jane Okoro", told), (quote.Speaker, quote.SpeakerAsTold));
    }

    [Theory]
    [InlineData("Jane Okoro said the port lost 40 ships in May.")]
    [InlineData("The port lost 40 ships in May, according to Jane Okoro.")]
    public void A_figure_has_the_speaker_of_its_sentence(string text) => Assert.Equal("Jane Okoro", Read.All(text).Figures[0].Speaker);
}
