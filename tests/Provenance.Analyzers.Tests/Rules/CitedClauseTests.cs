using Provenance.Analyzers.Rules;
using Provenance.Analyzers.Tests.Infrastructure;

namespace Provenance.Analyzers.Tests.Rules;

public class CitedClauseTests
{
    private static SourcedProject Project => SourcedProject.Reading(
        ("acts/harbour.txt", "12 Records\n(1) A master must keep records.\n(2) Records must be kept for at least 7 years.\n\n13 Dues\n(1) The dues are paid within 30 days, as section 12(9) of the old Act said.\n"),
        ("acts/limits.md", "# Limits\n\n## Timing\n\nThe set-up time is 4 ms.\n\n| Symbol | Min |\n|---|---|\n| tSU | 4 |\n"));

    [Theory]
    [InlineData("\"harbour.txt\", \"s 12(2)\"")]
    [InlineData("\"harbour\", \"section 13(1)\"")]
    [InlineData("\"harbour\", \"s 12(2)\", \"at least 7 years\"")]
    [InlineData("\"limits.md\", \"#timing\", \"set-up time is 4 ms\"")]
    [InlineData("\"limits\", \"#timing, row tSU\"")]
    [InlineData("\"harbour\", \"section 12(9)\"")]
    [InlineData("\"harbour\", exact: \"section 12(9)\"")]
    [InlineData("\"harbour\", \"7 years\"")]
    public async Task A_clause_and_words_that_stand_there_are_verified(string arguments) =>
        Assert.Empty((await Run($"[Provenance.Cites({arguments})] class C {{ }}")).Diagnostics);

    [Theory]
    [InlineData("\"harbour\", [|\"s 12(3)\"|]", "in acts/harbour.txt there is no section 12(3); 12 has (1) to (2)")]
    [InlineData("\"harbour\", [|\"Sch 1 para 2\"|]", "in acts/harbour.txt there is no schedule 1 paragraph 2")]
    [InlineData("\"harbour\", [|\"s 14\"|], \"at least 7 years\"", "in acts/harbour.txt there is no section 14; there are 12 to 13")]
    [InlineData("\"harbour\", \"s 12(2)\", [|\"at least 6 years\"|]", "\"at least 6 years\" does not stand in 12(2) of acts/harbour.txt; the nearest is \"at least 7 years\" (acts/harbour.txt:3)")]
    [InlineData("\"harbour\", \"s 12(1)\", [|\"at least 7 years\"|]", "\"at least 7 years\" does not stand in 12(1) of acts/harbour.txt; it stands in 12(2)")]
    [InlineData("\"harbour\", [|\"the last section\"|], \"at least 7 years\"", "\"the last section\" is no address of a clause; write s 12(3), Article 5(1), § 4.2, #timing or Table 3, row tSU")]
    [InlineData("\"harbour\", exact: [|\"s 12(2)\"|]", "\"s 12(2)\" does not stand in acts/harbour.txt")]
    [InlineData("\"limits\", [|\"#tables\"|]", "in acts/limits.md there is no #tables")]
    public async Task What_is_wrong_is_said_where_it_is_wrong(string arguments, string problem)
    {
        AnalyzerRun run = await Run($"[Provenance.Cites({arguments})] class C {{ }}");

        run.ReportsTheMarkedPlaces();
        Assert.Equal("The citation cannot be verified: " + problem, run.Single.GetMessage(null));
    }

    private static Task<AnalyzerRun> Run(string source) => Project.Run(new UnverifiedCitationAnalyzer(), source);
}
