namespace Provenance.Engine.Tests;

/// <summary>A cell is about what its row is called, whatever its column and its value.</summary>
public class TableRowLinkingTests
{
    [Theory]
    [InlineData("Luma Tower", "Polo Gate")]
    [InlineData("Luma Tower", "Polo Tower")]
    [InlineData("Boiler", "Turbine")]
    [InlineData("inlet valve", "pump housing")]
    [InlineData("Weir A", "Weir B")]
    [InlineData("Tank 1", "Tank 2")]
    public void Rows_of_two_things_are_two_facts(string first, string second) => Assert.Equal(2, Read.All(Table(first), Table(second)).Facts.Count);

    [Theory]
    [InlineData("Luma Tower", "Luma Tower")]
    [InlineData("Luma Tower", "The Luma Tower")]
    [InlineData("Inlet valve", "Valve, inlet")]
    [InlineData("Boiler", "boiler")]
    [InlineData("Weir A", "Weir A")]
    public void Rows_of_one_thing_are_one_fact(string first, string second) => Assert.Single(Read.All(Table(first), Table(second)).Facts);

    private static string Table(string row) => $"""
        | Name | Height |
        |------|--------|
        | {row} | 45 m |

        """;
}
