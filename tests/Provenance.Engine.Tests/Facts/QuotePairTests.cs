using Provenance.Engine.Facts;
using Provenance.Engine.Matching;
using Provenance.Engine.Quotes;
using Provenance.Engine.Wording;

namespace Provenance.Engine.Tests;

/// <summary>What the rules say of two quotations alone: the same words, a variant, other words of one utterance, or nothing.</summary>
public class QuotePairTests
{
    private const string Same = "the same words";
    private const string Variant = "the same but for spelling, marks or small words";
    private const string Other = "one utterance with other words";
    private const string Little = "not enough in common";

    [Theory]
    [InlineData("We will never sell the old port to strangers")]
    [InlineData("We will  never sell\nthe old port to strangers")]
    [InlineData("we will never sell the old port to strangers")]
    public void White_space_and_the_capital_of_a_sentence_are_no_wording(string words) => Says(Same, "We will never sell the old port to strangers", words);

    [Theory]
    [InlineData("Nobody’s port is “too old” for us", "Nobody's port is \"too old\" for us")]
    public void Nor_are_straight_and_curly_marks(string first, string second) => AssertSays(Same, Explain($"‘{first},’ Ana Silva said.", $"‘{second},’ Ana Silva said."));

    [Theory]
    [InlineData("We will never sell the old harbour", "We will never sell the old harbor")]
    [InlineData("We will never, ever sell the old port", "We will never ever sell the old port")]
    [InlineData("We will never sell the old port", "We will never sell the Old port")]
    [InlineData("We will never sell the old port of the town", "We will never sell an old port of the town")]
    public void Spelling_points_capitals_and_small_words_make_a_variant(string first, string second) => Says(Variant, first, second);

    [Theory]
    [InlineData("We will never sell the old port", "We will sell the old port")]
    [InlineData("We will never sell the old port to strangers", "We will never rent the old port to strangers")]
    [InlineData("We will never sell the old port on Monday", "We will never sell the old port on Friday")]
    [InlineData("Monday is when we will never sell the old port", "Friday is when we will never sell the old port")]
    public void A_word_of_meaning_changed_is_one_utterance_with_other_words(string first, string second) => Says(Other, first, second);

    [Theory]
    [InlineData("Sell the port", "Sell the boat")]
    [InlineData("We will never sell the old port to strangers", "Nobody ever asked the board what an old port costs")]
    public void Few_words_or_few_in_common_are_two_utterances(string first, string second) => Says(Little, first, second);

    [Fact]
    public void Without_proof_of_one_speaker_other_words_are_another_utterance()
    {
        AssertSays("no proof of one speaker (Ana Silva, Tom Berg)", Explain("“We will never sell the old port,” Ana Silva said.", "“We will never rent the old port,” Tom Berg said."));
        AssertSays("no proof of one speaker (Ana Silva, unnamed)", Explain("“We sold the old port,” Ana Silva said.", "“We sold the new port.”"));
        AssertSays("no proof of one speaker (unnamed, Ana Silva)", Explain("“We sold the old port.”", "“We sold the new port,” Ana Silva said."));
    }

    [Fact]
    public void Where_nobody_is_named_nearly_all_words_show_one_utterance() =>
        AssertSays(Other, Explain("“We will never sell the old port to strangers,” Ana Silva said.", "“We will never rent the old port to strangers.”"));

    [Fact]
    public void A_document_does_not_misquote_itself()
    {
        FactSet set = Read.All("“We will never sell the old port,” Ana Silva said. “We will never rent the old port,” Ana Silva said.");

        AssertSays(Little, Explain(set.Quotes[0], set.Quotes[1]));
    }

    [Fact]
    public void Quotations_that_share_no_word_have_no_explanation() => Assert.Null(Explain("“We will never sell the old port,” Ana Silva said.", "“Nobody asked,” Tom Berg said."));

    [Fact]
    public void An_explanation_counts_the_words_and_names_those_that_carry_meaning()
    {
        PairExplanation pair = Explain("“We will never sell the old port,” Ana Silva said.", "“We will never rent the old port to strangers,” Ana Silva said.")!;

        Assert.Equal(6.0 / 7, pair.Strength, 3);
        Assert.True(pair.IsEnough);
        Assert.Contains("port", pair.Shared);
        Assert.DoesNotContain("sell", pair.Shared);
        Assert.DoesNotContain("strangers", pair.Shared);
        Assert.EndsWith(": 6 of 7 words match, 1 words of meaning and 0 others differ between them", pair.Reason);
    }

    private static void Says(string reason, string first, string second)
    {
        AssertSays(reason, Explain($"“{first},” Ana Silva said.", $"“{second},” Ana Silva said."));
        AssertSays(reason, Explain($"“{second},” Ana Silva said.", $"“{first},” Ana Silva said."));
    }

    private static void AssertSays(string reason, PairExplanation? pair) => Assert.Equal(reason, pair!.Reason.Split(": ")[0]);

    private static PairExplanation? Explain(string first, string second)
    {
        FactSet set = Read.All(first, second);
        return Explain(set.Quotes[0], set.Quotes.First(quote => quote.Document == set.Documents[1]));
    }

    private static PairExplanation? Explain(QuoteCitation first, QuoteCitation second)
    {
        var numbers = new WordNumbers();
        return QuoteComparer.Explain(FoldedWords.Of(first, numbers), FoldedWords.Of(second, numbers));
    }
}
