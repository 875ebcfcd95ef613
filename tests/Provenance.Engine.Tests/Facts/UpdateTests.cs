using Provenance.Engine.Facts;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

public class UpdateTests
{
    private const string Early = "The flood in Marlow has killed 14 people.";
    private const string Late = "The flood in Marlow has killed 19 people.";

    [Fact]
    public void A_toll_that_rises_between_dated_documents_is_an_update()
    {
        Fact fact = Assert.Single(Extract((Early, "2024-03-01"), (Late, "2024-03-04")));

        Assert.Equal((Verdict.Consistent, true), (fact.Verdict, fact.IsUpdated));
        Assert.Equal("19", fact.Representative.Exact);
    }

    [Fact]
    public void A_toll_that_is_told_to_rise_is_an_update_without_days()
    {
        IReadOnlyList<Fact> facts = Extract((Early, null), ("Marlow: toll rises to 19\n\n" + Late, null));

        Assert.Contains(facts, fact => fact.Verdict == Verdict.Consistent && fact.IsUpdated);
    }

    [Theory]
    [InlineData(Early, "2024-03-01", Late, "2024-03-01")]
    [InlineData(Early, null, Late, null)]
    [InlineData(Late, "2024-03-01", Early, "2024-03-04")]
    [InlineData("The mill in Marlow has 14 windows.", "2024-03-01", "The mill in Marlow has 19 windows.", "2024-03-04")]
    public void One_day_no_day_a_falling_toll_and_what_does_not_grow_are_none(string first, string? firstDay, string second, string? secondDay) =>
        Assert.Equal(Verdict.Disagree, Assert.Single(Extract((first, firstDay), (second, secondDay))).Verdict);

    [Fact]
    public void An_explanation_says_so()
    {
        FactSet set = Extractor.Extract(Documents((Early, "2024-03-01"), (Late, "2024-03-04")));

        Assert.StartsWith("updated", Assert.Single(FactExplainer.Explain(set, set.Facts[0]).Links).Reason);
    }

    [Fact]
    public void The_same_sentence_in_two_documents_is_one_voice()
    {
        FactSet set = Read.All("Marlow. The council of Marlow bought 1,340 lamps for its streets.", "Wire. The council of Marlow bought 1,340 lamps for its streets.", "For its streets Marlow’s council bought 1,340 lamps, it said on Friday.");

        Assert.Equal((3, 2), (Assert.Single(set.Facts).Citations.Count, set.Facts[0].Voices));
    }

    private static IReadOnlyList<Fact> Extract(params (string Text, string? Day)[] texts) => Extractor.Extract(Documents(texts)).Facts;

    private static TextDocument[] Documents(params (string Text, string? Day)[] texts) =>
        [.. texts.Select((text, number) => new TextDocument(number + ".txt", text.Text) { DatePublished = text.Day })];
}
