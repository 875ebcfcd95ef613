using System.IO.Compression;
using System.Text;
using Provenance.Documents.Formats.Pdf;
using Provenance.Documents.Problems;
using Provenance.Documents.Reading;

namespace Provenance.Documents.Formats;

/// <summary>PDF files made to harm: each is read or refused, and nothing is thrown, whatever it promises to unpack to.</summary>
public sealed class HostilePdfTests
{
    private const string Page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>";
    private const string Font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";
    private const string Text = "BT /F1 11 Tf 50 700 Td (The road is 5 km long.) Tj ET";

    private static readonly PdfLimits Small = new(TimeSpan.FromMinutes(2), Objects: 100, Pages: 3, Depth: 100, StreamBytes: 100_000, InflatedBytes: 300_000, PageGlyphs: 1000, Glyphs: 2000, Codes: 1000);

    [Fact]
    public void A_stream_that_unpacks_beyond_the_limit_is_not_unpacked() => IsTooLarge(PdfFile.OfStream("/Filter /FlateDecode", Packed(new byte[100_001])));

    [Fact]
    public void Packing_twice_helps_nobody() => IsTooLarge(PdfFile.OfStream("/Filter [/FlateDecode /FlateDecode]", Packed(Packed(new byte[10_000_000]))));

    [Fact]
    public void Run_lengths_are_counted() => IsTooLarge(PdfFile.OfStream("/Filter /RunLengthDecode", Repeated([0x81, 0x20], 1000)));

    [Fact]
    public void Letters_that_stand_for_four_bytes_are_counted() => IsTooLarge(PdfFile.OfStream("/Filter /ASCII85Decode", Repeated("z"u8, 50_000)));

    [Fact]
    public void A_stream_that_is_read_again_and_again_counts_as_often() => IsTooLarge(Objects(
        Page.Replace("/Contents 5 0 R", "/Contents [" + string.Concat(Enumerable.Repeat("5 0 R ", 4)) + "]", StringComparison.Ordinal), Font, Stream("/Filter /FlateDecode", Packed(Repeated(" "u8, 90_000)))));

    [Fact]
    public void The_codes_of_LZW_are_counted_without_unpacking()
    {
        // 9 bits each: clear, a letter, then codes that are each the string before and one letter more.
        int[] codes = [256, 32, .. Enumerable.Range(258, 250)];
        var bytes = new byte[((codes.Length * 9) + 7) / 8];
        for (int i = 0; i < codes.Length * 9; i++)
        {
            if ((codes[i / 9] >> (8 - (i % 9)) & 1) == 1)
                bytes[i / 8] |= (byte)(128 >> (i % 8));
        }

        Assert.Equal(1 + Enumerable.Range(2, 250).Sum(), LzwLength.Of(bytes, long.MaxValue));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("<</A ")]
    [InlineData("(")]
    public void What_lies_too_deep_in_each_other_is_refused(string mark) => IsDamaged(PdfFile.OfContent(string.Concat(Enumerable.Repeat(mark, 100_000))));

    [Fact]
    public void It_is_refused_when_it_is_packed_too() => IsDamaged(PdfFile.OfStream("/Filter /FlateDecode", Packed(Repeated("["u8, 50_000))));

    [Fact]
    public void States_that_are_never_taken_back_are_refused() => IsDamaged(PdfFile.OfContent(string.Concat(Enumerable.Repeat("q ", 5_000))));

    [Fact]
    public void Rows_that_take_gigabytes_are_refused() => IsDamaged(PdfFile.OfStream("/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 2000000000 /Colors 32 >>", Packed(Encoding.ASCII.GetBytes(Text))));

    [Fact]
    public void Tables_of_more_objects_than_any_file_has_are_refused() =>
        IsDamaged(PdfFile.OfObjects(Stream("/Type /XRef /Ind#65x [0 2000000000] /W [1 1 1] /Root 1 0 R", new byte[3])));

