namespace Provenance.Engine.Tests;

public class MarkTests
{
    [Theory]
    [InlineData("\"[|We must go to London now|],\" Smith said.")]
    [InlineData("“[|We must go to London now|],” Smith said.")]
    [InlineData("‘[|We must go to London now|],’ Smith said.")]
    [InlineData("'[|We must go to London now|],' Smith said.")]
    [InlineData("«[|We must go to London now|]», Smith said.")]
    [InlineData("»[|We must go to London now|]«, Smith said.")]
    [InlineData("„[|We must go to London now|]“, Smith said.")]
    [InlineData("„[|We must go to London now|]”, Smith said.")]
    [InlineData("「[|We must go to London now|]」, Smith said.")]
    [InlineData("``[|We must go to London now|],'' Smith said.")]
    [InlineData("‹[|We must go to London now|]›, Smith said.")]
    public void Marks_of_every_style_quote(string marked) => Inside(marked);

    [Theory]
    [InlineData("“[|We must go to London now|],\" Smith said.")]
    [InlineData("\"[|We must go to London now|],” Smith said.")]
    [InlineData("”[|We must go to London now|],” Smith said.")]
    public void Marks_of_two_styles_may_be_mixed(string marked) => Inside(marked);

    [Theory]
    [InlineData("'[|We don't have to go, and Russia's ships won't|],' Smith said.")]
    [InlineData("‘[|We don’t have to go, and Russia’s ships won’t|],’ Smith said.")]
    [InlineData("'[|It is the allies' decision to go to London|],' Smith said.")]
    [InlineData("'[|It was the '90s again in London|],' Smith said.")]
    public void Apostrophes_inside_single_marks_close_nothing(string marked) => Inside(marked);

    [Theory]
    [InlineData("The allies' ships and Russia's ships don't meet in the '90s.")]
    [InlineData("It is Smith’s and the allies’ decision; rock ’n’ roll.")]
    [InlineData("The board is 5' 10\" long and 3' wide.")]
    public void An_apostrophe_or_a_prime_is_no_quotation(string text) => Assert.Empty(Read.All(text).Quotes);

    [Fact]
    public void Quotations_within_one_belong_to_it() => Inside("“[|He told me ‘go to London now’ and I went|],” Smith said.");

    [Fact]
    public void Single_marks_may_hold_double_ones() => Inside("‘[|He told me “go to London now” and I went|],’ Smith said.");

    [Fact]
    public void An_interrupted_quotation_is_read_in_two_parts() =>
        Assert.Equal(["The new missiles are fast,", "They take only minutes."], Exact("“The new missiles are fast,” he said. “They take only minutes.”"));

    [Fact]
    public void An_unclosed_quotation_ends_with_its_paragraph() =>
        Assert.Equal(["We must go to London now."], Exact("Smith said: “We must go to London now.\n\nNobody went there."));

    [Fact]
    public void An_unclosed_quotation_is_reported_as_such() =>
        Assert.False(Assert.Single(Read.All("Smith said: “We must go to London now.\n\nNobody went there.").Quotes).IsClosed);

    [Theory]
    [InlineData("Smith said: “We must go to London now.”")]
    [InlineData("“We must go to London now.\n\n“We must go by train.”")]
    public void A_quotation_is_closed_by_its_mark_or_reopened_in_the_next_paragraph(string text) => Assert.All(Read.All(text).Quotes, quote => Assert.True(quote.IsClosed));

    [Fact]
    public void An_unclosed_quotation_does_not_eat_the_next_one() =>
        Assert.Equal(["We must go to London now.", "We never went anywhere."], Exact("Smith said: “We must go to London now.\n\nJones said: “We never went anywhere.”"));

    [Fact]
    public void A_quotation_over_paragraphs_reopens_its_marks() =>
        Assert.Equal(["We must go to London now.", "We must go by train."], Exact("“We must go to London now.\n\n“We must go by train.”"));

    [Fact]
    public void A_quotation_may_be_the_whole_text() => Assert.Equal(["We must go to London now."], Exact("“We must go to London now.”"));

    [Theory]
    [InlineData("“”")]
    [InlineData("\"\"")]
    [InlineData("''")]
    [InlineData("“")]
    [InlineData("”")]
    public void Marks_around_nothing_quote_nothing(string text) => Assert.Empty(Read.All(text).Quotes);

    [Fact]
    public void A_quotation_may_stand_over_a_wrapped_line() =>
        Assert.Equal(["We must\ngo to London now, and"], Exact("Smith said: “We must\ngo to London now, and” nothing else."));

    [Theory]
    [InlineData("“[|He said “go to «the» pier” and left|],” Smith said.")]
    [InlineData("``[|He said ``go to the pier'' and left|],'' Smith said.")]
    [InlineData("''[|He said 'go to the pier' and left|],'' Smith said.")]
    [InlineData("''[|He used the word 'pier'|],'' Smith said.")]
    public void A_mark_of_the_same_style_may_open_inside(string marked) => Inside(marked);

    [Fact]
    public void A_closing_mark_of_the_opening_shape_closes() =>
        Assert.Equal(["the best pier", "the best ferry"], Exact("Smith has “the best pier“ and “the best ferry” in town."));

    [Fact]
    public void A_sentence_that_runs_on_over_paragraphs_is_one_quotation() =>
        Assert.Equal(["Go by ferry,\n\n“go by train.\n\n“Go on foot."], Exact("Smith said “Go by ferry,\n\n“go by train.\n\n“Go on foot.” to the crowd."));

    [Theory]
    [InlineData("He was ‘bout to leave the harbour in ‘08, the residents’ year.")]
    [InlineData("<ferry line=\"seven and more\">It left.</ferry>")]
    public void Letters_left_out_and_markup_are_no_quotation(string text) => Assert.Empty(Read.All(text).Quotes);

    private static void Inside(string marked)
    {
        MarkedText text = MarkedText.Parse(marked);
        string words = Assert.Single(Read.All(text.Text).Quotes).Exact;

        Assert.Equal(text.Text.Substring(text.Spans[0].Start, text.Spans[0].Length), words.TrimEnd(','));
    }

    private static IEnumerable<string> Exact(string text) => Read.All(text).Quotes.Select(quote => quote.Exact);

    [Fact]
    public void Marks_that_nothing_closes_hide_no_quotation_behind_them()
    {
        string text = string.Concat(Enumerable.Repeat("'a ", 5_000)) + "and “we will go home now,” she said.";

        Assert.Equal("we will go home now,", Assert.Single(Read.All(text).Quotes).Exact);
    }
}
