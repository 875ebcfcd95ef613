using Provenance.Engine.Matching;

namespace Provenance.Engine.Tests;

public class ForestTests
{
    private const int Features = 6;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(9)]
    public void A_score_is_the_sum_of_the_leaves_that_a_row_reaches_however_deep_the_trees(int deepest)
    {
        var random = new Random(deepest);
        for (int run = 0; run < 50; run++)
        {
            var nodes = new List<short>();
            for (int tree = 0; tree < 7; tree++)
                nodes.AddRange(Tree(random, deepest));
            var forest = new Forest(-5, [.. nodes]);
            int[] row = [.. Enumerable.Range(0, Features).Select(_ => random.Next(-40, 40))];

            Assert.Equal(-5 + Leaves([.. nodes], row).Sum(), forest.Score(row));
        }
    }

    [Fact]
    public void A_forest_without_trees_gives_what_it_begins_with() => Assert.Equal(12, new Forest(12, []).Score(new int[Features]));

    private static List<short> Tree(Random random, int deepest)
    {
        if (deepest == 0 || random.Next(5) == 0)
            return [-1, (short)random.Next(-900, 900)];
        List<short> below = Tree(random, deepest - 1), above = Tree(random, deepest - 1);
        return [(short)random.Next(Features), (short)random.Next(-30, 30), (short)(below.Count + 3), .. Moved(below, 3), .. Moved(above, below.Count + 3)];
    }

    /// <summary>A branch counts from the root of its tree.</summary>
    private static IEnumerable<short> Moved(List<short> branch, int by)
    {
        short[] moved = [.. branch];
        for (int at = 0; at < moved.Length; at += moved[at] >= 0 ? 3 : 2)
        {
            if (moved[at] >= 0)
                moved[at + 2] += (short)by;
        }

        return moved;
    }

    private static IEnumerable<int> Leaves(short[] nodes, int[] row)
    {
        for (int root = 0, end; root < nodes.Length; root = end)
        {
            int at = root;
            while (nodes[at] >= 0)
                at = row[nodes[at]] <= nodes[at + 1] ? at + 3 : root + nodes[at + 2];
            yield return nodes[at + 1];

            int open = 1;
            for (end = root; open > 0; end += nodes[end] >= 0 ? 3 : 2)
                open += nodes[end] >= 0 ? 1 : -1;
        }
    }
}
