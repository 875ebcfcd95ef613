using System.Text.Json;

namespace Provenance.Clients;

/// <summary>What the official client of the Model Context Protocol gets to see.</summary>
public sealed class McpClientTests(McpConversation conversation) : IClassFixture<McpConversation>
{
    private ClientRun Run => conversation.Run!;

    [NodeFact]
    public void Every_tool_is_listed_as_one_that_only_reads_and_declares_its_result()
    {
        Assert.Equal(
            ["find_fact", "verify_quotation", "check_text", "list_disagreements", "explain", "read_source"], Run["tools"].GetProperty("names").EnumerateArray().Select(name => name.GetString()));
        Assert.True(Run["tools"].GetProperty("readOnly").GetBoolean());
    }

    [NodeTheory]
    [InlineData("find_fact")]
    [InlineData("verify_quotation")]
    [InlineData("check_text")]
    [InlineData("list_disagreements")]
    [InlineData("explain fact")]
    [InlineData("explain place")]
    [InlineData("read_source")]
    public void A_call_answers_with_a_typed_result_that_fits_its_schema_and_the_same_as_text(string step)
    {
        Assert.True(Run[step].TryGetProperty("same", out JsonElement same), Run[step].ToString());
        Assert.True(same.GetBoolean());
    }

    [NodeFact]
    public void A_figure_that_contradicts_comes_with_the_source_place_verdict_and_probability()
    {
        JsonElement answer = Run["check_text"].GetProperty("answer");

        Assert.False(answer.GetProperty("clean").GetBoolean());
        JsonElement finding = Assert.Single(answer.GetProperty("findings").EnumerateArray());
        Assert.Equal(("PROV2001", "65 dB", "55 decibels"), (finding.GetProperty("rule").GetString(), finding.GetProperty("exact").GetString(), finding.GetProperty("related")[0].GetProperty("exact").GetString()));
        JsonElement claim = Assert.Single(answer.GetProperty("claims").EnumerateArray());
        Assert.Equal(("contradicted", 65, "dB"), (claim.GetProperty("verdict").GetString(), claim.GetProperty("value").GetInt32(), claim.GetProperty("unit").GetString()));
        Assert.InRange(claim.GetProperty("probability").GetDouble(), 0.5, 1);
    }

    [NodeTheory]
    [InlineData("verify_quotation", "verified")]
    [InlineData("verify_quotation differs", "differs")]
    [InlineData("verify_quotation not found", "notFound")]
    public void A_quotation_is_verified_differs_or_is_not_found(string step, string verdict) =>
        Assert.Equal(verdict, Run[step].GetProperty("answer").GetProperty("verdict").GetString());

    [NodeFact]
    public void Sources_and_facts_are_resources()
    {
        Assert.Equal(["sources/fleet.json", "sources/hearing.txt", "sources/traffic.csv"], Run["resources"].GetProperty("sources").EnumerateArray().Select(name => name.GetString()));
        Assert.True(Run["resources"].GetProperty("facts").GetInt32() > 20);
        Assert.True(Run["resource source"].GetProperty("text").GetBoolean());
        Assert.True(Run["resource fact"].GetProperty("fact").GetBoolean());
    }

    [NodeTheory]
    [InlineData("outside: absolute")]
    [InlineData("outside: above")]
    [InlineData("outside: beside")]
    [InlineData("wrong arguments")]
    [InlineData("no arguments")]
    [InlineData("2 MB text")]
    public void What_is_not_allowed_is_refused_with_a_reason(string step) => Assert.NotEqual("", Run[step].GetProperty("error").GetString());

    [NodeTheory]
    [InlineData("outside: resource", -32002)]
    [InlineData("outside: file", -32002)]
    [InlineData("unknown tool", -32602)]
    [InlineData("half a pair", -32603)]
    [InlineData("50 MB text", -32600)]
    [InlineData("cancelled", -32001)]
    public void What_is_no_call_is_an_error_of_the_protocol(string step, int code) => Assert.Equal(code, Run[step].GetProperty("code").GetInt32());

    [NodeFact]
    public void Broken_messages_are_answered_with_their_id_where_it_can_be_told_and_the_server_goes_on()
    {
        Assert.Equal(
            [("broken", -32700), (null, -32700), (null, -32600)],
            Run["broken"].GetProperty("errors").EnumerateArray().Select(error => (error.GetProperty("id").GetString(), error.GetProperty("code").GetInt32())));
        Assert.Equal(6, Run["after all that"].GetProperty("tools").GetInt32());
    }

    [NodeFact]
    public void The_server_ends_with_its_client() => Assert.Equal(0, Run["end"].GetProperty("code").GetInt32());
}