    [Theory]
    [InlineData("/Names << /Dests 6 0 R >>")]
    [InlineData("/N#61mes << /D#65sts 6 0 R >>")]
    [InlineData("/Dests 6 0 R /Outlines 6 0 R /AcroForm 6 0 R /PageLabels 6 0 R")]
    public void Trees_that_lead_back_to_themselves_do_no_harm(string members) => Assert.Equal("The road is 5 km long.\n", Reading(PdfFile.OfObjects(
        $"<< /Type /Catalog /Pages 2 0 R {members} >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>", Page, Font, Stream("", Encoding.ASCII.GetBytes(Text)), "<< /Kids [6 0 R 6 0 R] /First 6 0 R /Next 6 0 R >>")));

    [Fact]
    public void Colours_that_are_made_of_themselves_do_no_harm() => Assert.Equal("The road is 5 km long.\n", Reading(Objects(
        Page.Replace("/Font", "/ColorSpace << /C 6 0 R >> /Font", StringComparison.Ordinal), Font, Stream("", Encoding.ASCII.GetBytes("/C cs 1 scn " + Text)), "[/Indexed 6 0 R 255 6 0 R]")));

    [Fact]
    public void Of_a_font_program_in_PostScript_the_drawings_are_cut_off() =>
        Assert.Equal("%!PS-AdobeFont dup 65 /A put currentfile ", Encoding.ASCII.GetString(PdfNames.WithoutDrawings("%!PS-AdobeFont dup 65 /A put currentfile eexec 0123"u8.ToArray(), isFont: false).Span));

    [Theory]
    [InlineData("/JBIG2Decode")]
    [InlineData("/DCTDecode")]
    [InlineData("/CCITTFaxDecode")]
    public void Text_is_not_packed_as_a_picture(string filter) => IsDamaged(PdfFile.OfStream("/Filter " + filter, Encoding.ASCII.GetBytes(Text)));

    [Fact]
    public void More_letters_than_a_page_may_have_are_refused() => IsTooLarge(PdfFile.OfContent("BT /F1 1 Tf (" + new string('a', 1001) + ") Tj ET"));

    [Fact]
    public void Forms_in_forms_are_counted_as_often_as_they_are_drawn() => IsTooLarge(Objects(
        Page.Replace("/Font", "/XObject << /X 6 0 R >> /Font", StringComparison.Ordinal),
        Font,
        Stream("", "/X Do"u8.ToArray()),
        Form("/X 7 0 R", "/X Do /X Do /X Do /X Do /X Do /X Do /X Do /X Do"),
        Form("/X 8 0 R", "/X Do /X Do /X Do /X Do /X Do /X Do /X Do /X Do"),
        Form("/Y 8 0 R", Text)));

    [Fact]
    public void More_pages_than_are_read_are_refused() => IsTooLarge(PdfFile.Of([.. Enumerable.Repeat<string[]>(["5 km"], 4)]));

    [Fact]
    public void More_objects_than_are_read_are_refused() => IsTooLarge(Objects([Page, Font, Stream("", Encoding.ASCII.GetBytes(Text)), .. Enumerable.Repeat("null", 100)]));

    [Fact]
    public void Time_ends() => Assert.Equal(ProblemCode.DocumentIsTooLarge, Problem(PdfFile.Of(["5 km"]), Small with { Time = TimeSpan.FromTicks(1) }).Code);

    [Theory]
    [InlineData("<< /Type /Pages /Count 1 /Kids [2 0 R] >>")]
    [InlineData("<< /Type /Pages /Count 2000000000 /Kids [3 0 R] >>")]
    [InlineData("2 0 R")]
    [InlineData("null")]
    public void A_tree_of_pages_that_is_none_does_no_harm(string pages) =>
        Reads(PdfFile.OfObjects("<< /Type /Catalog /Pages 2 0 R >>", pages, Page, Font, Stream("", Encoding.ASCII.GetBytes(Text))));

    [Theory]
    [InlineData("/Length 5 0 R")]
    [InlineData("/Length 999999999")]
    [InlineData("/Length -5")]
    public void A_length_that_is_a_lie_does_no_harm(string length) => Reads(Encoding.ASCII.GetBytes(Encoding.ASCII.GetString(PdfFile.OfContent(Text)).Replace("/Length " + Text.Length, length, StringComparison.Ordinal)));

