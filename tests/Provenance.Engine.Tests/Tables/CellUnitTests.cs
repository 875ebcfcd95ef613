namespace Provenance.Engine.Tests;

public class CellUnitTests
{
    [Theory]
    [InlineData("Mass (kg)", "5 kg")]
    [InlineData("Mass [kg]", "5 kg")]
    [InlineData("Mass, kg", "5 kg")]
    [InlineData("Mass in kilograms", "5 kg")]
    [InlineData("Protein (g)", "5 g")]
    [InlineData("Voltage (V)", "5 V")]
    [InlineData("t / s", "5 s")]
    [InlineData("Speed (km/h)", "5 km/h")]
    [InlineData("Days", "5 d")]
    [InlineData("kWh", "5 kW.h")]
    [InlineData("Price in USD", "5 USD")]
    [InlineData("Price (€)", "5 EUR")]
    [InlineData("Price, pence", "0.05 GBP")]
    [InlineData("Share %", "5 %")]
    [InlineData("% of sales", "5 %")]
    [InlineData("% change", "5 %")]
    [InlineData("Growth (per cent)", "5 %")]
    [InlineData("Number of ships", "5 {ship}")]
    public void The_head_of_the_column_gives_the_unit(string head, string expected) => UnderHead(head, expected);

    [Theory]
    [InlineData("Revenue ($ million)", "5000000 USD")]
    [InlineData("Revenue ($m)", "5000000 USD")]
    [InlineData("Revenue (US$ bn)", "5000000000 USD")]
    [InlineData("Revenue (USD '000)", "5000 USD")]
    [InlineData("Revenue, £000", "5000 GBP")]
    [InlineData("Revenue in millions of euros", "5000000 EUR")]
    [InlineData("Population (thousands)", "5000")]
    [InlineData("Output (million tonnes)", "5000000 t")]
    [InlineData("Traffic (million passengers)", "5000000 {passenger}")]
    [InlineData("Mass (10^3 kg)", "5000 kg")]
    [InlineData("Users (m)", "5000000")]
    [InlineData("Params (M)", "5000000")]
    [InlineData("Views (k)", "5000")]
    [InlineData("Tokens (B)", "5000000000")]
    [InlineData("Length (m)", "5 m")]
    public void The_scale_of_the_head_belongs_to_the_value(string head, string expected) => UnderHead(head, expected);

    [Theory]
    [InlineData("Team")]
    [InlineData("Item(s)")]
    [InlineData("Wins (W)")]
    [InlineData("Losses, L")]
    [InlineData("A")]
    [InlineData("Min")]
    [InlineData("Second")]
    [InlineData("Level (see below)")]
    public void Words_and_letters_that_only_look_like_units_give_none(string head) => UnderHead(head, "5");

    [Theory]
    [InlineData("| | New | Old |\n|---|---|---|\n| Mass (kg) | [|5|] | [|6|] |", "5 kg; 6 kg")]
    [InlineData("Mass (kg) | [|5|] | [|6|]\nLength (mm) | [|30|] | [|40|]", "5 kg; 6 kg; 30 mm; 40 mm")]
    [InlineData("| | New | Old |\n|---|---|---|\n| Customers ('000) | [|5|] | [|6|] |", "5000; 6000")]
    [InlineData("| | New | Old |\n|---|---|---|\n| Boston, MA | [|5|] | [|6|] |", "5; 6")]
    [InlineData("| | New | Old |\n|---|---|---|\n| Visor (V) | [|5|] | [|6|] |", "5; 6")]
    public void The_label_of_the_row_gives_the_unit_where_the_column_has_none(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("| Parameter | Symbol | Min | Max | Unit |\n|---|---|---|---|---|\n| Supply voltage | Vdd | [|1.8|] | [|3.6|] | V |\n| Clock rate | f | – | [|20|] | MHz |", "1.8 V; 3.6 V; 20 MHz")]
    [InlineData("Supply voltage | [|1.8|] | [|3.6|] | mV\nClock rate | [|1|] | [|20|] | MHz", "1.8 mV; 3.6 mV; 1 MHz; 20 MHz")]
    [InlineData("| Fee | Amount | Currency |\n|---|---|---|\n| Visa | [|50|] | EUR |", "50 EUR")]
    [InlineData("| Team | Result | Points |\n|---|---|---|\n| Reds | W | [|3|] |\n| Blues | L | [|0|] |", "3; 0")]
    public void A_column_of_units_gives_every_row_its_own(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("| Item | Cost ($) |\n|---|---|\n| Rent | [|€5|] |\n| Wages | [|7|] |", "5 EUR; 7 USD")]
    [InlineData("| Item | Mass (kg) |\n|---|---|\n| Pin | [|5 g|] |\n| Bolt | [|7|] |", "5 g; 7 kg")]
    [InlineData("| Item | Revenue ($ million) |\n|---|---|\n| Pins | [|$5|] |\n| Bolts | [|$1.2bn|] |", "5000000 USD; 1200000000 USD")]
    public void The_unit_in_the_cell_comes_first(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("Voltage (min) | [|5|] | [|6|]\nVoltage (max) | [|7|] | [|8|]")]
    public void Beside_a_maximum_min_is_no_minute(string marked) =>
        Assert.All(Read.All(MarkedText.Parse(marked).Text).Figures, figure => Assert.Null(figure.Unit));

    private static void UnderHead(string head, string expected) => FigureTable.Holds($"| Name | {head} |\n|---|---|\n| Anvil | [|5|] |", expected);
}
