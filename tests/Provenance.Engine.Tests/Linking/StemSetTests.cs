using Provenance.Engine.Linking;

namespace Provenance.Engine.Tests;

public class StemSetTests
{
    [Fact]
    public void An_empty_set_holds_nothing()
    {
        var set = new StemSet();

        Assert.False(set.Contains(0));
        Assert.False(set.Contains(-1));
        Assert.Empty(All(set));
    }

    [Fact]
    public void A_stem_is_held_once()
    {
        StemSet set = Of(7, 7, 0);

        Assert.Equal(2, set.Count);
        Assert.Equal([0, 7], All(set));
    }

    [Fact]
    public void A_set_grows_and_forgets_nothing()
    {
        int[] stems = [.. Enumerable.Range(0, 5000).Select(i => i * 1024)];

        StemSet set = Of(stems);

        Assert.Equal(stems, All(set));
        Assert.False(set.Contains(1));
    }

    [Fact]
    public void What_one_set_gains_no_other_has()
    {
        var other = new StemSet();

        Of(3);

        Assert.False(other.Contains(3));
    }

    [Fact]
    public void Sets_overlap_where_one_stem_is_in_both()
    {
        Assert.True(Of(1, 2, 3).Overlaps(Of(3, 4)));
        Assert.False(Of(1, 2, 3).Overlaps(Of(4)));
        Assert.False(Of().Overlaps(Of()));
    }

    [Fact]
    public void Sets_are_equal_in_any_order()
    {
        Assert.True(Of(1, 2, 3).SetEquals(Of(3, 1, 2)));
        Assert.False(Of(1, 2).SetEquals(Of(1, 3)));
        Assert.False(Of(1, 2).SetEquals(Of(1)));
    }

    private static StemSet Of(params int[] stems)
    {
        var set = new StemSet();
        foreach (int stem in stems)
            set.Add(stem);
        return set;
    }

    private static int[] All(StemSet set)
    {
        var all = new List<int>();
        foreach (int stem in set)
            all.Add(stem);
        all.Sort();
        return [.. all];
    }
}
