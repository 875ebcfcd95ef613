using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Tests;

public class WordTableTests
{
    [Fact]
    public void Words_are_numbered_from_one_in_order()
    {
        var table = new WordTable(foldCase: true);

        Assert.Equal([1, 2, 1], [table.Add("one"), table.Add("two"), table.Add("ONE")]);
    }

    [Fact]
    public void A_table_without_folding_tells_case_apart()
    {
        var table = new WordTable(foldCase: false);

        Assert.NotEqual(table.Add("mV"), table.Add("MV"));
    }

    [Fact]
    public void A_table_grows_and_forgets_nothing()
    {
        var table = new WordTable(foldCase: true);
        for (int i = 0; i < 20000; i++)
            table.Add("word" + i);

        Assert.Equal(20000, table.Count);
        for (int i = 0; i < 20000; i++)
            Assert.Equal(i + 1, table.Find("Word" + i));
        Assert.Equal(0, table.Find("word20000"));
    }

    [Theory]
    [InlineData("to")]
    [InlineData("ten")]
    [InlineData("five")]
    [InlineData("thousand")]
    [InlineData("thousandth")]
    [InlineData("étude")]
    public void A_word_is_found_where_it_stands_in_a_text(string word)
    {
        var table = new WordTable(foldCase: true);
        int number = table.Add(word);

        Assert.Equal(number, table.Find(word.ToUpperInvariant() + " more text", 0, word.Length));
        Assert.Equal(number, table.Find("at the end " + word, 11, word.Length));
        Assert.Equal(0, table.Find("at the end " + word, 11, word.Length - 1));
    }

    [Theory]
    [InlineData("tex", "te\u0018")]
    [InlineData("a-b", "a\rb")]
    [InlineData("thousands", "thouXands")]
    public void Words_that_share_their_hash_are_told_apart(string held, string other)
    {
        var table = new WordTable(foldCase: true);
        table.Add(held);

        Assert.Equal(0, table.Find(other.AsSpan()));
        Assert.Equal(0, table.Find(other, 0, other.Length));
    }
}
