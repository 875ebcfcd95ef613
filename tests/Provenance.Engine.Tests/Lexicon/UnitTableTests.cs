using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

public class UnitTableTests
{
    [Fact]
    public void A_code_has_one_dimension_and_one_factor()
    {
        foreach (IGrouping<string, UnitEntry> entries in UnitTable.All.GroupBy(entry => entry.Code))
            Assert.True(entries.Select(entry => (entry.Dimension, entry.Factor)).Distinct().Count() == 1, entries.Key);
    }

    [Fact]
    public void A_factor_is_a_positive_number() => Assert.All(UnitTable.All, entry => Assert.True(entry.Factor > 0 && double.IsFinite(entry.Factor), entry.Code));

    [Fact]
    public void A_multiplier_is_at_least_one() => Assert.All(UnitTable.All, entry => Assert.True(entry.Multiplier >= 1, entry.Code));

    [Fact]
    public void A_name_stands_for_one_unit_or_has_its_senses_listed() =>
        Assert.Empty(Claims(Names).Where(claim => claim.Codes > 1).Select(claim => claim.Spelling).Except(UnitSenses.All.Select(sense => sense.Spelling)));

    [Fact]
    public void A_symbol_stands_for_one_unit_or_has_its_senses_listed() =>
        Assert.Empty(Claims(Symbols).Where(claim => claim.Codes > 1).Select(claim => claim.Spelling).Except(UnitSenses.All.Select(sense => sense.Spelling)));

    [Fact]
    public void The_senses_of_a_spelling_stand_together_and_the_one_of_last_resort_stands_last()
    {
        Assert.Equal(UnitSenses.All.GroupBy(sense => sense.Spelling).SelectMany(senses => senses), UnitSenses.All);
        foreach (IGrouping<string, UnitSense> senses in UnitSenses.All.GroupBy(sense => sense.Spelling))
            Assert.DoesNotContain(senses.SkipLast(1), sense => sense.Evidence == Evidence.None);
    }

    [Fact]
    public void A_symbol_may_begin_with_its_first_token_and_a_noun_with_none()
    {
        foreach (string symbol in UnitTable.All.SelectMany(entry => entry.Symbols.Split('|', StringSplitOptions.RemoveEmptyEntries)))
        {
            using TokenList tokens = Tokenizer.Run("5 " + symbol);
            Assert.True(UnitLexicon.Shared.MayBeginSymbol(tokens.Span(1)), symbol);
        }

        Assert.False(UnitLexicon.Shared.MayBeginSymbol("ferries"));
    }

    [Fact]
    public void A_sense_is_a_unit_of_the_table() => Assert.All(UnitSenses.All, sense => Assert.True(UnitLexicon.Shared.FindCode(sense.Code) != null, sense.Code));

    [Fact]
    public void A_word_of_evidence_stands_once_in_its_line() => Assert.All(UnitSenses.Words, line => AssertUnique(line.Words.Split(' ')));

    [Fact]
    public void A_letter_of_a_prefix_is_one_of_the_prefixes() =>
        Assert.All(UnitTable.All, entry => Assert.Empty(entry.Prefixes.Except(UnitTable.Prefixes.Select(prefix => prefix.Letter))));

    [Theory]
    [InlineData("km", "km", 1000)]
    [InlineData("kΩ", "kOhm", 1000)]
    [InlineData("µA", "uA", 1e-6)]
    [InlineData("uA", "uA", 1e-6)]
    [InlineData("min", "min", 60)]
    [InlineData("h", "h", 3600)]
    [InlineData("mg", "mg", 1e-6)]
    [InlineData("kg", "kg", 1)]
    [InlineData("MB", "MBy", 8e6)]
    [InlineData("KiB", "KiBy", 8192)]
    [InlineData("kHz", "kHz", 1e3)]
    [InlineData("MHz", "MHz", 1e6)]
    [InlineData("mHz", "mHz", 1e-3)]
    [InlineData("°C", "Cel", 1)]
    [InlineData("%", "%", 0.01)]
    public void A_symbol_is_found_with_its_code_and_factor(string symbol, string code, double factor)
    {
        Unit? unit = UnitLexicon.Shared.FindSymbol(symbol);

        Assert.NotNull(unit);
        Assert.Equal(code, unit.Code);
        Assert.Equal(factor, unit.Factor, factor * 1e-12);
    }

