using Provenance.Engine.Checking;
using Provenance.Engine.Decisions;
using Provenance.Engine.Facts;
using Provenance.Engine.Locking;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

public class DocumentCheckerTests
{
    private static readonly DocumentChecker Checker = new(Extractor.Extract(
    [
        new TextDocument("sources/0.txt", "The kiln in Orsk has eight burners."),
        new TextDocument("sources/1.txt", "“We will relight the old kiln when the river thaws,” said Ada Brenk."),
    ]));

    [Fact]
    public void Another_checker_of_the_same_sources_says_the_same() =>
        Assert.Equal(Messages(Checker, "The kiln in Orsk has seven burners."), Messages(Checker.Another(), "The kiln in Orsk has seven burners."));

    [Fact]
    public void Checkers_of_the_same_sources_work_at_the_same_time()
    {
        string[] documents = [.. Enumerable.Range(9, 200).Select(number => $"The kiln in Orsk, beside mill{number}, has {number} burners. “We will relight the old kiln when the lake{number} thaws,” said Ada Brenk.")];

        string[] expected = [.. documents.Select(document => Messages(Checker.Another(), document))];

        Assert.Equal(expected, documents.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(document => Messages(Checker.Another(), document)));
    }

    [Fact]
    public void A_document_changes_nothing_for_the_next()
    {
        DocumentChecker used = Checker.Another();
        Messages(used, "A smithy in Brod forged 310 anvils. “Nobody anvils like we anvil the anvils here,” said Per Lund.");

        Assert.Equal(Messages(Checker.Another(), "A smithy in Orsk has 7 anvils."), Messages(used, "A smithy in Orsk has 7 anvils."));
    }

    [Theory]
    [InlineData("40", null)]
    [InlineData("44", CheckRules.FigureContradicts)]
    public void A_document_is_held_against_what_people_settled_and_not_against_what_they_overruled(string number, string? rule)
    {
        const string settled = """{ "resolve": [{ "fact": { "source": "a.txt", "exact": "40" }, "source": "a.txt", "reason": "the contract says so", "citations": [{ "source": "a.txt", "exact": "40" }, { "source": "b.txt", "exact": "44" }] }] }""";
        FactSet facts = Extractor.Extract(
            [new TextDocument("a.txt", "The island council ordered 40 ferries from the yard in Gdansk."), new TextDocument("b.txt", "The island council ordered 44 ferries from the yard in Gdansk.")],
            DecisionsReader.Read(settled).Decisions,
            FactLock.Empty);

        CheckReport report = new DocumentChecker(facts).Check([CheckedDocument.Of(new TextDocument("own.txt", $"The island council ordered {number} ferries from the yard in Gdansk."))]);

        Assert.Equal(rule, report.Findings.SingleOrDefault()?.Rule);
    }

    private static string Messages(DocumentChecker checker, string document) =>
        string.Join("\n", checker.Check([CheckedDocument.Of(new TextDocument("docs/own.md", document))]).Findings.Select(finding => $"{finding.Rule} {finding.Place.Start} {finding.Message}"));
}
