using Provenance.Tests;
using Provenance.Training;

namespace Provenance.Properties.Matching;

/// <summary>
/// Drafts of five trades that rest on their sources (docs/quality.md says by whom): each figure altered once, as a slip of the hand or of the eye would. The floors lie some points below what is
/// reached, since there are few of them.
/// </summary>
public class DraftScoresTests
{
    private static readonly Lazy<DraftFolderTally> Scores = new(() => DraftFolderScorer.Score(Path.Combine(Repository.Root, "tests", "Drafts")));

    [Fact]
    public void Most_alterations_are_warned() => Assert.InRange(Scores.Value.EachWarned / (double)Scores.Value.Each, 0.75, 1);

    [Fact]
    public void A_draft_that_says_what_its_sources_say_is_hardly_ever_warned() => Assert.InRange(Scores.Value.Wrong, 0, 6);

    [Fact]
    public void A_text_about_other_things_is_not_warned() => Assert.Equal(0, Scores.Value.Unrelated);
}
