using System.Globalization;

using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon.Units;

namespace Provenance.Engine.Tests;

/// <summary>Every spelling of the unit table in a sentence: "They measured 5 kilojoules there."</summary>
public class UnitSpellingTests
{
    private static readonly HashSet<string> Ambiguous = new(UnitSenses.All.Select(sense => sense.Spelling), StringComparer.Ordinal);

    [Fact]
    public void Every_name_is_read_in_singular_and_plural_with_every_prefix()
    {
        var failures = new List<string>();
        foreach (UnitEntry entry in UnitTable.All)
        {
            foreach (string forms in entry.Names.Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                foreach ((string prefix, string code) in PrefixesOf(entry).Append(("", "")))
                {
                    string[] form = forms.Split('/');
                    Check($"They measured 1 {prefix}{form[0]} there.", code + entry.Code, entry.Multiplier, failures);
                    if (form.Length > 1)
                        Check($"They measured 5 {prefix}{form[1]} there.", code + entry.Code, 5 * entry.Multiplier, failures);
                }
            }
        }

        Assert.True(failures.Count == 0, string.Join(Environment.NewLine, failures));
    }

    [Fact]
    public void Every_symbol_is_read()
    {
        var failures = new List<string>();
        foreach (UnitEntry entry in UnitTable.All)
        {
            foreach (string symbol in entry.Symbols.Split('|', StringSplitOptions.RemoveEmptyEntries))
                Check($"They measured 5.5 {symbol} there.", entry.Code, 5.5 * entry.Multiplier, failures);
        }

        Assert.True(failures.Count == 0, string.Join(Environment.NewLine, failures));
    }

    [Theory]
    [InlineData("kilojoules", "kJ")]
    [InlineData("kilojoule", "kJ")]
    [InlineData("megawatt hours", "MW.h")]
    [InlineData("megawatt-hours", "MW.h")]
    [InlineData("grammes", "g")]
    [InlineData("litres", "L")]
    [InlineData("liters", "L")]
    [InlineData("feet", "[ft_i]")]
    [InlineData("inches", "[in_i]")]
    [InlineData("centuries", "a")]
    [InlineData("light-years", "[ly]")]
    [InlineData("degrees Celsius", "Cel")]
    [InlineData("minutes of arc", "'")]
    [InlineData("parts per million", "[ppm]")]
    [InlineData("mebibytes", "MiBy")]
    [InlineData("acre-feet", "[acr_us].[ft_i]")]
    [InlineData("sq. ft.", "[ft_i]2")]
    [InlineData("sq mi", "[mi_i]2")]
    [InlineData("cu m", "m3")]
    [InlineData("cu. ft.", "[ft_i]3")]
    [InlineData("square kilometres", "km2")]
    [InlineData("cubic centimeters", "cm3")]
    [InlineData("metres squared", "m2")]
    [InlineData("centimetres cubed", "cm3")]
    public void A_unit_has_many_forms(string form, string code)
    {
        var failures = new List<string>();

        Check($"They measured 5 {form} there.", code, null, failures);

        Assert.True(failures.Count == 0, string.Join(Environment.NewLine, failures));
    }

    private static IEnumerable<(string Name, string Code)> PrefixesOf(UnitEntry entry) => UnitTable.Prefixes
        .Where(prefix => entry.Prefixes.Length > 0 && prefix.Name.Length > 0 && (entry.Prefixes.Contains('i') ? entry.Prefixes.Contains(prefix.Letter) : !prefix.IsBinary))
        .Select(prefix => (prefix.Name, prefix.Code));

    private static void Check(string sentence, string code, double? value, List<string> failures)
    {
        string spelling = sentence["They measured ".Length..^" there.".Length].Split(' ', 2)[1];
        if (Ambiguous.Contains(spelling))
            return;
        FigureCitation[] figures = [.. Read.All(sentence).Figures];
        if (figures.Length != 1 || figures[0].Unit != code || value != null && Math.Abs(figures[0].Value.Number / value.Value - 1) > 1e-9)
            failures.Add($"{sentence} expected {code} {value?.ToString(CultureInfo.InvariantCulture)}, but was {string.Join("; ", figures.Select(figure => $"{figure.Value.Literal} {figure.Unit}"))}");
    }
}
