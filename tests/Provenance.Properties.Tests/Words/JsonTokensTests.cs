using System.Text;
using System.Text.Json;

using Provenance.Training.Words;

namespace Provenance.Properties.Words;

/// <summary>A JSON file that is read piece by piece.</summary>
public class JsonTokensTests
{
    [Fact]
    public void A_token_larger_than_the_buffer_is_read_whole()
    {
        JsonTokens tokens = Of($"[\"{new string('a', 200_000)}\"]");
        tokens.Next();
        tokens.Next();

        Assert.Equal(200_000, tokens.Text!.Length);
    }

    [Fact]
    public void A_number_that_the_buffer_cuts_is_read_whole()
    {
        JsonTokens tokens = Of($"[{string.Join(',', Enumerable.Repeat("1.25", 50_000))}]");
        double sum = 0;
        while (tokens.Read())
            sum += tokens.Number;

        Assert.Equal(62_500, sum);
    }

    [Fact]
    public void A_value_is_skipped_with_all_that_is_in_it()
    {
        JsonTokens tokens = Of("""{"skipped": {"a": [1, {"b": 2}]}, "next": 3}""");
        tokens.Next();
        tokens.Next();
        tokens.Skip();
        tokens.Next();

        Assert.Equal("next", tokens.Text);
    }

    [Fact]
    public void A_file_that_ends_early_is_damaged()
    {
        JsonTokens tokens = Of("[1, ");
        tokens.Next();
        tokens.Next();

        Assert.ThrowsAny<JsonException>(() => tokens.Next());
    }

    private static JsonTokens Of(string json) => new(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
