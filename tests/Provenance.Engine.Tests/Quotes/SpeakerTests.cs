using Provenance.Engine.Quotes;

namespace Provenance.Engine.Tests;

public class SpeakerTests
{
    [Theory]
    [InlineData("“[|We must go now,|]” Mark Rutte said.")]
    [InlineData("“[|We must go now,|]” Mark Rutte told reporters.")]
    [InlineData("“[|We must go now,|]” Mark Rutte, the Nato chief, said.")]
    [InlineData("“[|We must go now,|]” Mark Rutte also said.")]
    [InlineData("“[|We must go now,|]” Mr Mark Rutte said.")]
    public void The_speaker_follows(string marked) => Speaks("Mark Rutte", marked);

    [Fact]
    public void A_pronoun_is_the_full_name_that_the_sentence_before_began_with() => Speaks("Jane Doe", "Jane Doe met the press. “[|We must go now,|]” she said.");

    [Fact]
    public void A_role_in_lower_case_before_the_name_is_remembered() => Speaks("Jane Doe", "Port chief Jane Doe met the press. “[|We must go now,|]” the port chief said.");

    [Theory]
    [InlineData("“[|We must go now,|]” said Mark Rutte.")]
    [InlineData("“[|We must go now,|]” warned Mark Rutte, the Nato chief.")]
    [InlineData("“[|We must go now,|]” said Secretary General Mark Rutte.")]
    public void The_verb_may_stand_before_the_speaker(string marked) => Speaks("Mark Rutte", marked);

    [Theory]
    [InlineData("Mark Rutte said: “[|We must go now.|]”")]
    [InlineData("Mark Rutte said, “[|We must go now.|]”")]
    [InlineData("Mark Rutte warned on Monday that “[|we must go now|]” to London.")]
    [InlineData("Mark Rutte, the Nato chief, said: “[|We must go now.|]”")]
    [InlineData("Mark Rutte: “[|We must go now.|]”")]
    [InlineData("Speaking in Berlin, Mark Rutte said: “[|We must go now.|]”")]
    public void The_speaker_stands_before(string marked) => Speaks("Mark Rutte", marked);

    [Theory]
    [InlineData("“[|We must go now,|]” according to Mark Rutte.")]
    [InlineData("According to Mark Rutte, “[|we must go now|]” to London.")]
    public void According_to_names_the_speaker(string marked) => Speaks("Mark Rutte", marked);

    [Theory]
    [InlineData("Mark Rutte met the press. “[|We must go now,|]” Rutte said.")]
    [InlineData("Mark Rutte met the press. “[|We must go now,|]” Mr Rutte said.")]
    [InlineData("Secretary General Mark Rutte met the press. “[|We must go now,|]” the secretary general said.")]
    [InlineData("Mark Rutte, the Nato chief, met the press. “[|We must go now,|]” the chief said.")]
    public void A_pronoun_a_last_name_or_a_title_means_the_person_named(string marked) => Speaks("Mark Rutte", marked);

    [Fact]
    public void A_pronoun_agrees_in_gender() =>
        Speaks("Mark Rutte", "Mr Mark Rutte and Ms Jane Doe met the press. “[|We must go now,|]” he said.");

    [Fact]
    public void A_female_pronoun_means_a_woman() =>
        Speaks("Jane Doe", "Ms Jane Doe met Mr Mark Rutte. “[|We must go now,|]” she said.");

    [Fact]
    public void Both_parts_of_an_interrupted_quotation_have_the_speaker()
    {
        IReadOnlyList<QuoteCitation> quotes = Read.Quotes("“[|The missiles are fast,|]” Mark Rutte said. “[|They take only minutes.|]”");

        Assert.Equal(["Mark Rutte", "Mark Rutte"], quotes.Select(quote => quote.Speaker));
        Assert.Equal(QuoteKind.Continued, quotes[1].Kind);
    }

