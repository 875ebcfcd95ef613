using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Provenance.Tool;

namespace Provenance.Properties.Hostile;

/// <summary>Whatever a text says, the filter answers with one line of JSON that says the same.</summary>
public class JsonLinesTests
{
    [Fact]
    public void Every_citation_is_read_back_as_it_stands_in_the_text() => Property.Holds(41, 300, Unicode, hostile =>
    {
        string text = $"The yard {hostile} built 40 {hostile} ferries. “We {hostile} shall build more ships,” Ana Silva said.";
        ToolRun run = ToolRun.OfInput(JsonSerializer.Serialize(new { id = hostile, text }) + "\n", "extract", "--stdin");

        JsonElement answer = JsonDocument.Parse(run.OutputBytes).RootElement;
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(1, run.OutputBytes.Count(unit => unit == '\n'));
        Assert.Equal(hostile, answer.GetProperty("id").GetString());
        foreach (JsonElement citation in answer.GetProperty("figures").EnumerateArray().Concat(answer.GetProperty("quotes").EnumerateArray()))
            Assert.Equal(text[citation.GetProperty("start").GetInt32()..citation.GetProperty("end").GetInt32()], citation.GetProperty("exact").GetString());
    });

    [Fact]
    public void Half_a_surrogate_pair_is_an_error_of_its_line_and_of_no_other()
    {
        ToolRun run = ToolRun.OfInput("{\"id\":1,\"text\":\"40 ferries \\ud800\"}\n{\"id\":2,\"text\":\"40 ferries\"}\n", "extract", "--stdin");

        Assert.Equal(2, run.Lines.Count);
        Assert.True(run.Lines[0].TryGetProperty("error", out _));
        Assert.Equal(2, run.Lines[1].GetProperty("id").GetInt32());
    }

    [Fact]
    public void No_line_of_input_ends_the_filter() => Property.Holds(42, 1_000, HostileText.Any, hostile =>
    {
        ToolRun run = ToolRun.OfInput(hostile.ReplaceLineEndings(" ") + "\n{\"id\":2,\"text\":\"40 ferries\"}\n", "extract", "--stdin");

        Assert.Equal(2, run.Lines[^1].GetProperty("id").GetInt32());
    });

    [Theory]
    [InlineData("1e999")]
    [InlineData("-1e999")]
    [InlineData("0e999")]
    [InlineData("1e-999")]
    public void A_number_beyond_floating_point_is_no_number_that_JSON_cannot_write(string number)
    {
        ToolRun run = ToolRun.OfInput(JsonSerializer.Serialize(new { id = 1, text = $"It weighs {number} kg." }) + "\n", "extract", "--stdin");

        Assert.Equal(0, run.ExitCode);
        Assert.False(run.Lines.Single().TryGetProperty("error", out _));
    }

    private static Arbitrary<string> Unicode { get; } = Arb.From(HostileText.Any.Generator.Select(text => new string([.. text.Where(c => !char.IsSurrogate(c))])));
}
