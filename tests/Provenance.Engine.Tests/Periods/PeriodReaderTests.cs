using Provenance.Engine.Facts;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

public class PeriodReaderTests
{
    [Theory]
    [InlineData("These Regulations have effect from 1 January 2025.", "2025-01-01", null)]
    [InlineData("This Order comes into force on 3 March 2025 and has effect from 6 April 2025.", "2025-04-06", null)]
    [InlineData("These Regulations come into force on 12 December 2024.\n\nThese Regulations have effect for the year beginning 6 April 2025.", "2025-04-06", "2026-04-05")]
    [InlineData("This Act comes into operation on 1 July 2027.", "2027-07-01", null)]
    [InlineData("The rates in this notice apply from 1 July 2025 until 30 June 2026.", "2025-07-01", "2026-06-30")]
    [InlineData("# Lamp levy\n\nEffective date: 1 October 2025\n\nThe levy is £40.", "2025-10-01", null)]
    [InlineData("Valid from 1 January 2025 to 31 December 2025\n\nThe levy is £40.", "2025-01-01", "2025-12-31")]
    [InlineData("# Rates for 2026\n\nThe levy is £40.", "2026-01-01", "2026-12-31")]
    [InlineData("Lantern duty rates and thresholds for the tax year 2026\n\nThe duty is £40.", "2026-01-01", "2026-12-31")]
    [InlineData("# Guidance on lantern duty: rates for 2026\n\nThe duty is £40.", "2026-01-01", "2026-12-31")]
    [InlineData("Table of fees 2026\n\nThe fee is £40.", "2026-01-01", "2026-12-31")]
    [InlineData("Rates of lantern duty with effect from 1 January 2025\n\nThe duty is £40.", "2025-01-01", null)]
    public void A_document_says_from_when_on_it_holds(string text, string from, string? to) => Assert.Equal(new Validity(from, to), ValidityOf(text));

    [Theory]
    [InlineData("The new law takes effect from 1 January 2025, the minister said.")]
    [InlineData("Council raises fees for 2026\n\nThe council raised its fees on Monday by £40.")]
    [InlineData("For the licensing year beginning 1 April 2028 the sum shall be £512.")]
    [InlineData("The pension age shall be raised by three months each year from 1 January 2028.")]
    [InlineData("This Act amends the Lamp Act, which has effect from 1 January 2020.")]
    [InlineData("Prices rose with effect from 1 January 2025 in all 12 shops.")]
    [InlineData("The standard rate of lantern duty is 22 per cent in 2025.")]
    [InlineData("- the rate of duty is 22 per cent for 2025")]
    [InlineData("Lantern Duty Regulations 2024\n\nThe duty is £40.")]
    [InlineData("# Rates for 2024\n\nThe levy is £40.\n\n# Rates for 2025\n\nThe levy is £42.")]
    public void What_is_told_of_something_else_is_no_period_of_the_document(string text) => Assert.Null(ValidityOf(text));

    [Theory]
    [InlineData("# Lantern duty: rates for 2025-26\n\nThe duty is £40.")]
    [InlineData("Rates for the tax year 2025 to 2026\n\nThe duty is £40.")]
    [InlineData("# Rates for 2025/26\n\nThe duty is £40.")]
    public void A_year_that_lies_in_two_is_an_edition(string text) => Assert.Equal(new Validity(Edition: "2025-26"), ValidityOf(text));

    [Fact]
    public void Rates_for_one_tax_year_do_not_contradict_those_for_the_next()
    {
        FactSet set = Extractor.Extract([.. new[] { ("2024-25", 20), ("2025-26", 21) }.Select(year => new TextDocument($"rates-{year.Item1}.md", $"# Lantern duty: rates for {year.Item1}\n\nThe standard rate of lantern duty is {year.Item2} per cent.\n"))]);

        Fact rate = set.Facts.Single(fact => fact.Name == "StandardRateOfLanternDuty");
        Assert.Equal(["Edition202425 20 per cent", "Edition202526 21 per cent"], rate.Editions.Select(edition => $"{edition.Name} {edition.Representative.Exact}"));
        Assert.DoesNotContain(set.Facts, fact => fact.Verdict == Verdict.Disagree);
    }

    [Theory]
    [InlineData("LX40 lamp driver, Rev. 2, supersedes Rev. 1\n\nThe set-up time is 4 ms.", "Rev. 2", "Rev. 1")]
    [InlineData("LX40 lamp driver\nRevision B (replaces revision A)\n\nThe set-up time is 4 ms.", "Revision B", "revision A")]
    [InlineData("# Safety code\n\nSecond edition. This edition supersedes the first edition.\n\nThe limit is 4 ms.", "Second edition", "the first edition")]
    public void A_document_names_its_predecessor(string text, string edition, string supersedes) => Assert.Equal(new Validity(Edition: edition, Supersedes: supersedes), ValidityOf(text));

    [Fact]
    public void What_is_stated_comes_before_what_the_text_says() =>
        Assert.Equal(
            new Validity("2024-07-01"),
            Extractor.Extract([new TextDocument("a.md", "These Regulations have effect from 1 January 2025 to all 3 lamps.") { Validity = new Validity("2024-07-01") }]) is var set ? set.ValidityOf(set.Documents[0]) : null);

    [Theory]
    [InlineData("b.md", "c.md", "a.md", "a.md b.md c.md")]
    [InlineData("x/b.md", "./a.md", null, "a.md b.md")]
    [InlineData("a.md", null, null, "a.md")]
    [InlineData("b.md", "c.md", null, "")]
    [InlineData("b.md", "c.md", "b.md", "b.md c.md")]
    [InlineData("Levies", "Levies", null, "")]
    public void Documents_that_supersede_each_other_are_told(string? a, string? b, string? c, string circle)
    {
        TextDocument[] documents = [.. new[] { ("a.md", a), ("b.md", b), ("c.md", c) }.Select(file => new TextDocument(file.Item1, "# Levies") { Validity = new Validity(Supersedes: file.Item2) })];

        Assert.Equal(circle, string.Join(' ', Extractor.Extract(documents).Circles.SelectMany(own => own).Select(document => document.Path)));
    }

    private static Validity? ValidityOf(string text)
    {
        FactSet set = Extractor.Extract([new TextDocument("a.md", text)]);
        return set.ValidityOf(set.Documents[0]);
    }
}
