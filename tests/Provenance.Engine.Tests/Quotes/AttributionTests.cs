namespace Provenance.Engine.Tests;

/// <summary>Who says what in sentences as newspapers write them.</summary>
public class AttributionTests
{
    [Theory]
    [InlineData("“The bridge will open in May,” said Port Commissioner Lena Brandt.", "Lena Brandt")]
    [InlineData("“The bridge will open in May,” said Lena Brandt, who runs the port.", "Lena Brandt")]
    [InlineData("“We are running out of sand,” Omar Haddad told the council on Tuesday.", "Omar Haddad")]
    [InlineData("“We are running out of sand,” Omar Haddad, a geologist at Norland University, told reporters.", "Omar Haddad")]
    [InlineData("“No passenger was in danger,” the Norland Ferry Company said in a statement.", "Norland Ferry Company")]
    [InlineData("The Norland Ferry Company runs six boats. “No passenger was in danger,” the company said.", "Norland Ferry Company")]
    [InlineData("“The hull was not inspected after March,” the audit found.", "audit")]
    [InlineData("“We will strike on Monday,” union leaders said.", "union leaders")]
    [InlineData("“He never came to work,” a former colleague said.", "a former colleague")]
    [InlineData("“Sand is the new gold,” Omar Haddad wrote in the Norland Post in June.", "Omar Haddad")]
    [InlineData("“The minister is ill,” said Ana Ruiz, a spokeswoman for the finance ministry.", "Ana Ruiz")]
    [InlineData("Lena Brandt is ill. “She will be back soon,” a spokesman for Brandt said.", "a spokesman for Brandt")]
    [InlineData("“Who will pay for it?” asked Lena Brandt.", "Lena Brandt")]
    [InlineData("“No more sand!” the crowd chanted.", "crowd")]
    [InlineData("“Sand is the new gold.” — Omar Haddad, geologist", "Omar Haddad")]
    [InlineData("Lena Brandt met the builders and the press. “It cost a fortune,” she told Omar Haddad of the Post.", "Lena Brandt")]
    [InlineData("“We lost the boat,” said J. P. Moreau of the coast guard.", "J. P. Moreau")]
    [InlineData("“The dam will hold,” said Marie-Claire van der Berg.", "Marie-Claire van der Berg")]
    public void The_clause_stands_behind_the_words(string text, params string?[]? speakers) => Assert.Equal(speakers ?? [null], Read.All(text).Quotes.Select(quote => quote.Speaker));

    [Theory]
    [InlineData("Lena Brandt said on Friday that the bridge was “a gift to the town” and its people.", "Lena Brandt")]
    [InlineData("The harbour master, Omar Haddad, put it bluntly: “There is no sand left to dig.”", "Omar Haddad")]
    [InlineData("Omar Haddad left the hall at noon, telling reporters that the talks were “dead in the water.”", "Omar Haddad")]
    [InlineData("When the vote was over, Lena Brandt told supporters: “We have only just begun.”", "Lena Brandt")]
    [InlineData("In a statement on Monday, the Norland Ferry Company said it was “deeply sorry for the delay.”", "Norland Ferry Company")]
    [InlineData("The annual report says the hull was “not inspected after March” of that year.", "annual report")]
    [InlineData("Omar Haddad tweeted: “Sand is the new gold.”", "Omar Haddad")]
    [InlineData("Lena Brandt’s warning that the port was “close to collapse” came on Friday.", "Lena Brandt")]
    [InlineData("Omar Haddad dismissed the plan as “a fraud on the public” in May.", "Omar Haddad")]
    [InlineData("Lena Brandt praised the builders. Asked about the costs, she said they were “no secret” to anybody.", "Lena Brandt")]
    [InlineData("Omar Haddad said Lena Brandt was “the best mayor of them all” on Friday.", "Omar Haddad")]
    [InlineData("The plan was, as Lena Brandt put it, “neither cheap nor clever.”", "Lena Brandt")]
    [InlineData("Dr. Ana Ruiz, chief of surgery at Hull General Hospital, said the ward was “full to the doors” by noon.", "Ana Ruiz")]
    [InlineData("For his part, Omar Haddad said the mine was “as good as closed” by now.", "Omar Haddad")]
    [InlineData("Omar Haddad has led the union since 2009. He said the offer was “too low by half” and left.", "Omar Haddad")]
    public void The_clause_stands_before_the_words(string text, params string?[]? speakers) => Assert.Equal(speakers ?? [null], Read.All(text).Quotes.Select(quote => quote.Speaker));

