using Provenance.Engine.Checking;

namespace Provenance.Engine.Tests;

public class QuotationCheckTests
{
    private const string Source = """
        Harbour master Edda Lindqvist opened the meeting. "We will not close the lock before the autumn, and nobody will lose a mooring," Lindqvist said.

        Engineer Pavel Horak said: "The gates were built to last forty years. They have done sixty, which is four fifths of a century."

        The council cannot pay for a second lock, and it has no plan to colour the gates.
        """;

    [Theory]
    [InlineData("Edda Lindqvist said: “We will not close the lock before the autumn, and nobody will lose a mooring.”")]
    [InlineData("Edda Lindqvist said the harbour \"will not close the lock before the autumn\".")]
    [InlineData("\"We will not close the lock … and nobody will lose a mooring,\" Lindqvist said.")]
    [InlineData("\"We will not close the lock [...] and nobody will lose a mooring,\" Lindqvist said.")]
    [InlineData("\"[N]obody will lose a mooring,\" Lindqvist said.")]
    [InlineData("\"We will not close the lock [at the mill] before the autumn,\" Lindqvist said.")]
    [InlineData("Horak said: \"The gates were built to last 40 years.\"")]
    [InlineData("Horak said they had done \"sixty, which is four-fifths of a century\".")]
    [InlineData("The paper says: \"The council can not pay for a second lock, and it has no plan to color the gates.\"")]
    [InlineData("The harbour master, as the paper says, promised that ‘nobody will lose a mooring’.")]
    public void Typography_spelling_parts_and_marked_changes_are_the_words_of_the_source(string document)
    {
        CheckReport report = Checked.Report(document, Source);

        Assert.Empty(report.Findings);
        Assert.Equal(1, report.AllQuotations.Verified);
    }

    [Theory]
    [InlineData("The council has no \"plan to paint the bridges\".")]
    [InlineData("A second lock is \"far beyond our purse\".")]
    public void Words_in_marks_of_nobody_that_no_source_has_are_information(string document)
    {
        Finding finding = Assert.Single(Checked.Report(document, Source).Findings);

        Assert.Equal((CheckRules.QuotationWithoutSource, FindingSeverity.Info), (finding.Rule, finding.Severity));
    }

    [Theory]
    [InlineData("\"[|We will close the lock before the autumn, and nobody will lose a mooring,|]\" Lindqvist said.", "\"not\" is missing; the source says \"We will not close the\" (sources/0.txt:1)")]
    [InlineData("\"[|We will never not close the lock before the autumn,|]\" Lindqvist said.", "\"never\" is added; the source says \"We will not close\" (sources/0.txt:1)")]
    [InlineData("\"[|We will not close the lock before the summer,|]\" Lindqvist said.", "\"summer\" here, but \"autumn\" in the source (sources/0.txt:1)")]
    [InlineData("Horak said: \"[|The gates were built to last thirty years.|]\"", "\"thirty\" here, but \"forty\" in the source (sources/0.txt:3)")]
    [InlineData("The paper says: \"[|The council can pay for a second lock|]\".", "\"not\" is missing; the source says \"council cannot pay for\" (sources/0.txt:5)")]
    [InlineData("\"[|We will close the lock … and nobody will lose a mooring,|]\" Lindqvist said.", "\"not\" is missing; the source says \"We will not close the\" (sources/0.txt:1)")]
    public void What_was_changed_dropped_or_added_is_shown(string marked, string message)
    {
        Finding finding = Checked.Warning(marked, Source);

        Assert.Equal((CheckRules.QuotationDiffers, message), (finding.Rule, finding.Message));
    }

    [Theory]
    [InlineData("\"[|Every boat will have to pay twice from next year on,|]\" Lindqvist said.")]
    [InlineData("The paper says: \"[|Every boat will have to pay twice from next year on|]\".")]
    public void Words_that_somebody_is_said_to_have_said_need_a_source(string marked) =>
        Assert.Equal(CheckRules.QuotationWithoutSource, Checked.Warning(marked, Source).Rule);

    [Theory]
    [InlineData("Click on \"Save all the open files\" to go on.")]
    [InlineData("It was a so-called \"quick fix\" for the gates.")]
    [InlineData("\"Never again,\" said Lindqvist.")]
    public void Labels_scare_quotes_and_a_few_words_are_passed_over(string document) => Checked.Warnings(document, Source);

    [Fact]
    public void Another_speaker_than_in_the_source_is_named()
    {
        Finding finding = Checked.Warning("\"[|Nobody will lose a mooring,|]\" said Pavel Horak.", Source);

        Assert.Equal((CheckRules.OtherSpeaker, "Pavel Horak is named here, but in the source it is Edda Lindqvist who says it (sources/0.txt:1)"), (finding.Rule, finding.Message));
    }

    [Theory]
    [InlineData("\"Nobody will lose a mooring,\" said Ms Lindqvist.")]
    [InlineData("\"Nobody will lose a mooring,\" said the harbour master.")]
    [InlineData("\"Nobody will lose a mooring,\" the Harbour Authority said.")]
    [InlineData("\"The council cannot pay for a second lock,\" said Pavel Horak.")]
    public void A_surname_a_role_a_body_and_the_author_of_a_source_may_be_anybody(string document) => Checked.Warnings(document, Source);

    [Fact]
    public void The_number_in_a_quotation_is_checked_with_its_words() =>
        Assert.Equal(CheckRules.QuotationDiffers, Assert.Single(Checked.Report("Horak said: \"The gates were built to last thirty years.\"", Source).Findings).Rule);
}
