using Provenance.Engine.Naming;

namespace Provenance.Engine.Tests;

public class IdentifierTests
{
    [Theory]
    [InlineData("air defence increase", "AirDefenceIncrease")]
    [InlineData("NATO members", "NatoMembers")]
    [InlineData("GDP", "Gdp")]
    [InlineData("café naïve", "CafeNaive")]
    [InlineData("Øresund straße", "OresundStrasse")]
    [InlineData("U.S. aid", "USAid")]
    [InlineData("nuclear-powered submarines", "NuclearPoweredSubmarines")]
    [InlineData("Rutte’s plan", "RuttesPlan")]
    [InlineData("中文 defence", "Defence")]
    [InlineData("3 tanks", "Tanks")]
    [InlineData("", "")]
    [InlineData("中文", "")]
    [InlineData("tank\u200Bs", "Tanks")]
    public void Words_become_pascal_case_ascii(string words, string expected) => Assert.Equal(expected, Identifier.Of(words.Split(' ')));

    [Fact]
    public void A_name_ends_with_a_whole_word_within_60_characters()
    {
        string name = Identifier.Of(Enumerable.Repeat("capability", 10));

        Assert.Equal(string.Concat(Enumerable.Repeat("Capability", 6)), name);
    }

    [Fact]
    public void A_single_long_word_is_cut() => Assert.Equal(60, Identifier.Of([new string('a', 200)]).Length);
}
