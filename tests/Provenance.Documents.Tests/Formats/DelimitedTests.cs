using Provenance.Engine.Text;

namespace Provenance.Documents.Formats;

public class DelimitedTests
{
    [Theory]
    [InlineData("a.csv", "Part,Mass (kg)\nAnvil,50\nBolt,0.2")]
    [InlineData("a.csv", "Part;Mass (kg)\r\nAnvil;50\r\nBolt;0.2\r\n")]
    [InlineData("a.tsv", "Part\tMass (kg)\nAnvil\t50\nBolt\t0.2\n")]
    [InlineData("a.csv", "\"Part\",\"Mass (kg)\"\n\"Anvil\",\"50\"\n\"Bolt\",\"0.2\"\n")]
    [InlineData("a.csv", "part,mass_kg\nAnvil,50\nBolt,0.2")]
    public void A_number_measures_its_row_and_its_column(string name, string file)
    {
        TextDocument document = ReadDocument.Text(name, file);

        Assert.Equal(["50 kg: Anvil mass", "0.2 kg: Bolt mass"], ReadDocument.Figures(document).Select(figure => figure.Replace("Mass", "mass")));
        ReadDocument.StandsWhereItSays(document, file);
    }

    [Theory]
    [InlineData("# Works; yards; sheds of the year\nPart,Mass (kg),Bins\nAnvil,50,4\nBolt,7,101\n")]
    [InlineData("Part;Mass (kg);Bins\nAnvil;50;4\nBolt;7;101\n")]
    [InlineData("Works, yards, sheds\nPart;Mass (kg);Bins\nAnvil;50;4\nBolt;7;101\n")]
    public void The_lines_of_the_table_tell_what_stands_between_fields_and_no_line_above_does(string file) =>
        Assert.Equal(["50 kg: Anvil Mass", "4: Anvil Bins", "7 kg: Bolt Mass", "101: Bolt Bins"], ReadDocument.Figures(ReadDocument.Text("a.csv", file)));

    [Fact]
    public void A_field_may_hold_marks_delimiters_and_lines()
    {
        TextDocument document = ReadDocument.Text("a.csv", "Part,Note,Mass (kg)\n\"An\nvil | big\",\"a \"\"b\"\", c\",50\n");

        Assert.Equal("| Part | Note | Mass (kg) |\n|---|---|---|\n| An vil \u00A6 big | a \"b\", c | 50 |\n\n", document.Text);
        Assert.Equal(new LinePosition(3, 25), Assert.Single(ReadDocument.Facts(document).Figures).Position);
    }

    [Fact]
    public void Years_in_the_head_are_no_figures() =>
        Assert.Equal(["5: Ships 2023", "6: Ships 2024"], ReadDocument.Figures(ReadDocument.Text("a.csv", "Fleet,2023,2024\nShips,5,6\n")));

    [Fact]
    public void A_line_above_a_table_and_a_second_table_below_are_read() => Assert.Equal(
        ["5 kg: Anvil Mass", "7 km: North Road"],
        ReadDocument.Figures(ReadDocument.Text("a.csv", "Parts of the year\nPart,Mass (kg)\nAnvil,5\n\nPlace,Road (km)\nNorth,7\n")));

    [Theory]
    [InlineData("river,flow_m3_s\nAsh,14.2\n", "14.2 m3/s: Ash flow")]
    [InlineData("farm,yield_kg_per_ha\nAsh,620\n", "620 kg/har: Ash yield")]
    [InlineData("river,speed_km_h\nAsh,4\n", "4 km/h: Ash speed")]
    [InlineData("oven,wait_min\nAsh,4\n", "4 min: Ash wait")]
    [InlineData("oven,power_kw\nAsh,4\n", "4 kW: Ash power")]
    [InlineData("oven,lowest_temperature_c\nAsh,-4\n", "-4 Cel: Ash lowest temperature")]
    [InlineData("oven,class_c\nAsh,4\n", "4: Ash class c")]
    public void A_unit_over_a_unit_at_the_end_of_a_name_is_one_unit(string file, string figure) =>
        Assert.Equal([figure], ReadDocument.Figures(ReadDocument.Text("a.csv", file)));

    [Fact]
    public void A_single_column_has_a_head() =>
        Assert.Equal(["5 kg: Mass", "7 kg: Mass"], ReadDocument.Figures(ReadDocument.Text("a.csv", "Mass (kg)\n5\n7\n")));

    [Fact]
    public void A_table_that_is_too_wide_for_one_is_read_as_several()
    {
        string file = "Town," + string.Join(",", Enumerable.Range(1, 150).Select(i => "Crop " + Letters(i) + " (kg)")) + "\nAsh," + string.Join(",", Enumerable.Range(1, 150)) + "\nElm," + string.Join(",", Enumerable.Range(201, 150)) + "\n";
        TextDocument document = ReadDocument.Text("a.csv", file);

        Assert.Equal(300, ReadDocument.Facts(document).Figures.Count);
        Assert.Contains($"150 kg: Ash Crop {Letters(150)}", ReadDocument.Figures(document));
        ReadDocument.StandsWhereItSays(document, file);
    }

    private static string Letters(int number) => string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));
}
