using Microsoft.CodeAnalysis;
using Provenance.Analyzers.Tests.Infrastructure;

namespace Provenance.Analyzers.Tests.Rules;

public class UseOfVariantQuotationTests
{
    [Fact]
    public async Task The_message_names_both_wordings_and_both_places()
    {
        AnalyzerRun run = await ContestedFacts.Variant("class C { string s = [|Quotes.Leap.Text|]; }");

        run.ReportsTheMarkedPlaces();
        Assert.Equal(("PROV0002", DiagnosticSeverity.Info), (run.Single.Id, run.Single.Severity));
        Assert.Equal("The wording varies: \"quantum leap\" (seeds/000.txt:5) and \"a quantum leap\" (seeds/002.txt:8)", run.Single.GetMessage(null));
    }

    [Theory]
    [InlineData("class C { string s = Quotes.Front.Text; }")]
    [InlineData("class C { string s = Quotes.Danger.Text; }")]
    [InlineData("class C { string s = nameof(Quotes.Leap.Text); }")]
    public async Task What_does_not_vary_is_not_reported(string source) => Assert.Empty((await ContestedFacts.Variant(source)).Diagnostics);
}
