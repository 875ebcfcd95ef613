using Provenance.Engine.Facts;
using Provenance.Engine.Quotes;

namespace Provenance.Engine.Tests;

public class TranscriptTests
{
    [Fact]
    public void Turns_behind_names_are_quotations_of_those_named()
    {
        IReadOnlyList<QuoteCitation> quotes = Read.Quotes("ANNA REED: [|Good evening and welcome.|]\n\nPAUL DYER: [|Thank you. It is good to be here.|]\n\nREED: [|Let us begin with the harbour.|]\n\nDYER: [|By all means.|]");

        Assert.Equal(["ANNA REED", "PAUL DYER", "ANNA REED", "PAUL DYER"], quotes.Select(quote => quote.Speaker));
        Assert.All(quotes, quote => Assert.Equal(QuoteKind.Turn, quote.Kind));
    }

    [Fact]
    public void Turns_of_Q_and_A_name_nobody_and_are_left_alone() =>
        Assert.Empty(Read.Quotes("Q: How long have you kept bees?\nA: Thirty years this spring.\n\nQ: And have you been stung?\nA: Every week."));

    [Fact]
    public void A_name_on_its_own_line_begins_a_turn()
    {
        IReadOnlyList<QuoteCitation> quotes = Read.Quotes("Mira Sole\n[|Did you see the ice crack?|]\n\nJon Hale\n[|In May. We left at once.|]\n\nMira Sole\n[|Did anyone stay?|]\n\nJon Hale\n[|Nobody stayed.|]");

        Assert.Equal(["Mira Sole", "Jon Hale", "Mira Sole", "Jon Hale"], quotes.Select(quote => quote.Speaker));
    }

    [Fact]
    public void A_turn_goes_on_over_paragraphs() =>
        Read.Quotes("Ms. Reed: [|Is the harbour safe?|]\n\nMr. Dyer: [|It is.|]\n\n[|It was so in May.|]\n\nMs. Reed: [|And the pier?|]\n\n(Laughter.)\n\nMr. Dyer: [|The pier is old.|]");

    [Fact]
    public void Words_in_marks_inside_a_turn_are_a_quotation_of_their_own()
    {
        IReadOnlyList<QuoteCitation> quotes = Read.All("REED: Ann Okoro said: “The pier is closed for good.”\n\nDYER: Not to me.\n\nREED: When was it?\n\nDYER: In May.").Quotes;

        Assert.Equal("Turn REED; Full Ann Okoro; Turn DYER; Turn REED; Turn DYER", string.Join("; ", quotes.Select(quote => $"{quote.Kind} {quote.Speaker}")));
    }

    [Fact]
    public void I_is_who_speaks_the_turn() =>
        Assert.Equal("DYER", Read.All("REED: And then?\n\nDYER: I told them: “The pier is closed for good.”\n\nREED: When was it?\n\nDYER: In May.").Quotes[2].Speaker);

    [Fact]
    public void What_a_turn_quotes_without_a_clause_is_not_said_by_who_speaks_it() =>
        Assert.Null(Read.All("REED: “The pier is closed for good.” Is that so?\n\nDYER: It is.\n\nREED: When was it?\n\nDYER: In May.").Quotes[1].Speaker);

    [Fact]
    public void A_turn_and_what_it_quotes_are_two_facts()
    {
        FactSet facts = Read.All("REED: Ann Okoro said: “The pier is closed for good.”\n\nDYER: Not to me.\n\nREED: When was it?\n\nDYER: In May.");

        Assert.NotSame(facts.FactOf(facts.Quotes[0]), facts.FactOf(facts.Quotes[1]));
    }

    [Theory]
    [InlineData("Name: Harbour Watch.\nPlace: Oban.\nName: Pier Watch.\nPlace: Leith.\nName: Lock Watch.\nPlace: Crinan.")]
    [InlineData("Note: The office is closed.\n\nWarning: The ice is thin.\n\nNote: Bring boots.\n\nWarning: It is dark.")]
    [InlineData("Oban: 12 boats\nLeith: 14 boats\nOban: 11 boats\nLeith: 9 boats")]
    [InlineData("Reed: I was there.\n\nDyer: I was not.")]
    [InlineData("Reed: I was there.\n\nReed: I was early.\n\nReed: I was alone.\n\nReed: I was cold.")]
    [InlineData("Harbour Master\n\nPier Master\n\nHarbour Master\n\nPier Master")]
    public void Fields_notes_and_a_few_names_are_no_transcript(string text) => Assert.Empty(Read.All(text).Quotes);
}
