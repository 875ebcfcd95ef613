using Microsoft.CodeAnalysis;
using Provenance.Analyzers.Rules;
using Provenance.Analyzers.Tests.Infrastructure;

namespace Provenance.Analyzers.Tests.Rules;

public class MisquotationTests
{
    private const string Words = "The river will not wait for us even when this bridge is ready";

    private static SourcedProject Project => SourcedProject.Reading(
        ("sources/speech.txt", $"“{Words},” Anna Berg said. The toll for a lorry with a trailer will be raised to 45 euros in the autumn."),
        ("sources/minutes.txt", "“We shall open the harbour on the first day of spring,” Anna Berg said. The minutes also say: we shall open the harbour on the last day of spring."));

    [Fact]
    public async Task The_message_shows_the_words_that_differ_and_the_place()
    {
        AnalyzerRun run = await Run("class C { string s = [|\"The river will not wait for us even when the bridge is ready\"|]; }");

        run.ReportsTheMarkedPlaces();
        Assert.Equal(("PROV0006", DiagnosticSeverity.Warning), (run.Single.Id, run.Single.Severity));
        Assert.Equal("Not verbatim: \"when the bridge\" here, but \"when this bridge\" in the source (sources/speech.txt:1)", run.Single.GetMessage(null));
    }

    [Theory]
    [InlineData("\"The river will wait for us even when this bridge is ready\"")]
    [InlineData("\"The river will not wait long for us even when this bridge is ready\"")]
    [InlineData("\"The river will not wait for us even when this bridge is done\"")]
    [InlineData("\"A river will not wait for us even when this bridge is ready\"")]
    [InlineData("\"She said: 'the river will not wait for us, even when this bridge is ready'\"")]
    [InlineData("\"will not wait for us even when a bridge is ready\"")]
    [InlineData("\"The river will not wait for us \" + \"even when the bridge is ready\"")]
    [InlineData("@\"The river will not wait for us even when the bridge is ready\"")]
    [InlineData("\"The toll for a lorry with a trailer will be raised to 54 euros in the autumn\"")]
    public async Task A_changed_word_is_reported(string literal) => (await Run($"class C {{ string s = [|{literal}|]; }}")).ReportsTheMarkedPlaces();

    [Theory]
    [InlineData(Words)]
    [InlineData("the river will not wait for us")]
    [InlineData("wait for us even when this bridge is ready.")]
    [InlineData("As she said, “the river will not wait  for us even when this bridge is ready”!")]
    [InlineData("The River Will Not Wait For Us Even When This Bridge Is Ready")]
    [InlineData("The river will not wait … even when the bridge is ready")]
    [InlineData("The river will not wait for us even when [the] bridge is ready")]
    [InlineData("The river will not wait for us even when the bridge is {0}")]
    [InlineData("The river will not wait")]
    [InlineData("The tram will not stop for us even after this tunnel is closed")]
    [InlineData("Press the button to open the door of the bridge")]
    [InlineData("we shall open the harbour on the last day of spring")]
    public async Task Verbatim_or_other_words_are_not_reported(string words) =>
        Assert.Empty((await Run($"class C {{ string s = \"{words}\"; }}")).Diagnostics);

    [Fact]
    public async Task Words_that_are_verified_elsewhere_are_left_to_that_rule() =>
        Assert.Empty((await Run("[Provenance.Cites(\"speech.txt\", \"The river will not wait for us even when the bridge is ready\")] class C { }")).Diagnostics);

    private static Task<AnalyzerRun> Run(string source) => Project.Run(new MisquotationAnalyzer(), source);
}
