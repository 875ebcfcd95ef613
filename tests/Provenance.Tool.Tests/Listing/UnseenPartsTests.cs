using Provenance.Tests;

namespace Provenance.Tool.Listing;

/// <summary>What a figure has and its words do not say is shown all the same.</summary>
public sealed class UnseenPartsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public UnseenPartsTests()
    {
        _folder.Write(".git/HEAD", "");
        _folder.Write("sources/parts.csv", "part,current (mA)\nA1,45\nB2,70\n");
        _folder.Write("sources/act.txt", "The register is at 0x1F4.\n\n4.2 The rate is 20 per cent.\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_list_shows_the_unit_of_a_column_and_the_clause()
    {
        string output = Run("list", "sources").Output;

        Assert.Contains("45 [mA]", output, StringComparison.Ordinal);
        Assert.Contains("20 per cent (clause 4.2)", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_says_what_is_inferred_and_what_people_write()
    {
        string output = Run("list", "sources", "--format", "json").Output;

        Assert.Contains("\"unit\":\"mA\",\"displayUnit\":\"mA\",\"figureKind\":\"quantity\",\"hedge\":\"exact\",\"measures\":\"A1 current\",\"unitInferred\":true", output, StringComparison.Ordinal);
        Assert.Contains("\"clause\":\"4.2\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_says_of_a_hexadecimal_value_that_it_is_one() =>
        Assert.Equal("sources/act.txt(1,20): no figure: “0x1F4” is a hexadecimal value: an address or the content of a register\n", Run("explain", "sources/act.txt:1").Output);

    [Theory]
    [InlineData("list")]
    [InlineData("extract")]
    public void Help_explains_units_where_they_appear(string verb) => Assert.Contains("[mi_i] mile", Run(verb, "--help").Output, StringComparison.Ordinal);

    private ToolRun Run(params string[] arguments) => ToolRun.Of(_folder.FullPath, arguments);
}