    [Theory]
    [InlineData("/W [0 99999999 500]")]
    [InlineData("/W [0 [500 500] 7 9 0 R 500]")]
    [InlineData("/W 10 0 R")]
    [InlineData("/W2 [0 1500 500 500 500]")]
    [InlineData("/W [0 600 500 0 600 500]")]
    public void Widths_of_more_codes_than_a_font_has_are_refused(string widths) => IsTooLarge(WithFont(widths, "<0000> <00FF> <0000>"));

    [Theory]
    [InlineData("<0000> <FFFF> <0000>")]
    [InlineData("<0000> <0200> <0000> <0000> <0200> [<0041> <0042>]")]
    [InlineData("<0000> <FFFF> 5")]
    public void Maps_of_more_codes_than_a_font_has_are_refused(string ranges) => IsTooLarge(WithFont("", ranges));

    [Fact]
    public void Codes_in_bounds_are_read() => Assert.Equal("The road is 5 km long.\n", Reading(WithFont("/W [0 255 500 300 [500]]", "<0000> <00FF> <0000>")));

    [Theory]
    [InlineData("1 beginbfrange <0000> <00FF> <0041> endbfrange", 256)]
    [InlineData("2 beginbfrange\n<00> <FF> <4E00>\n<03> <03> [<0041>]\nendbfrange 1 beginbfrange <0> <1> <2> endbfrange", 259)]
    [InlineData("beginbfchar <0000> <FFFF> endbfchar", 0)]
    [InlineData("beginbfrange <00", 0)]
    public void Codes_of_ranges_are_counted(string map, long codes) => Assert.Equal(codes, CodeRanges.Count(Encoding.ASCII.GetBytes(map)));

    private static byte[] WithFont(string widths, string ranges) => Objects(
        Page,
        "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /ToUnicode 7 0 R /DescendantFonts [6 0 R] >>",
        Stream("", Encoding.ASCII.GetBytes("BT /F1 11 Tf 50 700 Td <" + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes("The road is 5 km long.")) + "> Tj ET")),
        $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 8 0 R {widths} >>",
        Stream("", Encoding.ASCII.GetBytes($"/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange {ranges.Split(' ').Length / 3} beginbfrange {ranges} endbfrange endcmap")),
        "<< /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 0 500 700] /ItalicAngle 0 /Ascent 700 /Descent 0 /CapHeight 700 /StemV 80 >>",
        "99999",
        "[0 99999 500]");

    private static void Reads(byte[] pdf)
    {
        try
        {
            new PdfFormat(Small).Read(pdf, new DocumentFile("/a.pdf", "a.pdf"));
        }
        catch (FormatProblemException e)
        {
            Assert.Contains(e.Code, (string[])[ProblemCode.DocumentIsDamaged, ProblemCode.DocumentIsTooLarge]);
        }
    }

    private static string Reading(byte[] pdf) => new PdfFormat(Small).Read(pdf, new DocumentFile("/a.pdf", "a.pdf")).Text;

    private static void IsTooLarge(byte[] pdf) => Assert.Equal(ProblemCode.DocumentIsTooLarge, Problem(pdf, Small).Code);

    private static void IsDamaged(byte[] pdf) => Assert.Equal(ProblemCode.DocumentIsDamaged, Problem(pdf, Small).Code);

    private static FormatProblemException Problem(byte[] pdf, PdfLimits limits) =>
        Assert.Throws<FormatProblemException>(() => new PdfFormat(limits).Read(pdf, new DocumentFile("/a.pdf", "a.pdf")));

    private static byte[] Objects(params string[] fromPage) => PdfFile.OfObjects(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>", .. fromPage]);

    private static string Form(string inner, string content) => Stream($"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << {inner} >> /Font << /F1 4 0 R >> >>", Encoding.ASCII.GetBytes(content));

    private static string Stream(string members, byte[] content) => $"<< {members} /Length {content.Length} >>\nstream\n{Encoding.Latin1.GetString(content)}\nendstream";

    private static byte[] Repeated(ReadOnlySpan<byte> bytes, int count)
    {
        var all = new byte[bytes.Length * count];
        for (int i = 0; i < count; i++)
            bytes.CopyTo(all.AsSpan(i * bytes.Length));
        return all;
    }

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.SmallestSize))
            stream.Write(bytes);
        return packed.ToArray();
    }
}