    [Theory]
    [InlineData("“The bridge,” Lena Brandt said, “will open in May.”", "Lena Brandt", "Lena Brandt")]
    [InlineData("“The bridge,” said Lena Brandt, the commissioner, “will open in May.”", "Lena Brandt", "Lena Brandt")]
    [InlineData("The ferry was “an accident waiting to happen,” according to Omar Haddad, a retired captain.", "Omar Haddad")]
    [InlineData("The ferry was “an accident waiting to happen,” according to the report.", "report")]
    [InlineData("According to Lena Brandt, the plan is “neither cheap nor clever” and should go.", "Lena Brandt")]
    [InlineData("“I do not know,” Haddad said softly, “and I do not care.” Omar Haddad is 61.", "Omar Haddad", "Omar Haddad")]
    [InlineData("The port is “choking on its own success,” the commissioner, Lena Brandt, said.", "Lena Brandt")]
    [InlineData("The plan was called “a fraud on the public” by Omar Haddad in May.", "Omar Haddad")]
    [InlineData("The plan was called “a fraud on the public” in May.", null)]
    [InlineData("“It is cheap,” Lena Brandt said. But Omar Haddad called it “a costly mistake” in reply.", "Lena Brandt", "Omar Haddad")]
    [InlineData("“Sand is the new gold,” Omar Haddad was quoted as saying by the Norland Post.", "Omar Haddad")]
    [InlineData("The offer was “too low by half,” according to a person familiar with the talks.", "a person familiar with the talks")]
    public void The_clause_stands_between_at_the_end_or_around_a_passive(string text, params string?[]? speakers) => Assert.Equal(speakers ?? [null], Read.All(text).Quotes.Select(quote => quote.Speaker));

    [Theory]
    [InlineData("Mayor Lena Brandt opened the bridge. “It is a great day,” she said. “We waited ten years for it.”\n\n“The town is proud,” she added.", "Lena Brandt", "Lena Brandt", "Lena Brandt")]
    [InlineData("Lena Brandt met Omar Haddad on Tuesday.\n\n“The town is proud,” Brandt said.\n\n“The port is not so proud,” Haddad said.\n\n“It will be one day,” Brandt replied.", "Lena Brandt", "Omar Haddad", "Lena Brandt")]
    [InlineData("Mr Omar Haddad wrote to Ms Lena Brandt in May. “I have had no answer,” he said. She replied: “The letter never came.”", "Omar Haddad", "Lena Brandt")]
    [InlineData("Lena Brandt, the port commissioner, came late. “I missed the train,” the commissioner said.", "Lena Brandt")]
    [InlineData("Lena Brandt and Omar Haddad met. “We agreed on everything,” they said.", null)]
    [InlineData("“The river rose at night,” said Omar Haddad.\n\n“By the morning the cellar was full.”", "Omar Haddad", "Omar Haddad")]
    [InlineData("The so-called “sand tax” was dropped in May.", null)]
    public void A_chain_of_quotations_keeps_its_speaker(string text, params string?[]? speakers) => Assert.Equal(speakers ?? [null], Read.All(text).Quotes.Select(quote => quote.Speaker));

    [Theory]
    [InlineData("Lena Brandt runs the port. Her brother Karl Brandt runs the mine. “Ships come first,” Lena Brandt said. “Coal comes first,” said Karl Brandt.", "Lena Brandt", "Karl Brandt")]
    [InlineData("Lena Brandt runs the port. Her cousin Karl Brandt runs the mine. “Work comes first,” Brandt said.", null)]
    [InlineData("Mrs Lena Brandt runs the port and Mr Karl Brandt runs the mine. “Coal comes first,” said Mr Brandt. “Ships come first,” said Mrs Brandt.", "Karl Brandt", "Lena Brandt")]
    [InlineData("Mrs Lena Brandt and Mr Karl Brandt came. “Coal comes first,” he said.", "Karl Brandt")]
    [InlineData("“The minister is ill,” Brandt’s spokeswoman, Ana Ruiz, said.", "Ana Ruiz")]
    public void Two_of_one_last_name_are_told_apart_or_left_out(string text, params string?[]? speakers) => Assert.Equal(speakers ?? [null], Read.All(text).Quotes.Select(quote => quote.Speaker));
}
