using Provenance.Engine.Editions;
using Provenance.Engine.Figures;
using Provenance.Engine.Text;
using Provenance.Tests;

namespace Provenance.Engine.Tests.Editions;

public class EditionComparisonTests
{
    private const string Datasheet = """
        # TS7 Tide Sensor

        Rev. 1

        ## 1 Electrical characteristics

        Table 1 — Supply

        | Symbol | Parameter | Min | Max | Unit |
        |---|---|---|---|---|
        | VDD | Supply voltage | 3.0 | 5.5 | V |
        | IDD | Supply current | — | 2.0 | mA |

        The supply is off for at least 20 ms before a reset.

        ## 2 Calibration

        The sensor shall be calibrated at least every 12 months.

        ## 3 Storage

        The sensor is stored at no more than 60 °C in a dry place.

        """;

    [Fact]
    public void Two_equal_editions_have_no_change() => Assert.Empty(Changes(Datasheet, Datasheet));

    [Theory]
    [InlineData("| 5.5 |", "| 3.6 |", "Changed Table 1, row VDD: 5.5 → 3.6")]
    [InlineData("| 3.0 | 5.5 |", "| 3.0 | — |", "Changed Table 1, row VDD: 5.5 gone")]
    [InlineData("| — | 2.0 |", "| 1.5 | 2.0 |", "Changed Table 1, row IDD: 1.5 added")]
    [InlineData("| — | 2.0 |", "| 2.0 | — |", "Changed Table 1, row IDD: 2.0 gone, 2.0 added")]
    [InlineData("every 12 months", "every 6 months", "Changed 2: 12 months → 6 months")]
    [InlineData("at least 20 ms", "more than 20 ms", "Changed 1: 20 ms → 20 ms; reworded")]
    [InlineData("60 °C", "60 °F", "Changed 3: 60 °C → 60 °F")]
    [InlineData("12 months", "twelve months", null)]
    [InlineData("shall be calibrated", "must be calibrated", "Reworded 2; reworded")]
    [InlineData(" in a dry place", "", "Reworded 3; reworded")]
    [InlineData("Supply current", "Current from the supply", "Reworded Table 1, row IDD; reworded")]
    [InlineData("| 5.5 |", "| 5.5 ± 0.1 |", "Changed Table 1, row VDD: 5.5 → 5.5 ± 0.1")]
    [InlineData("20 ms before", "0.02 s before", "Reworded 1; reworded")]
    public void What_changed_in_a_clause_is_told_once(string before, string after, string? change) => Assert.Equal(change is null ? [] : [change], Changes(Datasheet, Datasheet.Replace(before, after)));

    [Fact]
    public void A_section_put_in_before_others_moves_them_and_changes_nothing() => Assert.Equal(
        ["Added 2: 30 cm added; reworded", "Moved 2 → 3", "Moved 3 → 4"],
        Changes(Datasheet, Datasheet.Replace("## 3 St", "## 4 St").Replace("## 2 Cal", "## 2 Mounting\n\nThe sensor hangs at least 30 cm below the lowest tide.\n\n## 3 Cal")));

    [Fact]
    public void A_clause_that_moved_and_changed_is_one_change() => Assert.Equal(
        ["Added 2; reworded", "Changed 2 → 3 moved: 12 months → 6 months", "Moved 3 → 4"],
        Changes(Datasheet, Datasheet.Replace("## 3 St", "## 4 St").Replace("## 2 Cal", "## 2 Mounting\n\nThe sensor hangs freely.\n\n## 3 Cal").Replace("12 months", "6 months")));

    [Fact]
    public void What_a_moved_clause_has_as_parts_is_told_with_it_and_what_changed_in_it_apart() => Assert.Equal(
        ["Moved Table 1 → Table 2", "Changed Table 1, row VDD → Table 2, row VDD: 5.5 → 3.6"],
        Changes(Datasheet, Datasheet.Replace("Table 1", "Table 2").Replace("5.5", "3.6")));

    [Fact]
    public void A_page_with_another_title_takes_no_section_with_it_that_keeps_its_number()
    {
        EditionChange change = Assert.Single(Compare(Datasheet, Datasheet.Replace("TS7 Tide Sensor", "TS7 Tide Level Sensor")).Changes);

        Assert.Equal((EditionChangeKind.Reworded, true, "#ts7-tide-level-sensor"), (change.Kind, change.IsMoved, change.Later!.Clause!.Address));
        Assert.DoesNotContain(change.Earlier!.Stretches, stretch => stretch.End > Datasheet.IndexOf("## 1", StringComparison.Ordinal) + "## ".Length);
    }

