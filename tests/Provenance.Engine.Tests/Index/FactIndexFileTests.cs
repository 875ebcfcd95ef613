using System.Text;
using System.Text.Json;
using Provenance.Engine.Checking;
using Provenance.Engine.Index;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests.Index;

public class FactIndexFileTests
{
    [Fact]
    public void What_is_written_is_read_back()
    {
        FactIndex index = SampleIndex.Create();

        Assert.Equal(Json(index), Json(FactIndexReader.Read(FactIndexWriter.Write(index))));
    }

    [Fact]
    public void Concealed_characters_are_read_back()
    {
        FactIndex index = SampleIndex.Create() with { Concealed = [new IndexedCharacter(0, 12, 2, 3, 0x202E, 4)] };

        Assert.Equal(Json(index), Json(FactIndexReader.Read(FactIndexWriter.Write(index))));
    }

    [Fact]
    public void Findings_are_read_back()
    {
        var place = new FindingPlace("README.md", new TextSpan(12, 15), new LinePosition(2, 3), new LinePosition(2, 6));
        FactIndex index = SampleIndex.Create() with { Findings = [new IndexedFinding("PROV2001", place, "one\tline", [place with { Path = "a.txt" }, place]), new IndexedFinding("PROV2004", place, "", []), new IndexedFinding("PROV2002", place, "x", [place]) { IsRaised = true }] };

        Assert.Equal(
            ["PROV2001 one\tline a.txt README.md False", "PROV2004   False", "PROV2002 x README.md True"],
            FactIndexReader.Read(FactIndexWriter.Write(index)).Findings.Select(finding => $"{finding.Rule} {finding.Message} {string.Join(' ', finding.Related.Select(related => related.Path))} {finding.IsRaised}"));
        Assert.Equal(place, FactIndexReader.Read(FactIndexWriter.Write(index)).Findings[1].Place);
    }

    [Theory]
    [InlineData("tab\tand\nline\r\nends\r")]
    [InlineData(@"back\slash, \t, \N and a last \")]
    [InlineData(@"\N")]
    [InlineData("")]
    [InlineData("\0 \u0001 \u0085 \u2028 \u2029 \uFEFF")]
    [InlineData("\u202E right to left \u2066")]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800")]
    [InlineData("\uD83D\uDE80 whole")]
    [InlineData("\uD83D\uD83D\uDE80\uDE80")]
    public void Hostile_words_survive_the_way_through_a_UTF8_file(string words)
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        byte[] file = strict.GetBytes(FactIndexWriter.Write(SampleIndex.Create(words)));

        FactIndex read = FactIndexReader.Read(strict.GetString(file));

        // Compared as code units: xunit's own comparison would print lone surrogates alike.
        Assert.Equal(words.ToCharArray(), read.Facts[0].Citations[0].Exact.ToCharArray());
    }

    [Fact]
    public void Null_and_empty_stay_different()
    {
        FactIndex read = FactIndexReader.Read(FactIndexWriter.Write(SampleIndex.Create()));

        Assert.Null(read.Facts[0].Citations[1].Speaker);
        Assert.Equal("", read.Facts[1].Citations[0].Speaker);
    }

    [Fact]
    public void Every_line_holds_one_record_whoever_counts_the_lines()
    {
        string text = FactIndexWriter.Write(SampleIndex.Create("a\r\n\u0085\u2028\u2029b"));

        Assert.Equal(text.Count(c => c == '\n') + 1, Text.LineMap.Of(text).Count);
    }

    [Fact]
    public void Equal_indexes_give_equal_texts() =>
        Assert.Equal(FactIndexWriter.Write(SampleIndex.Create()), FactIndexWriter.Write(SampleIndex.Create()));

    [Fact]
    public void An_index_of_nothing_is_two_lines() =>
        Assert.Equal("provenance-index\t2\nend\t0\n", FactIndexWriter.Write(FactIndex.Empty));

    [Fact]
    public void The_file_of_the_sample_reads_as_it_is_documented() =>
        Assert.Equal(
            """
            provenance-index	2
            source	seeds/a.txt	00ff	120	A title	\N	\N	\N
            source	b.txt		0	\N	\N	\N	\N
            figure	Increase	Disagree	Percent	400	\N	\N	%	Exact	increase	\N
            cite	0	10	22	2	3	400 per cent	A 400 per cent increase.	Mark Rutte
            cite	1	0	4	1	1	300%	300%	\N
            contrast	0	400 per cent	1	300%
            quote	Danger	Single
            cite	0	30	36	3	1	Danger	“Danger”	
            end	8

            """.ReplaceLineEndings("\n"),
            FactIndexWriter.Write(SampleIndex.Create()));

    private static string Json(FactIndex index) => JsonSerializer.Serialize(index);
}
