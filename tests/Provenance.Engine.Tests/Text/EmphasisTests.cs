using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

public class EmphasisTests
{
    [Theory]
    [InlineData("**so**", 1)]
    [InlineData("It is *so* late", 4)]
    [InlineData("_so it is_", 3)]
    [InlineData("__so__", 1)]
    [InlineData("***so***", 1)]
    public void A_mark_of_emphasis_is_no_token(string text, int tokens) => Assert.Equal(tokens, Count(text));

    [Theory]
    [InlineData("2 * 3", 3)]
    [InlineData("2*3", 3)]
    [InlineData("2 *10", 3)]
    [InlineData("2**3", 4)]
    [InlineData("* item", 2)]
    [InlineData("order_66", 3)]
    [InlineData("_name", 2)]
    public void An_operator_or_a_part_of_a_name_is_one(string text, int tokens) => Assert.Equal(tokens, Count(text));

    private static int Count(string text)
    {
        using TokenList tokens = Tokenizer.Run(text);
        return tokens.Count;
    }
}