    [Fact]
    public void Rows_and_sections_come_and_go() => Assert.Equal(
        ["Gone Table 1, row IDD: 2.0 gone; reworded", "Added Table 1, row tUP: 30 added; reworded", "Gone 3: 60 °C gone; reworded"],
        Changes(Datasheet, Datasheet.Replace("| IDD | Supply current | — | 2.0 | mA |", "| tUP | Start after power-up | — | 30 | ms |").Replace("## 3 Storage\n\nThe sensor is stored at no more than 60 °C in a dry place.\n", "")));

    [Theory]
    [InlineData("Rev. 1", "Rev. 2, supersedes Rev. 1")]
    [InlineData("Data sheet, Rev. 1", "Data sheet, Rev. 2, supersedes Rev. 1.")]
    public void Which_edition_it_is_is_told_of_the_document(string before, string after)
    {
        EditionComparison comparison = Compare(Datasheet.Replace("Rev. 1", before), Datasheet.Replace("Rev. 1", after));

        Assert.Equal(("Rev. 1", "Rev. 2"), (comparison.EarlierEdition, comparison.LaterEdition));
        Assert.Empty(comparison.Changes);
    }

    [Fact]
    public void A_number_in_a_sentence_about_the_edition_is_none_of_it() =>
        Assert.Equal(["Changed #ts7-tide-sensor: 12 → 14"], Changes(Datasheet.Replace("Rev. 1", "Of those who made this release, 12 are engineers."), Datasheet.Replace("Rev. 1", "Of those who made this release, 14 are engineers.")));

    [Fact]
    public void The_date_of_an_edition_is_a_value() =>
        Assert.Equal(["Changed #ts7-tide-sensor: May 2031 → June 2032"], Changes(Datasheet.Replace("Rev. 1", "Rev. 1 (May 2031)"), Datasheet.Replace("Rev. 1", "Rev. 2 (June 2032), replaces Rev. 1")));

    [Fact]
    public void What_stands_beside_the_edition_is_compared() =>
        Assert.Equal(["Changed #ts7-tide-sensor: 8 → 6"], Changes(Datasheet.Replace("Rev. 1", "Version 1 of the sensor has 8 channels"), Datasheet.Replace("Rev. 1", "Version 2 of the sensor has 6 channels")));

    [Fact]
    public void A_column_put_in_changes_no_value() =>
        Assert.Equal(
            ["Changed Table 1, row VDD: 3.3 added", "Changed Table 1, row IDD: 1.5 added"],
            Changes(Datasheet, Datasheet.Replace("| Min | Max |", "| Min | Typ | Max |").Replace("|---|---|---|---|---|", "|---|---|---|---|---|---|").Replace("| 3.0 | 5.5 |", "| 3.0 | 3.3 | 5.5 |").Replace("| — | 2.0 |", "| — | 1.5 | 2.0 |"))
                .Where(change => !change.Contains("row Symbol", StringComparison.Ordinal)));

    [Theory]
    [InlineData("12 Records\n(1) Records are kept for at least 7 years.\n(2) They are shown within 14 days.\n", "12 Records\n(1) Records are kept for at least 10 years.\n(2) They are shown within 14 days.\n", "Changed 12(1): 7 years → 10 years")]
    [InlineData("12 Records\n(1) Records are kept for at least 7 years.\n(2) They are shown within 14 days.\n", "13 Records\n(1) Records are kept for at least 7 years.\n(2) They are shown within 14 days.\n", "Moved 12 → 13")]
    [InlineData("12 Records\n(1) Records are kept for at least 7 years.\n(2) They are shown within 14 days.\n", "12 Records\n(1) They are shown within 14 days.\n(2) Records are kept for at least 7 years.\n", "Moved 12(2) → 12(1) | Moved 12(1) → 12(2)")]
    [InlineData("3 Payment\nDuty is paid within 30 days.\n\n4 Waiver\nThe Harbour Board may waive the duty.\n", "3 Records\nA trader keeps a book of sales.\n\n4 Waiver\nThe Harbour Board may waive the duty.\n", "Gone 3: 30 days gone; reworded | Added 3; reworded")]
    [InlineData("The town has 12 ferries. The bridge was opened in spring.", "The town has 14 ferries. The bridge was opened in spring.", "Changed : 12 → 14")]
    [InlineData("The town has 12 ferries. The bridge was opened in spring.", "The bridge was opened in spring. The town has 12 ferries.", null)]
    [InlineData("The town has 12 ferries.", "The town has 12 ferries. Nobody counted the boats of the fishermen.", "Added ; reworded")]
    public void Statutes_and_plain_texts_are_compared_too(string earlier, string later, string? changes) => Assert.Equal(changes?.Split(" | ") ?? [], Changes(earlier, later));

