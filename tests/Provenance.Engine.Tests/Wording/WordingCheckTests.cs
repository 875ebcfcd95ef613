using Provenance.Engine.Text;
using Provenance.Engine.Wording;

namespace Provenance.Engine.Tests;

public class WordingCheckTests
{
    private const string Source = "The river won’t wait for us, even when this bridge is ready";

    [Theory]
    [InlineData("the river won't wait for us, even when this bridge is ready")]
    [InlineData("wait for us,  even when\nthis bridge is ready.")]
    [InlineData("She warned: “The river won't wait for us, even when this bridge is ready.”")]
    [InlineData("THE RIVER WON'T WAIT FOR US, EVEN WHEN THIS BRIDGE IS READY")]
    public void Typography_is_no_wording(string own) => Assert.Equal(WordingRelation.Verbatim, Compare(own).Wording);

    [Theory]
    [InlineData("The river won't wait for us, even when the bridge is ready", "when the bridge", "when this bridge")]
    [InlineData("The river won't wait for us, even when bridge is ready", "when bridge", "when this bridge")]
    [InlineData("The river won't wait for us, even when this new bridge is ready", "this new bridge", "this bridge")]
    [InlineData("The river won't wait for us even when this bridge is ready", "for us even", "for us, even")]
    [InlineData("The sea won't wait for us, even when this bridge is ready", "The sea won", "The river won")]
    [InlineData("The river won't wait for us, even when this bridge is done", "is done", "is ready")]
    public void What_differs_is_shown_with_a_neighbour(string own, string ownWords, string sourceWords)
    {
        WordingMatch match = Compare(own);

        Assert.Equal((WordingRelation.Differs, ownWords, sourceWords), (match.Wording, Slice(own, match.OwnDifference), Slice(Source, match.SourceDifference)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("The river will stay")]
    [InlineData("even when this is for us")]
    [InlineData("The bridge won't be ready for us, even when this river is low")]
    [InlineData("The river won't wait … even when the bridge is ready")]
    [InlineData("The river won't wait for us, even when [the] bridge is ready")]
    public void Too_little_or_other_words_or_marked_changes_are_left_alone(string own) => Assert.Equal(WordingRelation.Unrelated, Compare(own).Wording);

    [Fact]
    public void Half_a_surrogate_pair_is_a_character_like_any_other() => Assert.Equal(WordingRelation.Unrelated, Compare("\uD800 \uDC00 \0 \uD83D a b c d e f").Wording);

    [Fact]
    public void The_nearest_stretch_of_a_document_is_found()
    {
        string document = string.Concat(Enumerable.Repeat("Nothing of this is meant. ", 500)) + "Dues are paid within 30 days of arrival. " + string.Concat(Enumerable.Repeat("Nor is this. ", 500));

        TextSpan span = NearestWording.Find(document, "dues are paid within 28 days of arrival")!.Value;

        Assert.Equal("Dues are paid within 30 days of arrival", Slice(document, span));
    }

    [Fact]
    public void Nothing_is_near_where_most_words_are_missing() => Assert.Null(NearestWording.Find("Dues are paid within 30 days.", "the toll for lorries is raised on Sundays"));

    private static WordingMatch Compare(string own) => WordingCheck.Compare(ComparedText.Of(own), ComparedText.Of(Source));

    private static string Slice(string text, TextSpan span) => text.Substring(span.Start, span.Length);
}
