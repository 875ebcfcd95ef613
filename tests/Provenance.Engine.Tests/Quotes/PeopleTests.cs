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
    [InlineData("Bill Roe came. William Roe left. “We must go now,” Roe said.", "William Roe")]
    [InlineData("Senator Ann Okoro and Judge Bo Okoro came. “We must go now,” Senator Okoro said.", "Ann Okoro")]
    [InlineData("Ann Okoro came. “We must go,” Okoro said.\n\nBo Okoro left.\n\n“We must stay here,” Okoro said.", "Ann Okoro")]
    public void A_last_name_means_the_fullest_name(string text, string speaker) => Assert.Equal(speaker, Read.All(text).Quotes[^1].Speaker);

    [Theory]
    [InlineData("Ann Okoro came. Bo Okoro left. “We must go now,” Okoro said.")]
    [InlineData("Ann Okoro came with Jane Lund. “We must go now,” he and Lund said.")]
    public void Nobody_is_guessed(string text) => Assert.Null(Read.All(text).Quotes[^1].Speaker);

    [Fact]
    public void The_phrase_stands_as_written()
    {
        QuoteCitation quote = Read.All("Jane Okoro came. “We must go now,” Ms Okoro said.").Quotes[0];

        Assert.Equal(("Jane Okoro", "Ms Okoro"), (quote.Speaker, quote.SpeakerText));
    }

    [Theory]
    [InlineData("Jane Okoro said the port lost 40 ships in May.")]
    [InlineData("The port lost 40 ships in May, according to Jane Okoro.")]
    public void A_figure_has_the_speaker_of_its_sentence(string text) => Assert.Equal("Jane Okoro", Read.All(text).Figures[0].Speaker);
}