    [Fact]
    public void A_sentence_behind_a_table_is_none_of_its_rows() => Assert.Equal(["Changed 1: 20 ms → 25 ms"], Changes(Datasheet.Replace("mA |\n\nThe", "mA |\nThe"), Datasheet.Replace("mA |\n\nThe", "mA |\nThe").Replace("20 ms", "25 ms")));

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_figure_that_is_altered_is_told_and_nothing_else(string path)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");
        DocumentCitations before = Extractor.Read(new TextDocument(path, text));
        var wrong = new List<string>();
        foreach (FigureCitation figure in before.Figures)
        {
            int digit = figure.Span.End - 1;
            while (digit >= figure.Span.Start && !char.IsAsciiDigit(text[digit]))
                digit--;
            if (digit < figure.Span.Start)
                continue;
            string altered = string.Concat(text.AsSpan(0, digit), text[digit] == '9' ? "3" : ((char)(text[digit] + 1)).ToString(), text.AsSpan(digit + 1));
            EditionComparison comparison = EditionComparison.Of(before, Extractor.Read(new TextDocument("new.md", altered)));
            if (comparison.Changes.Count != 1 || comparison.Changes[0].Values is not [{ Earlier: { } one, Later: not null }] || one.Span != figure.Span)
                wrong.Add($"{figure.Position.Line}: {figure.Exact}: {string.Join(" | ", comparison.Changes.Select(Told))}");
        }

        Assert.Empty(wrong);
    }

    public static TheoryData<string> Documents =>
        [.. new[] { "examples", "seeds" }.SelectMany(folder => Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.*", SearchOption.AllDirectories))
            .Where(path => path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".txt", StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')).Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("")]
    [InlineData("||||||||||")]
    [InlineData("1\n1.1\n1.1.1\n(a)\n")]
    [InlineData("| 1 | 2 |\n| 3 | 4 |\n")]
    public void Odd_texts_are_compared(string text)
    {
        Changes(Datasheet, text);
        Changes(text, Datasheet);
        Assert.Empty(Changes(text, text + " "));
    }

    [Fact]
    public void The_time_grows_with_the_texts_and_no_faster()
    {
        string Text(int sections, string limit) => string.Concat(Enumerable.Range(1, sections).Select(i => $"## {i} Section {i}\n\nThe harbour of place {i} takes {i % 97} ferries and {limit} a day.\n\n| Name | Value |\n|---|---|\n| a{i} | {i} |\n\n"));
        EditionComparison comparison = EditionComparison.Of(Document("a.md", Text(3000, "4 m")), Document("b.md", Text(3000, "5 m")));

        Assert.Equal(3000, comparison.Changes.Count(change => change.Kind == EditionChangeKind.Changed));
    }

    private static string[] Changes(string earlier, string later) => [.. Compare(earlier, later).Changes.Select(Told)];

    private static EditionComparison Compare(string earlier, string later) => EditionComparison.Of(Document("old.md", earlier), Document("new.md", later));

    private static TextDocument Document(string path, string text) => new(path, text) { HasAlignedColumns = false };

    private static string Told(EditionChange change)
    {
        string? before = change.Earlier?.Clause?.Address, after = change.Later?.Clause?.Address;
        string address = before is null || after is null || before == after ? after ?? before ?? "" : $"{before} → {after}";
        string values = string.Join(", ", change.Values.Select(value => value.Earlier is null ? Words(value.Later) + " added" : value.Later is null ? Words(value.Earlier) + " gone" : $"{Words(value.Earlier)} → {Words(value.Later)}"));
        return $"{change.Kind} {address}{(change.IsMoved && change.Kind != EditionChangeKind.Moved ? " moved" : "")}{(values.Length > 0 ? ": " + values : "")}{string.Concat(change.Wordings.Select(_ => "; reworded"))}";
    }

    private static string Words(FigureCitation? figure) => figure!.Exact;
}
