namespace Provenance.Engine.Tests;

/// <summary>Three made-up stories of four documents each, with what is linked in them and much that only looks as if it were.</summary>
public class MadeUpCorporaTests
{
    private const double LeastRecall = 0.65;
    private const int Tempting = 10;
    private const int MostWrong = 9;
    private const int MostFalse = 5;

    public static TheoryData<string> Corpora => ["ferry", "results", "sensor"];

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Hardly_anything_is_linked_that_states_another_thing(string corpus)
    {
        string[] wrong = [.. MarkedCorpus.Load(corpus).WrongLinks()];

        Assert.True(wrong.Length <= MostWrong, string.Join("\n", wrong));
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Most_of_what_states_the_same_thing_is_linked(string corpus)
    {
        MarkedCorpus read = MarkedCorpus.Load(corpus);

        Assert.True(read.Recall >= LeastRecall, $"{read.Recall:0.00}\n{string.Join("\n", read.MissedLinks())}");
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Hardly_anything_disagrees_that_does_not(string corpus)
    {
        string[] known = ["inspected", "insured", "debt", "valveorders", "resp"];

        Assert.InRange(MarkedCorpus.Load(corpus).Disagreements().Count(fact => !known.Contains(fact)), 0, MostFalse);
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Every_story_is_full_of_temptations(string corpus) => Assert.True(MarkedCorpus.Load(corpus).Temptations() >= Tempting);
}
