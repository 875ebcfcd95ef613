using Provenance.Tests;
using Provenance.Training;

namespace Provenance.Properties.Matching;

/// <summary>
/// Stories that nothing is learned from, scored by the weights that are shipped: what was reached is not lost unnoticed. The floors lie some points below what is reached,
/// since there are few of them.
/// </summary>
public class HeldOutScoresTests
{
    private static readonly Lazy<StorySet> Set = new(() => StorySet.Load(Path.Combine(Repository.Root, "tests", "SealedStories")));
    private static readonly Lazy<(Tally Stories, PairTally Pairs)> Scores = new(() => CrossValidation.ScoreShipped(Set.Value));

    [Fact]
    public void Most_links_of_stories_are_found() => Assert.InRange(Scores.Value.Stories.Recall, 0.63, 1);

    [Fact]
    public void Links_of_stories_are_right() => Assert.InRange(Scores.Value.Stories.Precision, 0.89, 1);

    [Fact]
    public void Many_disagreements_of_stories_are_found() => Assert.InRange(Scores.Value.Stories.AlarmRecall, 0.25, 1);

    [Fact]
    public void Disagreements_that_are_reported_are_right() => Assert.InRange(Scores.Value.Stories.AlarmPrecision, 0.83, 1);

    [Fact]
    public void What_is_one_fact_is_joined_or_shown_to_people() => Assert.InRange(Scores.Value.Stories.Reached, 0.69, 1);

    [Fact]
    public void Short_texts_that_have_nothing_to_do_with_each_other_are_not_joined() => Assert.InRange(Scores.Value.Pairs.Recall(Label.Apart), 0.85, 1);

    [Fact]
    public void Documents_of_different_stories_are_hardly_ever_joined() => Assert.InRange(CrossValidation.ScoreStrangers(Set.Value.Strangers(2), _ => Engine.Matching.MatchModel.Shipped).Links, 0, 9);
}