    [Theory]
    [InlineData("metre", "m")]
    [InlineData("METRES", "m")]
    [InlineData("kilometers", "km")]
    [InlineData("degrees Celsius", "Cel")]
    [InlineData("parts per million", "[ppm]")]
    [InlineData("centuries", "a")]
    [InlineData("inches", "[in_i]")]
    public void A_name_is_found_in_any_case_and_number(string name, string code) => Assert.Equal(code, UnitLexicon.Shared.FindName(name)?.Code);

    [Theory]
    [InlineData("Km")]
    [InlineData("KV")]
    [InlineData("")]
    [InlineData("xyz")]
    public void Symbols_are_case_sensitive(string symbol) => Assert.Null(UnitLexicon.Shared.FindSymbol(symbol));

    [Fact]
    public void Every_code_is_found() => Assert.All(UnitTable.All, entry => Assert.Equal(entry.Dimension, UnitLexicon.Shared.FindCode(entry.Code)?.Dimension));

    [Theory]
    [InlineData("km", "[mi_i]", 35, 21.748)]
    [InlineData("MHz", "kHz", 0.4, 400)]
    [InlineData("h", "min", 1.5, 90)]
    [InlineData("a", "mo", 1, 12)]
    [InlineData("kg", "[lb_av]", 1, 2.20462)]
    [InlineData("kW.h", "J", 1, 3.6e6)]
    [InlineData("km/h", "m/s", 36, 10)]
    [InlineData("har", "km2", 100, 1)]
    [InlineData("[pp]", "{basis point}", 1, 100)]
    public void Units_of_a_dimension_convert(string from, string to, double value, double expected)
    {
        Unit a = UnitLexicon.Shared.FindCode(from)!, b = UnitLexicon.Shared.FindCode(to)!;

        Assert.Equal(a.Dimension, b.Dimension);
        Assert.Equal(expected, value * a.Factor / b.Factor, expected * 1e-4);
    }

    private static IEnumerable<(string Spelling, int Codes)> Claims(Func<UnitEntry, IEnumerable<(string Spelling, string Code)>> spellings) =>
        UnitTable.All.SelectMany(spellings).GroupBy(claim => claim.Spelling, StringComparer.Ordinal).Select(same => (same.Key, same.Select(claim => claim.Code).Distinct().Count()));

    private static IEnumerable<(string Spelling, string Code)> Names(UnitEntry entry) =>
        Split(entry.Names).SelectMany(name => name.Split('/')).SelectMany(name => UnitTable.Prefixes.Where(prefix => entry.Prefixes.Length > 0 && prefix.Name.Length > 0)
            .Select(prefix => ((prefix.Name + name).ToLowerInvariant(), prefix.Code + entry.Code)).Append((name.ToLowerInvariant(), entry.Code + entry.Multiplier)));

    private static IEnumerable<(string Spelling, string Code)> Symbols(UnitEntry entry) =>
        Split(entry.Symbols).SelectMany(symbol => UnitTable.Prefixes.Where(prefix => prefix.Letter != ' ' && entry.Prefixes.Contains(prefix.Letter))
            .SelectMany(prefix => Split(prefix.Symbols).Select(letter => (letter + symbol, prefix.Code + entry.Code + 1))).Append((symbol, entry.Code + entry.Multiplier)));

    private static IEnumerable<string> Split(string spellings) => spellings.Split('|', StringSplitOptions.RemoveEmptyEntries);

    private static void AssertUnique(IEnumerable<string> spellings) =>
        Assert.Empty(spellings.GroupBy(spelling => spelling, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key));
}