    [Theory]
    [InlineData("“[|We must go to London now.|]”")]
    [InlineData("“[|We must go to London now,|]” he said.")]
    [InlineData("“[|We must go to London now,|]” they said.")]
    [InlineData("“[|We must go to London now,|]” it was said.")]
    [InlineData("The summit begins. “[|We must go to London now.|]” Nobody went.")]
    public void Nobody_is_named_rather_than_guessed(string marked)
    {
        QuoteCitation quote = Read.Quote(marked);

        Assert.True(quote.Speaker == null, $"{marked}\n  expected: nobody\n  but was:  {quote.Speaker}");
    }

    [Theory]
    [InlineData("“[|We must go now,|]” Ann Okoro (C-Bay), a writer in Hull, Norland, said.")]
    [InlineData("“[|We must go now|]” — Ann Okoro")]
    [InlineData("They need the “[|ferry power|]” to win, Ann Okoro said.")]
    [InlineData("Ann Okoro, of Hull, said it was “[|the worst of piers|]” in town.")]
    [InlineData("Ann Okoro, 54, a writer who left Hull, said it was “[|the worst of piers|]” in town.")]
    [InlineData("HULL, June 9 (NP) — Ann Okoro attacked the mayor, calling him “[|a danger to ferries|]” in May.")]
    [InlineData("Speaking in Hull, Ann Okoro spoke of ferries, adding: “[|We must go now.|]”")]
    [InlineData("After the mayor criticised her, Ann Okoro shot back, “[|We must go now.|]”")]
    [InlineData("Ann Okoro’s repeated claim that “[|ferries are late|]” was read out.")]
    [InlineData("The pier was described by Ann Okoro as “[|late and wrong|]” in May.")]
    [InlineData("Ann Okoro made this remark:\n\n“[|We must go to the pier now.|]”")]
    public void The_speaker_stands_in_every_place_of_the_clause(string marked) => Speaks("Ann Okoro", marked);

    [Theory]
    [InlineData("“[|We must go now,|]” said a spokesman for the port.", "a spokesman for the port")]
    [InlineData("“[|We must go now,|]” the judge said.", "judge")]
    [InlineData("Ann Okoro came. “[|We must go now,|]” one Okoro adviser said.", "one Okoro adviser")]
    [InlineData("One official who read the letter said it was “[|late and wrong|]” in May.", "One official who read the letter")]
    [InlineData("The report said the pier was “[|late and wrong|]” in May.", "report")]
    public void A_speaker_without_a_name_is_called_as_the_text_calls_it(string marked, string speaker) => Speaks(speaker, marked);

    [Fact]
    public void Quotations_of_one_sentence_share_its_clause() =>
        Assert.Equal(["Ann Okoro", "Ann Okoro"], Read.Quotes("Ann Okoro said the pier was “[|closed|]” and “[|done for good|]” in May.").Select(quote => quote.Speaker));

    [Fact]
    public void A_full_stop_gives_the_clause_to_what_follows() =>
        Assert.Equal(["Ann Okoro", "Bo Lund"], Read.Quotes("“[|We must go,|]” Ann Okoro said. “[|We must go to the pier.|]” Bo Lund said: “[|We must not.|]”").Where((_, i) => i != 1).Select(quote => quote.Speaker));

    [Fact]
    public void The_verb_is_carried_as_written() => Assert.Equal("warned", Read.Quote("“[|We must go now,|]” warned Mark Rutte.").Verb);

    [Fact]
    public void A_body_may_speak() => Speaks("Kyiv", "“[|We must go now,|]” Kyiv said.");

    [Fact]
    public void The_next_paragraph_has_a_speaker_of_its_own()
    {
        IReadOnlyList<QuoteCitation> quotes = Read.Quotes("“[|We must go to London now,|]” Mark Rutte said.\n\n“[|We must stay where we are,|]” Jane Doe said.");

        Assert.Equal(["Mark Rutte", "Jane Doe"], quotes.Select(quote => quote.Speaker));
    }

    private static void Speaks(string speaker, string marked)
    {
        QuoteCitation quote = Read.Quote(marked);

        Assert.True(quote.Speaker == speaker, $"{marked}\n  expected: {speaker}\n  but was:  {quote.Speaker}");
    }
}
