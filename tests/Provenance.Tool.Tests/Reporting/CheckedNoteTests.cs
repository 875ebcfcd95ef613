using Provenance.Engine;
using Provenance.Engine.Checking;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;

namespace Provenance.Tool.Reporting;

public sealed class CheckedNoteTests
{
    [Fact]
    public void What_rests_on_a_fact_that_sources_dispute_is_shown_with_both_values()
    {
        CheckedNote note = Note(CheckOutcome.Verified, "44");

        Assert.Equal(("verified", true, "sources disagree: “40” against “44”"), (note.Word, note.IsOpen, note.Disputed));
    }

    [Fact]
    public void What_rests_on_a_fact_that_nobody_disputes_is_folded() =>
        Assert.Equal((false, null), (Note(CheckOutcome.Verified, "40").IsOpen, Note(CheckOutcome.Verified, "40").Disputed));

    [Fact]
    public void A_contradiction_says_itself_what_the_source_says() => Assert.Equal((true, null), (Note(CheckOutcome.Contradicted, "44").IsOpen, Note(CheckOutcome.Contradicted, "44").Disputed));

    private static CheckedNote Note(CheckOutcome outcome, string other)
    {
        FactSet facts = Extractor.Extract(
            [new TextDocument("a.txt", "The island council ordered 40 ferries from the yard in Gdansk."), new TextDocument("b.txt", $"The island council ordered {other} ferries from the yard in Gdansk.")]);
        return new CheckedNote(1, new CheckedCitation(facts.Figures[0], outcome, "it") { Fact = Assert.Single(facts.Facts) }, SwitchedOff: null);
    }
}
