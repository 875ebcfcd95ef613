using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Naming;

namespace Provenance.Engine.Tests;

public class UnitDisplayTests
{
    [Theory]
    [InlineData("%", "%")]
    [InlineData("[pp]", "percentage points")]
    [InlineData("[ppm]", "ppm")]
    [InlineData("a", "years")]
    [InlineData("d", "days")]
    [InlineData("s", "seconds")]
    [InlineData("ms", "ms")]
    [InlineData("km", "km")]
    [InlineData("um", "µm")]
    [InlineData("[mi_i]", "miles")]
    [InlineData("[ft_i]", "feet")]
    [InlineData("[acr_us]", "acres")]
    [InlineData("[bbl_us]", "barrels")]
    [InlineData("Cel", "°C")]
    [InlineData("[degF]", "°F")]
    [InlineData("mA.h", "mAh")]
    [InlineData("kHz", "kHz")]
    [InlineData("By", "B")]
    [InlineData("kg/m3", "kg/m³")]
    [InlineData("N.m", "Nm")]
    [InlineData("km2", "km²")]
    [InlineData("bit/s", "bit/s")]
    [InlineData("USD", "USD")]
    public void A_unit_is_what_people_write(string code, string display) => Assert.Equal(display, UnitDisplay.Of(code));

    [Theory]
    [InlineData("{drone}", "drones")]
    [InlineData("{city}", "cities")]
    [InlineData("{day trip}", "day trips")]
    [InlineData("{box}", "boxes")]
    [InlineData("{church}", "churches")]
    [InlineData("{child}", "children")]
    [InlineData("{policeman}", "policemen")]
    [InlineData("{human}", "humans")]
    [InlineData("{analysis}", "analyses")]
    [InlineData("{people}", "people")]
    [InlineData("{species}", "species")]
    public void What_is_counted_stands_in_the_plural(string unit, string display) => Assert.Equal(display, UnitDisplay.Of(unit));

    [Fact]
    public void What_is_shown_is_read_as_the_same_unit() => Assert.All(
        UnitTable.All.Where(entry => entry.Code != "1" && entry.Code[0] != '{').Select(entry => entry.Code).Distinct(),
        code =>
        {
            string display = UnitDisplay.Of(code);
            Unit? read = UnitLexicon.Shared.FindName(display) ?? UnitLexicon.Shared.FindSymbol(display);

            // A product is shown by its factors, and a letter has a sense by what stands around it.
            Assert.True(read is null || read.Code == code || read.Senses?.Any(sense => sense.Unit.Code == code) == true, $"{code} is shown as {display}, which is {read?.Code}");
        });
}
