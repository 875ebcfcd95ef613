using Provenance.Engine.Facts;

namespace Provenance.Engine.Tests;

/// <summary>One speaker's words told twice, alone and among other quotations: what is a misquotation, what a variant, what another utterance.</summary>
public class MisquotationTests
{
    private static readonly string[] Others =
    [
        "“The kiln burns three cords of oak a week,” Ana Silva said.", "“My grandfather fired the first bowls in 1911,” said Ana Silva.", "“Glaze is nothing but glass that learned to stay,” Tom Berg said.",
        "Tom Berg added: “Nobody taught me to throw a plate.”", "“The market pays twelve crowns for a cup,” Ana Silva said.",
    ];

    [Theory]
    [InlineData("We lose two potters a year", "We lose ten potters a year")]
    [InlineData("The kiln opens at 23:00 on Fridays", "The kiln opens at 22:00 on Fridays")]
    [InlineData("Claims must reach us 14 days before the fair", "Claims must reach us 28 days before the fair")]
    [InlineData("The rent is fixed until the end of the fifth year", "The rent is fixed until the end of the third year")]
    [InlineData("It is the coldest spring since 1991", "It is the coldest spring since 1981")]
    public void Another_number_is_a_misquotation(string first, string second) => AssertVerdict(Verdict.Disagree, first, second);

    [Theory]
    [InlineData("The workshop is four thousand over budget", "The workshop is four thousand under budget")]
    [InlineData("I signed the lease before I had seen the roof", "I signed the lease after I had seen the roof")]
    [InlineData("They always paid me late for the bowls", "They never paid me late for the bowls")]
    [InlineData("The guild will open its books to buyers", "The guild may open its books to buyers")]
    public void An_opposite_is_a_misquotation(string first, string second) => AssertVerdict(Verdict.Disagree, first, second);

    [Theory]
    [InlineData("The clay was not tested before the sale", "The clay was tested before the sale")]
    [InlineData("We have seen no lead in the glaze", "We have seen lead in the glaze")]
    [InlineData("The guild won’t pay for the broken window", "The guild will pay for the broken window")]
    [InlineData("We can replace every bowl that cracked", "We cannot replace every bowl that cracked")]
    public void A_denial_dropped_or_put_in_is_a_misquotation(string first, string second) => AssertVerdict(Verdict.Disagree, first, second);

    [Theory]
    [InlineData("Potters should expect rain down to the lower yard", "Potters should expect snow down to the lower yard")]
    [InlineData("Red clay is the only honest clay in this valley", "Blue clay is the only honest clay in this valley")]
    [InlineData("My hands say stop and my heart agrees", "My hands say stop and my heart objects")]
    public void One_changed_word_is_a_misquotation_wherever_it_stands(string first, string second) => AssertVerdict(Verdict.Disagree, first, second);

    [Theory]
    [InlineData("both ")]
    [InlineData("not ")]
    public void A_small_word_lost_in_a_long_quotation_is_a_misquotation(string lost)
    {
        const string Long = "We did {0}ask the owners for the keys, and when the second winter came with its storms the whole yard stood open to the sea and to anybody who passed";

        AssertVerdict(Verdict.Disagree, string.Format(null, Long, lost), string.Format(null, Long, ""));
    }

    [Fact]
    public void One_word_changed_among_a_thousand_is_a_misquotation()
    {
        string[] words = [.. Enumerable.Range(0, 1000).Select(i => "word" + new string((char)('a' + (i % 23)), 1 + (i / 500)) + (char)('a' + (i % 7)))];
        string first = string.Join(' ', words);
        words[500] = "zebra";

        Assert.Equal(Verdict.Disagree, Link($"“{first},” Ana Silva said.", $"“{string.Join(' ', words)},” Ana Silva said."));
    }

    [Theory]
    [InlineData("I told Sen. Moss that it’s OK to sell the kiln", "I told Senator Moss that it’s O.K. to sell the kiln")]
    [InlineData("I don’t think we’ve seen the best of this clay", "I do not think we have seen the best of this clay")]
    [InlineData("The bowls will go to Kyiv with the spring train", "The bowls will go to Kiev with the spring train")]
    [InlineData("Nobody buys teapots any more in this town", "Nobody buys teapots anymore in this town")]
    [InlineData("It was a fucking shame about the oven", "It was a f***ing shame about the oven")]
    [InlineData("They come back to the same yard every year", "They (the buyers) come back to the same yard every year")]
    [InlineData("He never forgave them for the broken wheel", "[The master] never forgave them for the broken wheel")]
    [InlineData("We need 25 wheels before the end of August", "We need twenty-five wheels before the end of August")]
    [InlineData("Clay, being a patient sort of earth, remembers every hand", "Clay … remembers every hand")]
    [InlineData("People will, you know, always need bowls", "People will always need bowls")]
    [InlineData("I am tired of dust and want water", "tired of dust and want[s] water")]
    public void Spelling_titles_masks_insertions_and_elisions_make_a_variant(string first, string second) => AssertVerdict(Verdict.Variant, first, second);

    [Theory]
    [InlineData("The keeper is not allowed to close the yard", "The keeper is … allowed to close the yard")]
    [InlineData("The oven is safe, but not for plates of lead", "The oven is safe … for plates of lead")]
    public void An_ellipsis_hides_no_denial(string first, string second) => AssertVerdict(Verdict.Disagree, first, second);

    [Theory]
    [InlineData("Every floor is an argument with the wall", "Every step is an argument with the floor")]
    [InlineData("The organ has outlived nine bishops", "The choir has outlived nine plumbers")]
    [InlineData("I was never told about the cracks", "I was never told; nobody showed me an invoice")]
    public void A_phrase_used_for_two_things_is_two_utterances(string first, string second) =>
        Assert.Null(Link($"“{first},” Ana Silva said.", $"“{second},” Ana Silva said."));

    [Theory]
    [InlineData("I owe this to my mother", "I owe this to my mother")]
    [InlineData("We deserved more than a point", "We deserved more than a win")]
    public void The_words_of_two_people_are_two_facts(string first, string second) => Assert.Null(Link($"“{first},” Ana Silva said.", $"“{second},” Tom Berg said."));

    [Fact]
    public void A_part_of_a_longer_quotation_is_linked_to_it() => AssertVerdict(Verdict.Agree, "The yard held, the wall held, and the people who run them did not sleep for three days", "did not sleep for three days");

    /// <summary>Alone, and with the second quotation at each place among others.</summary>
    private static void AssertVerdict(Verdict expected, string first, string second)
    {
        string told = $"“{first},” Ana Silva said.";
        Assert.Equal(expected, Link(told, $"Ana Silva said: “{second}.”"));
        for (int at = 0; at <= Others.Length; at++)
        {
            List<string> among = [.. Others];
            among.Insert(at, $"Ana Silva said: “{second}.”");
            Assert.Equal(expected, Link(told, string.Join("\n\n", among)));
        }
    }

    /// <summary>The verdict of the fact that holds the first document's quotation and one of the second's; null where none does.</summary>
    private static Verdict? Link(string first, string second)
    {
        FactSet set = Read.All(first, second);
        Fact fact = set.FactOf(set.Quotes.First(quote => quote.Document == set.Documents[0]))!;
        return fact.Citations.Any(citation => citation.Document == set.Documents[1]) ? fact.Verdict : null;
    }
}
