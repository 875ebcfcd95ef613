using Provenance.Engine.Lexicon;

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
    public void A_name_stands_for_one_unit() =>
        AssertUnique(UnitTable.All.SelectMany(entry => Split(entry.Names).Select(name => name.ToLowerInvariant())));

    [Fact]
    public void A_symbol_stands_for_one_unit_but_bps() =>
        Assert.Equal(["bps"], UnitTable.All.SelectMany(entry => Split(entry.Symbols).Distinct()).GroupBy(symbol => symbol, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void A_spelling_with_a_prefix_never_changes_its_dimension_silently()
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (UnitEntry entry in UnitTable.All)
        {
            foreach (string symbol in Split(entry.Symbols))
                known[symbol] = entry.Dimension;
        }

        var clashes = new List<string>();
        foreach (UnitEntry entry in UnitTable.All.Where(entry => entry.Prefixes != Prefixes.None))
        {
            foreach ((string prefix, _, _, _) in entry.Prefixes == Prefixes.Metric ? UnitTable.MetricPrefixes : UnitTable.InformationPrefixes)
            {
                foreach (string symbol in Split(entry.Symbols))
                {
                    if (known.TryGetValue(prefix + symbol, out string? dimension) && dimension != entry.Dimension)
                        clashes.Add($"{prefix}{symbol} is {dimension}, not {entry.Dimension}");
                }
            }
        }

        Assert.Equal(Allowed.Order(StringComparer.Ordinal), clashes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_two_prefixed_symbols_of_different_dimensions_are_spelled_alike()
    {
        var spellings = UnitTable.All.SelectMany(entry => Prefixed(entry).Select(symbol => (Symbol: symbol, entry.Dimension)));

        foreach (IGrouping<string, (string Symbol, string Dimension)> same in spellings.GroupBy(spelling => spelling.Symbol))
            Assert.True(same.Select(spelling => spelling.Dimension).Distinct().Count() == 1, same.Key + ": " + string.Join(", ", same.Select(spelling => spelling.Dimension)));
    }

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
    [InlineData("square feet", "[ft_i]2")]
    [InlineData("miles per hour", "[mi_i]/h")]
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

    private static readonly string[] Allowed =
    [
        "Gs is magnetic flux density, not time",
        "PS is power, not conductance",
        "ft is length, not mass",
        "kt is speed, not mass",
    ];

    private static IEnumerable<string> Split(string spellings) => spellings.Split('|', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Prefixed(UnitEntry entry) => entry.Prefixes == Prefixes.None
        ? []
        : (entry.Prefixes == Prefixes.Metric ? UnitTable.MetricPrefixes : UnitTable.InformationPrefixes).SelectMany(prefix => Split(entry.Symbols).Select(symbol => prefix.Symbol + symbol));

    private static void AssertUnique(IEnumerable<string> spellings) =>
        Assert.Empty(spellings.GroupBy(spelling => spelling, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key));
}
