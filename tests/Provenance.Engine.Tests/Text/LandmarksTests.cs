using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

public class LandmarksTests
{
    [Theory]
    [InlineData(Landmark.Figure, "Sailors saw a dozen seals and 12 boats.", "a dozen 12")]
    [InlineData(Landmark.Name, "The mayor met Doe. He met Roe.", "Doe Roe")]
    [InlineData(Landmark.Report, "She said this: they warned us.", "said : warned")]
    [InlineData(Landmark.Sentence, "One came. Two went.", "One Two")]
    [InlineData(Landmark.Mark, "It is \"so\" here.", "\" \"")]
    [InlineData(Landmark.According, "It rose, according to him.", "according")]
    public void A_reader_steps_from_one_landmark_of_its_kind_to_the_next(object kind, string text, string words) =>
        Assert.Equal(words, string.Join(" ", All(text, (Landmark)kind)));

    [Fact]
    public void A_landmark_is_found_over_any_distance()
    {
        using TokenList tokens = Tokenizer.Run("5 " + string.Concat(Enumerable.Repeat("word ", 1000)) + "6");

        Assert.Equal(0, tokens.Landmarks.Next(Landmark.Figure, 0));
        Assert.Equal(1001, tokens.Landmarks.Next(Landmark.Figure, 1));
        Assert.Equal(1002, tokens.Landmarks.Next(Landmark.Figure, 1002));
        Assert.Equal(0, tokens.Landmarks.Last(Landmark.Figure, 1000, 0));
        Assert.Equal(1001, tokens.Landmarks.Last(Landmark.Figure, 1001, 0));
        Assert.Equal(-1, tokens.Landmarks.Last(Landmark.Figure, 1000, 1));
    }

    [Fact]
    public void What_a_table_makes_of_a_token_is_a_landmark_too()
    {
        using TokenList tokens = Tokenizer.Run(string.Concat(Enumerable.Repeat("word ", 100)));
        Landmarks landmarks = tokens.Landmarks;

        tokens.SetFlags(70, tokens[70].Flags | TokenFlags.SentenceStart);
        Assert.Equal(70, landmarks.Next(Landmark.Sentence, 1));

        tokens.SetFlags(70, tokens[70].Flags & ~TokenFlags.SentenceStart);
        Assert.Equal(100, landmarks.Next(Landmark.Sentence, 1));
    }

    private static IEnumerable<string> All(string text, Landmark kind)
    {
        using TokenList tokens = Tokenizer.Run(text);
        for (int i = tokens.Landmarks.Next(kind, 0); i < tokens.Count; i = tokens.Landmarks.Next(kind, i + 1))
            yield return tokens.Word(i);
    }
}
