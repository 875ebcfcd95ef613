using Provenance.Engine.Lexicon.Units;

namespace Provenance.Engine.Tests;

/// <summary>The unit table against an independent reading of UCUM.</summary>
public class UcumAgreementTests
{
    private const double Tolerance = 1e-9;

    /// <summary>The base unit of every dimension that UCUM knows.</summary>
    private static readonly Dictionary<string, string> Bases = new(StringComparer.Ordinal)
    {
        ["ratio"] = "1", ["time"] = "s", ["length"] = "m", ["area"] = "m2", ["volume"] = "m3", ["mass"] = "kg", ["speed"] = "m/s", ["acceleration"] = "m/s2", ["fuel economy"] = "[mi_i]/[gal_us]", ["flow"] = "m3/s",
        ["temperature"] = "K", ["angle"] = "rad", ["solid angle"] = "sr", ["frequency"] = "Hz", ["voltage"] = "V", ["current"] = "A", ["charge"] = "C", ["power"] = "W", ["energy"] = "J", ["force"] = "N", ["torque"] = "N.m",
        ["pressure"] = "Pa", ["resistance"] = "Ohm", ["capacitance"] = "F", ["inductance"] = "H", ["magnetic flux density"] = "T", ["magnetic field strength"] = "A/m", ["magnetic flux"] = "Wb", ["conductance"] = "S",
        ["amount"] = "mol", ["concentration"] = "mol/m3", ["molality"] = "mol/kg", ["luminous flux"] = "lm", ["illuminance"] = "lx", ["luminous intensity"] = "cd", ["luminance"] = "cd/m2", ["radioactivity"] = "Bq",
        ["dose equivalent"] = "Sv", ["absorbed dose"] = "Gy", ["exposure"] = "C/kg", ["catalytic activity"] = "kat", ["biological activity"] = "[iU]", ["colonies"] = "[CFU]", ["refractive power"] = "/m", ["viscosity"] = "Pa.s",
        ["kinematic viscosity"] = "m2/s", ["information"] = "bit", ["data rate"] = "bit/s", ["points"] = "1", ["pixels"] = "1", ["resolution"] = "1", ["sequence"] = "1",
    };

    /// <summary>Codes in the style of UCUM for what it has no unit for, with what they are in its units.</summary>
    private static readonly Dictionary<string, string> Beyond = new(StringComparer.Ordinal)
    {
        ["[pp]"] = "1", ["{basis point}"] = "10*-2", ["ka"] = "10*3.a", ["Ma"] = "10*6.a", ["Ga"] = "10*9.a", ["[rpm]"] = "/min", ["{metric horsepower}"] = "75.kgf.m/s", ["M"] = "mol/L",
        ["px"] = "1", ["Mpx"] = "10*6", ["Gpx"] = "10*9", ["[dpi]"] = "1", ["[ppi]"] = "1",
    };

    /// <summary>Scales that are no multiples of a unit: logarithms.</summary>
    private static readonly string[] Logarithms = ["level", "level of power", "acidity"];

    private static IEnumerable<UnitEntry> Linear => UnitTable.All.Where(entry => !Logarithms.Contains(entry.Dimension));

    [Fact]
    public void Every_dimension_has_a_base_unit() =>
        Assert.All(Linear, entry => Assert.Contains(entry.Dimension, Bases.Keys));

    [Fact]
    public void A_code_has_the_dimension_that_its_line_declares()
    {
        foreach (UnitEntry entry in Linear)
            Assert.True(Ucum(entry.Code).Powers.SequenceEqual(UcumTerm.Evaluate(Bases[entry.Dimension]).Powers), $"{entry.Code} is no {entry.Dimension}");
    }

    [Fact]
    public void A_factor_is_the_one_that_the_definitions_give()
    {
        foreach (UnitEntry entry in Linear)
            AssertNear(Ucum(entry.Code).Value / UcumTerm.Evaluate(Bases[entry.Dimension]).Value, entry.Factor, entry.Code);
    }

