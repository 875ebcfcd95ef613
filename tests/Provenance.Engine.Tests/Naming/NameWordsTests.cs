using Provenance.Engine.Naming;

namespace Provenance.Engine.Tests;

public class NameWordsTests
{
    [Theory]
    [InlineData("minNoticePeriodInDays", "min Notice Period In Days")]
    [InlineData("_registration_threshold", "registration threshold")]
    [InlineData("VATRate2024", "VAT Rate")]
    [InlineData("MAX_RATE", "MAX RATE")]
    [InlineData("increase in air and missile-defence capacity", "increase in air and missile defence capacity")]
    [InlineData("__", "")]
    [InlineData("", "")]
    public void A_name_is_taken_apart(string name, string words) => Assert.Equal(words, string.Join(" ", NameWords.Split(name)));

    [Fact]
    public void Words_that_only_join_others_are_left_out() => Assert.Equal(["day", "notic"], NameWords.Stems("DaysOfTheNotice").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Days", "d")]
    [InlineData("Percent", "%")]
    [InlineData("Pct", "%")]
    [InlineData("Km", "km")]
    [InlineData("Eur", "EUR")]
    [InlineData("drones", "{drone}")]
    public void A_word_of_a_name_spells_a_unit(string word, string unit) => Assert.True(UnitWords.Spells(word, unit));

    [Theory]
    [InlineData("Notice", "d")]
    [InlineData("Hours", "d")]
    [InlineData("Usd", "EUR")]
    [InlineData("tanks", "{drone}")]
    public void Another_word_does_not(string word, string unit) => Assert.False(UnitWords.Spells(word, unit));
}
