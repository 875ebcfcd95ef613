namespace Provenance.Engine.Tests;

public class UnitFormTests
{
    [Theory]
    [InlineData("Flash point: [|2oC|] ([|35oF|])", "2 Cel; 35 [degF]")]
    [InlineData("Specific gravity: [|0.82g/ml|]", "0.82 g/mL")]
    [InlineData("% Volatile: [|100|]", "100 %")]
    [InlineData("Humidity, %: [|61|]", "61 %")]
    [InlineData("They paid an estimate of [|€500 - €800|] for it.", "500..800 EUR")]
    public void Units_are_read_as_they_are_written_by_hand(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("The wall loses [|5 watts per square metre per kelvin|] then.", "5 W/m2/K")]
    [InlineData("The dose is [|3 mg/kg/day|] then.", "3 mg/kg/d")]
    [InlineData("It takes [|4.2 J/(kg·K)|] to warm it.", "4.2 J/(kg.K)")]
    [InlineData("It takes [|4.2 J/(kg K)|] to warm it.", "4.2 J/(kg.K)")]
    [InlineData("It gives [|800 W·m−2|] then.", "800 W/m2")]
    [InlineData("It flows at [|2 m s-1|] then.", "2 m/s")]
    [InlineData("It holds [|3 mol L−1|] then.", "3 mol/L")]
    [InlineData("It holds [|12 µg m-3|] then.", "12 ug/m3")]
    [InlineData("It has [|900 kg/m^3|] then.", "900 kg/m3")]
    [InlineData("It takes [|50 ml.kg −1 .min −1|] then.", "50 mL/kg/min")]
    [InlineData("It drinks [|7 L/100 km|] then.", "7 L/(100.km)")]
    [InlineData("It falls at [|9.8 metres per second squared|] then.", "9.8 m/s2")]
    [InlineData("It costs [|$0.12 per kWh|] then.", "0.12 USD/(kW.h)")]
    [InlineData("It costs [|$3.20 per MMBtu|] then.", "3.2 USD/(10*6.[Btu])")]
    [InlineData("It costs [|£24 a-year|] then.", "24 GBP/a")]
    public void Any_two_units_make_a_compound(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It weighs [|2 g/cm 3|], and sinks.", "2 g/cm3")]
    [InlineData("It speeds up by [|2 m/s 2|] in a vacuum.", "2 m/s2")]
    public void An_exponent_may_have_come_off_in_print(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("They emit [|37 GtCO2e/yr|] then.", "37 Gt{CO2e}/a")]
    [InlineData("They emit [|20,000 tCO2|] then.", "20000 t{CO2}")]
    [InlineData("They emit [|20 kgCO₂|] then.", "20 kg{CO2}")]
    [InlineData("They emit [|120 g CO2/km|] then.", "120 g{CO2}/km")]
    public void A_gas_behind_a_mass_is_a_note(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It was [|2 degrees below zero|] then.", "-2 deg")]
    [InlineData("It was [|minus 40 degrees Celsius|] then.", "-40 Cel")]
    [InlineData("It was [|-10C|] then.", "-10 Cel")]
    public void A_temperature_below_zero_is_negative(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It has [|pH 7.4|] then.", "7.4 [pH]")]
    [InlineData("It has a pH of [|7.4|] then.", "7.4 [pH]")]
    public void Acidity_is_named_before_its_number(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It took [|10 min|]. Then it stopped.", "10 min")]
    [InlineData("It was a [|10 min.|] walk.", "10 min")]
    public void A_point_belongs_to_the_unit_where_the_sentence_goes_on(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It took [|5|] working days.", "5 {working day}")]
    [InlineData("It took [|5|] business days.", "5 {business day}")]
    public void Working_days_are_counted(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Fact]
    public void Scales_of_temperature_have_different_zeros() =>
        Assert.Equal(Verdict.Consistent, Read.Common(
            "The maximum surface temperature of the steel boiler plate is [|100 °C|] in daily service.", "The maximum surface temperature of the steel boiler plate is [|212 °F|] in daily service.")?.Verdict);
}