    [Fact]
    public void A_prefixed_code_is_one_of_UCUM()
    {
        foreach (UnitEntry entry in Linear.Where(entry => !Beyond.ContainsKey(entry.Code)))
        {
            foreach (UnitPrefix prefix in UnitTable.Prefixes.Where(prefix => prefix.Letter != ' ' && entry.Prefixes.Contains(prefix.Letter)))
                AssertNear(UcumTerm.Evaluate(prefix.Code + entry.Code).Value / UcumTerm.Evaluate(Bases[entry.Dimension]).Value, UnitLexicon.Shared.FindCode(prefix.Code + entry.Code)!.Factor, prefix.Code + entry.Code);
        }
    }

    [Fact]
    public void Any_two_units_of_a_dimension_convert_as_in_UCUM()
    {
        foreach (IGrouping<string, UnitEntry> dimension in Linear.GroupBy(entry => entry.Dimension))
        {
            foreach (UnitEntry from in dimension)
            {
                foreach (UnitEntry to in dimension)
                    AssertNear(Ucum(from.Code).Value / Ucum(to.Code).Value, from.Factor / to.Factor, from.Code + " in " + to.Code);
            }
        }
    }

    [Theory]
    [InlineData("mg/L", "kg/m3")]
    [InlineData("J/(kg.K)", "kcal/g/K")]
    [InlineData("W/m2/K", "[Btu]/h/[ft_i]2/[degF]")]
    [InlineData("mg/kg/d", "ug/g/h")]
    [InlineData("km/h", "[mi_i]/h")]
    [InlineData("kW.h", "MJ")]
    [InlineData("L/(100.km)", "m2")]
    [InlineData("V.A", "W")]
    [InlineData("kW.h/m2/a", "MJ/m2/mo")]
    [InlineData("[lbf_av]/[in_i]2", "kPa")]
    public void A_compound_converts_as_in_UCUM(string from, string to)
    {
        (double fromValue, int[] fromPowers) = UcumTerm.Evaluate(from);
        (double toValue, int[] toPowers) = UcumTerm.Evaluate(to);
        Assert.Equal(fromPowers, toPowers);

        Unit a = UnitLexicon.Shared.FindCode(from)!, b = UnitLexicon.Shared.FindCode(to)!;

        AssertNear(fromValue / toValue, a.Factor / b.Factor, from + " in " + to);
    }

    [Theory]
    [InlineData("mg/L", "kg/m3")]
    [InlineData("km/h", "[mi_i]/h")]
    [InlineData("kW.h/m2/a", "kW.h/m2/d")]
    [InlineData("Gt{CO2e}/a", "kg{CO2e}/d")]
    [InlineData("cm3", "L")]
    public void Compounds_of_one_dimension_are_comparable(string one, string other) =>
        Assert.Equal(UnitLexicon.Shared.FindCode(one)?.Dimension, UnitLexicon.Shared.FindCode(other)?.Dimension);

    [Theory]
    [InlineData("Gt{CO2e}/a", "Gt/a")]
    [InlineData("mg/L", "mg/kg")]
    public void Compounds_of_different_dimensions_are_not(string one, string other) =>
        Assert.NotEqual(UnitLexicon.Shared.FindCode(one)?.Dimension, UnitLexicon.Shared.FindCode(other)?.Dimension);

    [Theory]
    [InlineData("")]
    [InlineData("{tank}")]
    [InlineData("USD/kg")]
    [InlineData("kg{")]
    [InlineData("m-")]
    [InlineData("0")]
    public void What_is_no_term_of_units_is_no_unit(string code) => Assert.Null(UnitLexicon.Shared.FindCode(code));

    [Theory]
    [InlineData("xyz")]
    [InlineData("m.")]
    [InlineData("kg/(m")]
    [InlineData("m{")]
    [InlineData("k[ft_i]")]
    public void The_evaluator_refuses_what_the_grammar_does_not_hold(string code) => Assert.Throws<FormatException>(() => UcumTerm.Evaluate(code));

    private static (double Value, int[] Powers) Ucum(string code) => UcumTerm.Evaluate(Beyond.TryGetValue(code, out string? term) ? term : code);

    private static void AssertNear(double expected, double actual, string what) =>
        Assert.True(Math.Abs(actual / expected - 1) <= Tolerance, $"{what}: {actual:R}, by the definitions {expected:R}");
}
