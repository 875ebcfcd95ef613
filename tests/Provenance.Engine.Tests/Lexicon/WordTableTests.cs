using Provenance.Engine.Lexicon;

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
}
