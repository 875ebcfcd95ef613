using FsCheck;
using FsCheck.Fluent;
using Provenance.Engine;
using Provenance.Engine.Checking;
using Provenance.Engine.Decisions;
using Provenance.Engine.Editions;
using Provenance.Engine.Index;
using Provenance.Engine.Facts;
using Provenance.Engine.Locking;
using Provenance.Engine.Text;

namespace Provenance.Properties.Hostile;

/// <summary>Texts put together at random out of what the readers look for: numbers, units, marks, tables, names, and what no text should hold.</summary>
public class RandomTextTests
{
    private static readonly string[] Words =
    [
        .. ("1 2 3.5 1,500 0 00 1e9 1e300 1e999 9999999999999999999999999999 0.0000000000000000000001 ½ one two twenty zero point hundred thousand million billion trillion quintillion dozen dozens thousands hundreds a an the"
            + " half third thousandth and or to of by from between per percent % $ € £ US$ USD cents dollars km m/s m 2 3 − - – — ± +/- × 10 ^ ² ⁻³ feet inches several many of \" ' “ ” ‘ ’ « » ( ) [ ] , . ; : / in hours"
            + " minutes years decade about up more than at least June 9 2025 1990s Mr U.S. said he Smith according that people tanks twice times fold minus negative Fig. No. Section et al. (2015) Q1 H2 mid- pp pH").Split(' '),
        "\n", "\n\n", "\t", "\r\n", "| ", " | ", "\n|---|---|\n", "| 1 | 2 |\n", "Year  2019  2020\n", "Cost   5    7\n", "   ", "# ", "* ", "> ", "```\n",
        .. HostileText.Pieces,
    ];

    private static Arbitrary<string> Texts { get; } = Arb.From(
        Gen.Choose(1, 16).SelectMany(count => Gen.Elements(Words).ArrayOf(count)).Zip(Gen.Choose(0, 3), (words, gap) => string.Join(gap == 0 ? "" : " ", words)),
        text => Enumerable.Range(0, text.Length).Select(at => text.Remove(at, 1)));

    [Fact]
    public void No_text_makes_the_engine_fail_and_every_span_holds() => Property.Holds(21, 20_000, Texts, text => EngineRun.AssertSpans(EngineRun.Read(text, text)));

    [Fact]
    public void Every_index_is_read_back_as_it_was_written() => Property.Holds(22, 2_000, Texts, text =>
    {
        string written = FactIndexWriter.Write(FactIndexBuilder.Build(EngineRun.Read(text, text)));

        Assert.Equal(written, FactIndexWriter.Write(FactIndexReader.Read(written)));
    });

    [Fact]
    public void Every_lock_is_read_back_and_nothing_drifts_from_it() => Property.Holds(23, 2_000, Texts, text =>
    {
        TextDocument[] documents = [new TextDocument("a.txt", text)];
        string written = LockWriter.Write(LockBuilder.Of(Extractor.Extract(documents), document => document.Path));

        LockReading reading = LockReader.Read(written);

        Assert.Empty(reading.Faults);
        Assert.Equal(written, LockWriter.Write(reading.Lock));
        Assert.DoesNotContain(Extractor.Extract(documents, DecisionSet.None, reading.Lock).Drift, drift => drift.Kind is DriftKind.Gone or DriftKind.ValueChanged);
    });

    [Fact]
    public void Every_text_can_be_explained() => Property.Holds(24, 2_000, Texts, text => Extractor.Explain(new TextDocument("a.txt", text)));

    [Fact]
    public void Every_text_can_be_checked_against_every_other() => Property.Holds(25, 2_000, Texts.Generator.Two(), texts =>
    {
        FactSet sources = EngineRun.Read(texts.Item1);

        CheckReport report = new DocumentChecker(sources).Check([CheckedDocument.Of(new TextDocument("own.txt", texts.Item2))]);

        Assert.All(report.Findings, finding => Assert.InRange(finding.Place.Span.End, finding.Place.Span.Start, Math.Max(texts.Item1.Length, texts.Item2.Length)));
    });

    [Fact]
    public void Every_text_can_be_an_edition_of_every_other_and_no_figure_is_told_twice() => Property.Holds(26, 2_000, Texts.Generator.Two(), texts =>
    {
        EditionComparison comparison = EditionComparison.Of(new TextDocument("old.txt", texts.Item1), new TextDocument("new.txt", texts.Item2));

        Assert.All(comparison.Changes.SelectMany(change => change.Values).Select(value => value.Earlier).OfType<SourceCitation>().GroupBy(figure => figure.Span), told => Assert.Single(told));
        Assert.All(comparison.Changes.SelectMany(change => change.Values).Select(value => value.Later).OfType<SourceCitation>().GroupBy(figure => figure.Span), told => Assert.Single(told));
        Assert.All(comparison.Changes.SelectMany(change => change.Wordings).Select(wording => wording.Earlier).Where(span => span is not null).GroupBy(span => span), told => Assert.Single(told));
        Assert.All(comparison.Changes, change => Assert.True(change.Earlier is null ? change.Kind == EditionChangeKind.Added : change.Later is not null || change.Kind == EditionChangeKind.Gone));
    });

    [Fact]
    public void A_text_put_behind_another_adds_and_takes_nothing_away() => Property.Holds(27, 2_000, Texts, text =>
    {
        const string before = "12 Records\n(1) A master keeps records of every voyage for at least 7 years.\n(2) They are shown to the harbour within 14 days.\n\n";
        EditionComparison comparison = EditionComparison.Of(new TextDocument("old.txt", before), new TextDocument("new.txt", before + text));

        Assert.DoesNotContain(comparison.Changes, change => change.Kind == EditionChangeKind.Gone);
        Assert.DoesNotContain(comparison.Changes.SelectMany(change => change.Values), value => value.Earlier is not null && value.Later is null);
    });
}
