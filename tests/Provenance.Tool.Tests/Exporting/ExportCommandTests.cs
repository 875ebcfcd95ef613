using System.Text.Json;
using Provenance.Tests;

namespace Provenance.Tool.Exporting;

public sealed class ExportCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ExportCommandTests() => _folder.Write("docs/a b.txt", "🚢 The island council ordered 40 ferries, said Mayor Jane Doe: \"We need =1+1 boats, and soon.\"\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_web_annotation_selects_by_words_and_by_code_points()
    {
        JsonElement collection = Json("webannotation");

        Assert.Equal("http://www.w3.org/ns/anno.jsonld", collection.GetProperty("@context").GetString());
        JsonElement target = collection.GetProperty("first").GetProperty("items").EnumerateArray().First().GetProperty("target");
        Assert.Equal("docs/a%20b.txt", target.GetProperty("source").GetString());
        JsonElement[] selectors = [.. target.GetProperty("selector").EnumerateArray()];
        Assert.Equal(("TextQuoteSelector", "40"), (selectors[0].GetProperty("type").GetString(), selectors[0].GetProperty("exact").GetString()));
        // The ship is one code point and two code units.
        Assert.Equal(("TextPositionSelector", 29, 31), (selectors[1].GetProperty("type").GetString(), selectors[1].GetProperty("start").GetInt32(), selectors[1].GetProperty("end").GetInt32()));
    }

    [Fact]
    public void In_PROV_every_reference_leads_to_an_entity_or_an_agent_of_the_document()
    {
        JsonElement document = Json("prov");

        HashSet<string> entities = [.. document.GetProperty("entity").EnumerateObject().Select(entity => entity.Name)];
        HashSet<string> agents = [.. document.GetProperty("agent").EnumerateObject().Select(agent => agent.Name)];
        HashSet<string> prefixes = [.. document.GetProperty("prefix").EnumerateObject().Select(prefix => prefix.Name)];
        JsonElement[] derivations = [.. document.GetProperty("wasDerivedFrom").EnumerateObject().Select(relation => relation.Value)];
        Assert.NotEmpty(derivations);
        Assert.All(derivations, relation => Assert.Contains(relation.GetProperty("prov:generatedEntity").GetString()!, entities));
        Assert.All(derivations, relation => Assert.Contains(relation.GetProperty("prov:usedEntity").GetString()!, entities));
        JsonElement[] attributions = [.. document.GetProperty("wasAttributedTo").EnumerateObject().Select(relation => relation.Value)];
        Assert.NotEmpty(attributions);
        Assert.All(attributions, relation => Assert.Contains(relation.GetProperty("prov:agent").GetString()!, agents));
        Assert.All(attributions, relation => Assert.Contains(relation.GetProperty("prov:entity").GetString()!, entities));
        Assert.All(entities.Concat(agents), name => Assert.Contains(name[..name.IndexOf(':', StringComparison.Ordinal)], prefixes));
    }

    [Fact]
    public void CSV_has_a_header_and_a_record_for_each_citation()
    {
        string[] records = Run("csv").Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.StartsWith("fact,verdict,kind,value,", records[0]);
        Assert.StartsWith("Figures.Ferries,single,count,40,", records[1]);
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"so\"", "\"say \"\"so\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-cmd", "'-cmd")]
    [InlineData("-40.5", "-40.5")]
    [InlineData("we know;=cmd|'/C calc'!A0", "\"we know;'=cmd|'/C calc'!A0\"")]
    [InlineData("so; \"@SUM(A1)", "\"so; \"\"'@SUM(A1)\"")]
    [InlineData("one\t+1", "\"one\t'+1\"")]
    [InlineData("one\n-1", "\"one\n'-1\"")]
    [InlineData("one; two = 2", "\"one; two = 2\"")]
    [InlineData("", "")]
    public void A_field_is_quoted_where_it_must_be_and_never_a_formula(string field, string written)
    {
        using var output = new StringWriter();
        new CsvWriter(output).Write(field, "x");

        Assert.Equal(written + ",x\r\n", output.ToString());
    }

    private JsonElement Json(string format) => JsonDocument.Parse(Run(format).Output).RootElement;

    private ToolRun Run(string format)
    {
        ToolRun run = ToolRun.Of(_folder.FullPath, "export", "docs", "--format", format);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run;
    }
}
