using System.Text.Json;

namespace Provenance.Clients;

/// <summary>What a client of the Language Server Protocol gets to see.</summary>
public sealed class LspClientTests(LspConversation conversation) : IClassFixture<LspConversation>
{
    private ClientRun Run => conversation.Run!;

    private IEnumerable<string?> Texts(string step, string member) => Run[step].GetProperty(member).EnumerateArray().Select(item => item.GetString());

    private JsonElement.ArrayEnumerator Diagnostics(string step) => Run[step].GetProperty("diagnostics").EnumerateArray();

    [NodeFact]
    public void A_wrong_digit_is_marked_at_the_figure_where_the_editor_counts_it()
    {
        Assert.Empty(Diagnostics("clean"));
        JsonElement wrong = Assert.Single(Diagnostics("wrong"));

        Assert.Equal("PROV2001", wrong.GetProperty("code").GetString());
        JsonElement start = wrong.GetProperty("range").GetProperty("start"), end = wrong.GetProperty("range").GetProperty("end");
        int column = Run["wrong"].GetProperty("column").GetInt32();
        Assert.Equal((2, column, column + "65 dB".Length), (start.GetProperty("line").GetInt32(), start.GetProperty("character").GetInt32(), end.GetProperty("character").GetInt32()));
    }

    [NodeFact]
    public void A_hover_tells_value_verdict_place_and_sentence_as_plain_text()
    {
        string text = Run["hover"].GetProperty("text").GetString()!;

        Assert.Equal("plaintext", Run["hover"].GetProperty("kind").GetString());
        Assert.Contains("65 dB", text);
        Assert.Contains("contradicted", text);
        Assert.Contains("sources/hearing.txt:11: 55 decibels\nThe noise at the quay must not exceed 55 decibels at night.", text);
    }

    [NodeFact]
    public void The_definition_is_the_words_in_the_source() => Assert.Equal(["55 decibels"], Texts("definition", "texts"));

    [NodeFact]
    public void The_source_s_value_a_link_and_a_comment_are_offered_and_the_first_mends()
    {
        Assert.Equal(["Use the source's value: 55 decibels", "Link to Figures.Quay", "Switch PROV2001 off here, with a reason"], Texts("actions", "titles"));
        Assert.Empty(Diagnostics("mended"));
    }

    [NodeFact]
    public void A_rule_is_switched_off_with_a_reason_by_an_edit_that_the_editor_is_asked_to_make() =>
        Assert.Equal("<!-- provenance: disable PROV2001 -- as they said -->\n", Assert.Single(Run["switched off"].GetProperty("edits").EnumerateArray()).GetProperty("newText").GetString());

    [NodeFact]
    public void What_is_decided_in_a_source_is_an_edit_of_the_file_of_decisions()
    {
        Assert.Equal(("Quay", "provenance.json"), (Run["renamed"].GetProperty("placeholder").GetString(), Assert.Single(Texts("renamed", "files"))));
        Assert.Contains("\"name\": \"QuayNoise\"", Run["renamed"].GetProperty("text").GetString(), StringComparison.Ordinal);
        string title = Assert.Single(Texts("choices", "titles"), title => title!.StartsWith("Same fact as", StringComparison.Ordinal))!;
        Assert.Contains("sources/view.txt", title, StringComparison.Ordinal);
        Assert.Contains("\"same\": [", Assert.Single(Run["same"].GetProperty("edits").EnumerateArray()).GetProperty("newText").GetString(), StringComparison.Ordinal);
    }

    [NodeFact]
    public void What_the_sources_bear_out_says_so_beside_the_text() => Assert.Equal(["1 source"], Texts("hints", "labels"));

    [NodeFact]
    public void Figures_are_symbols_of_the_document_and_facts_of_the_workspace()
    {
        Assert.Equal(["55 decibels"], Texts("symbols", "names"));
        Assert.Equal(["Figures.Quay"], Texts("facts", "names"));
    }

    [NodeFact]
    public void References_are_in_sources_and_in_open_documents() => Assert.Equal(["sources/hearing.txt", "DRAFT.md"], Texts("references", "uris"));

    [NodeFact]
    public void A_source_that_is_not_saved_counts_as_it_stands_until_it_is_closed()
    {
        Assert.Equal("PROV2001", Assert.Single(Diagnostics("source changed")).GetProperty("code").GetString());
        Assert.Empty(Diagnostics("source closed"));
    }

    [NodeFact]
    public void The_file_of_decisions_is_checked_and_completed()
    {
        Assert.Equal(["PROV9010"], Texts("configuration", "codes"));
        Assert.Contains("resolve", Texts("completion", "members"));
        Assert.DoesNotContain("rename", Texts("completion", "members"));
        Assert.Equal(["preferred", "normal", "deprecated"], Texts("completion", "ranks"));
        Assert.True(Run["completion"].GetProperty("names").GetBoolean());
    }

    [NodeTheory]
    [InlineData("nowhere")]
    [InlineData("no address")]
    [InlineData("far away")]
    public void What_is_nowhere_is_answered_with_nothing(string step) => Assert.Equal(JsonValueKind.Null, Run[step].GetProperty("answer").ValueKind);

    [NodeTheory]
    [InlineData("no method", -32601)]
    [InlineData("not exposed", -32601)]
    [InlineData("no arguments", -32000)]
    [InlineData("refused name", -32803)]
    [InlineData("refused facts", -32803)]
    [InlineData("refused command", -32803)]
    public void What_is_no_request_is_an_error_of_the_protocol(string step, int code) => Assert.Equal(code, Run[step].GetProperty("code").GetInt32());

    [NodeFact]
    public void A_request_that_waits_for_a_build_is_cancelled_documents_do_not_wait_and_the_build_ends_with_the_server()
    {
        Assert.Equal(-32800, Run["cancelled"].GetProperty("code").GetInt32());
        Assert.Equal(["PROV2001"], Texts("while it is built", "codes"));
        Assert.True(Run["build"].GetProperty("isGone").GetBoolean());
    }

    [NodeFact]
    public void Folders_are_opened_and_closed_each_with_its_own_sources()
    {
        Assert.Equal(["PROV2001"], Texts("outer folder", "codes"));
        Assert.Empty(Texts("inner folder", "codes"));
        Assert.Equal(["sources/hearing.txt", "second/sources/rules.txt"], Texts("facts of both", "places"));
        Assert.Equal(["PROV2001"], Texts("outer folder again", "codes"));
    }

    [NodeFact]
    public void Sources_that_cannot_be_read_take_nothing_from_the_others() => Assert.Equal(["PROV2001"], Texts("unreadable sources", "codes"));

    [NodeFact]
    public void Messages_that_are_none_are_answered_and_the_server_goes_on()
    {
        Assert.Equal(6, Run["broken"].GetProperty("errors").GetInt32());
        Assert.Equal(1, Run["after all that"].GetProperty("answer").GetInt32());
    }

    [NodeFact]
    public void No_text_ends_the_server()
    {
        Assert.True(Run["odd text"].GetProperty("diagnostics").GetBoolean());
        Assert.Equal(["PROV9002"], Texts("binary", "codes"));
        Assert.Equal(1, Run["after all that"].GetProperty("answer").GetInt32());
        Assert.Empty(Run["logged"].GetProperty("logged").EnumerateArray());
    }

    [NodeFact]
    public void The_server_ends_when_it_is_told_to() => Assert.Equal(0, Run["end"].GetProperty("code").GetInt32());
}
