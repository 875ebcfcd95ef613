using Provenance.Training.Words;

namespace Provenance.Properties.Words;

/// <summary>The table of how much words tell, made of an invented list of 2^20 words.</summary>
public class RarityBandsTests
{
    private static readonly string[][] Bands = RarityBands.Of(
    [
        new("the", 1_038_207),
        new("you", 1 << 13),
        new("walk", 1 << 10),
        new("walked", 1 << 9),
        new("Walking", 1 << 9),
        new("levy", 1 << 7),
        new("quaint", 1),
        new("isn't", 1 << 20),
    ]);

    [Fact]
    public void A_word_of_one_in_8192_stands_in_the_band_of_13_bits() => Assert.Equal(["levy"], Bands[13 - 7]);

    [Fact]
    public void Forms_of_a_word_count_as_one_stem() => Assert.Equal(["walk"], Bands[9 - 7]);

    [Fact]
    public void What_tells_less_than_the_first_band_stands_in_it() => Assert.Equal(["the", "you"], Bands[0]);

    [Fact]
    public void What_tells_more_than_the_last_band_is_left_out() => Assert.Equal(4, Bands.Sum(band => band.Length));

    [Fact]
    public void A_band_is_written_with_its_bits() => Assert.Contains("        // 9 bits\n        \"walk\",\n        // 10 bits\n        \"\",\n", RarityFile.TextOf(Bands));

    [Fact]
    public void A_long_band_is_broken_between_words()
    {
        string[] words = [.. Enumerable.Repeat("aaaaaaaaa", 20)];

        Assert.Contains($"        \"{string.Join(' ', words[..19])} \" +\n        \"{words[19]}\",\n", RarityFile.TextOf([words]));
    }
}
