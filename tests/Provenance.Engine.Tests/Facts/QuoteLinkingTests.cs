using Provenance.Engine.Facts;

namespace Provenance.Engine.Tests;

public class QuoteLinkingTests
{
    private const string Shield = "We see in Ukraine how Russia delivers terror from above";

    [Fact]
    public void The_same_words_agree() => Assert.Equal(Verdict.Agree, Link($"“{Shield},” Mark Rutte said.", $"Mark Rutte said: “{Shield}.”").Verdict);

    [Theory]
    [InlineData("\"{0},\" Mark Rutte said.")]
    [InlineData("‘{0},’ Mark Rutte said.")]
    [InlineData("«{0}», Mark Rutte said.")]
    public void The_style_of_the_marks_does_not_count(string other) =>
        Assert.Equal(Verdict.Agree, Link($"“{Shield},” Mark Rutte said.", other.Replace("{0}", Shield, StringComparison.Ordinal)).Verdict);

    [Fact]
    public void Curly_and_straight_apostrophes_are_the_same() =>
        Assert.Equal(Verdict.Agree, Link("“Let’s not kid ourselves about the threat,” Mark Rutte said.", "“Let's not kid ourselves about the threat,” Mark Rutte said.").Verdict);

    [Theory]
    [InlineData("“We must strengthen our defence programmes in full,” Mark Rutte said.", "“We must strengthen our defense programs in full,” Mark Rutte said.")]
    [InlineData("“Danger will not disappear even when the war ends,” Mark Rutte said.", "“Danger will not disappear, even when the war ends,” Mark Rutte said.")]
    [InlineData("“Danger will not disappear when the War ends,” Mark Rutte said.", "“Danger will not disappear when the war ends,” Mark Rutte said.")]
    public void Spelling_punctuation_and_case_make_a_variant(string first, string second) => Assert.Equal(Verdict.Variant, Link(first, second).Verdict);

    [Fact]
    public void A_changed_content_word_of_the_same_speaker_disagrees()
    {
        Fact fact = Link("“Let’s not kid ourselves; we are all on the eastern flank now,” Mark Rutte said.", "Mark Rutte said that the alliance was “all the eastern front now” in London.");

        Assert.Equal(Verdict.Disagree, fact.Verdict);
        Assert.Equal("all on the eastern flank now", fact.Contrast!.First.Document.Slice(fact.Contrast.FirstSpan));
        Assert.Equal("all the eastern front now", fact.Contrast.Second.Document.Slice(fact.Contrast.SecondSpan));
    }

    [Theory]
    [InlineData("“We will never leave the alliance,” Mark Rutte said.", "“We will leave the alliance,” Mark Rutte said.")]
    [InlineData("“We need 400 new launchers in the east,” Mark Rutte said.", "“We need 500 new launchers in the east,” Mark Rutte said.")]
    public void A_negation_or_a_number_changes_what_was_said(string first, string second) => Assert.Equal(Verdict.Disagree, Link(first, second).Verdict);

    [Fact]
    public void Another_speaker_may_say_it_otherwise() =>
        Assert.DoesNotContain(
            Read.All("“We are all on the eastern flank now,” Mark Rutte said.", "“We are all on the eastern front now,” Jane Doe said.").Facts,
            fact => fact.Verdict == Verdict.Disagree);

    [Fact]
    public void Other_words_are_another_fact() =>
        Assert.Equal(2, Read.All("“We must go to London at once,” Mark Rutte said.", "“Nobody has ever seen the ocean freeze,” Mark Rutte said.").Facts.Count);

    [Fact]
    public void A_part_knows_the_longer_quotation_and_does_not_disagree()
    {
        FactSet set = Read.All($"“{Shield}, so we will strengthen the shield that protects our skies,” Mark Rutte said.", "Mark Rutte spoke of how “Russia delivers terror from above” in London.");

        Assert.Same(set.Quotes[0], set.Quotes[1].PartOf);
        Assert.Null(set.Quotes[0].PartOf);
        Assert.DoesNotContain(set.Facts, fact => fact.Verdict == Verdict.Disagree);
    }

    [Fact]
    public void An_insertion_in_brackets_is_no_disagreement() =>
        Assert.DoesNotContain(
            Read.All("“It must do more for its own defence in Europe,” Mark Rutte said.", "“[The alliance] must do more for its own defence in Europe,” Mark Rutte said.").Facts,
            fact => fact.Verdict == Verdict.Disagree);

    [Fact]
    public void Words_left_out_on_purpose_are_no_disagreement() =>
        Assert.DoesNotContain(
            Read.All("“We need a new roof for the old school … we must have more teachers,” Jane Doe said.", "“We need a new roof for the old school. Rain will not wait, and we must have more teachers,” Jane Doe said.").Facts,
            fact => fact.Verdict == Verdict.Disagree);

    [Fact]
    public void A_changed_last_word_disagrees() =>
        Assert.Equal(Verdict.Disagree, Link("“The mill grinds in three months what the town eats in a year,” Jane Doe said.", "“The mill grinds in three months what the town eats in a decade,” Jane Doe said.").Verdict);

    [Fact]
    public void What_differs_inside_one_document_is_two_utterances() =>
        Assert.DoesNotContain(
            Read.All("“We will keep the old bridge open for all,” Jane Doe said.\n\n“We will keep the new bridge open for all,” Jane Doe said.").Facts,
            fact => fact.Verdict == Verdict.Disagree);

    [Fact]
    public void A_disagreement_shows_both_places()
    {
        Fact fact = Link("“We need 400 new launchers in the east,” Mark Rutte said.", "“We need 500 new launchers in the east,” Mark Rutte said.");

        Assert.Equal(("0.txt", "1.txt"), (fact.Contrast!.First.Document.Path, fact.Contrast.Second.Document.Path));
        Assert.True(fact.Contrast.First.Span.Contains(fact.Contrast.FirstSpan));
        Assert.True(fact.Contrast.Second.Span.Contains(fact.Contrast.SecondSpan));
    }

    private static Fact Link(string first, string second)
    {
        FactSet set = Read.All(first, second);
        Fact[] facts = [.. set.Quotes.Select(quote => set.FactOf(quote)!).Distinct()];
        Assert.True(facts.Length == 1, $"not linked\n  {first}\n  {second}");
        return facts[0];
    }
}
