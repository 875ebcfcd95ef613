namespace Provenance.Engine.Tests;

/// <summary>Three made-up stories of four documents each, with what is linked in them and much that only looks as if it were.</summary>
public class MadeUpCorporaTests
{
    private const double LeastRecall = 0.65;
    private const int Tempting = 10;

    public static TheoryData<string> Corpora => ["ferry", "results", "sensor"];

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Nothing_is_linked_that_states_another_thing(string corpus) => Assert.Empty(MarkedCorpus.Load(corpus).WrongLinks());

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Most_of_what_states_the_same_thing_is_linked(string corpus)
    {
        MarkedCorpus read = MarkedCorpus.Load(corpus);

        Assert.True(read.Recall >= LeastRecall, $"{read.Recall:0.00}\n{string.Join("\n", read.MissedLinks())}");
    }

    [Theory]
    [InlineData("ferry", "inspected", "insured")]
    [InlineData("results", "debt", "valveorders")]
    [InlineData("sensor", "resp")]
    public void Different_values_of_the_same_thing_disagree_and_nothing_else_does(string corpus, params string[] facts) => Assert.Equal(facts, MarkedCorpus.Load(corpus).Disagreements());

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Every_story_is_full_of_temptations(string corpus) => Assert.True(MarkedCorpus.Load(corpus).Temptations() >= Tempting);
}
