using System.Globalization;
using Provenance.Documents.Formats.Pdf;
using Provenance.Documents.Problems;
using Provenance.Engine.Figures;
using Provenance.Engine.Text;

namespace Provenance.Documents.Formats;

/// <summary>Pages as they are drawn, and what is read of them.</summary>
public sealed class PdfTests
{
    private const string Prose = "the ferry carried cargo through the storms of the winter";

    [Fact]
    public void Pages_are_kept()
    {
        TextDocument document = ReadDocument.Bytes("a.pdf", PdfFile.Of(["The road is 5 km long."], ["The bridge is 7 km long."]));
        IReadOnlyList<FigureCitation> figures = ReadDocument.Facts(document).Figures;

        Assert.Equal(["5 km", "7 km"], figures.Select(figure => figure.Exact));
        Assert.Equal([1, 2], figures.Select(figure => document.PageOf(figure.Span.Start)));
    }

    [Fact]
    public void Lines_are_read_from_top_to_bottom_in_whatever_order_they_are_drawn() => Reads(
        Word(50, 680, "second line") + Word(50, 700, "first line") + Word(50, 694, "") + Word(50, 666, "third line"), "first line\nsecond line\nthird line");

    [Fact]
    public void Words_that_are_drawn_one_by_one_have_blanks_between_them() => Reads(Word(50, 700, "The") + Word(71, 700, "road") + Word(96, 700, "is") + Word(107, 700, "long."), "The road is long.");

    [Fact]
    public void A_wide_gap_parts_paragraphs() => Reads(Word(50, 700, "one") + Word(50, 686, "two") + Word(50, 672, "three") + Word(50, 640, "four"), "one\ntwo\nthree\n\nfour");

    [Fact]
    public void Columns_of_prose_are_read_one_after_the_other()
    {
        string page = string.Concat(Enumerable.Range(0, 4).Select(i => Word(50, 700 - (14 * i), $"{Prose[..30]} a{i}") + Word(300, 700 - (14 * i), $"{Prose[..30]} b{i}")));
        string text = ReadDocument.Bytes("a.pdf", PdfFile.OfContent(page)).Text;

        Assert.Equal(["a0", "a1", "a2", "a3", "b0", "b1", "b2", "b3"], text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length == 2 && char.IsAsciiDigit(word[1])));
    }

    [Fact]
    public void Rows_of_a_table_stay_rows()
    {
        string page = Row(700, "Part", "Mass (kg)") + Row(686, "Anvil", "50") + Row(672, "Bolt", "7") + Row(658, "Clamp", "12");

        Assert.Equal(["50 kg: Anvil Mass", "7 kg: Bolt Mass", "12 kg: Clamp Mass"], ReadDocument.Figures(ReadDocument.Bytes("a.pdf", PdfFile.OfContent(page))));
    }

    [Fact]
    public void A_word_that_is_broken_off_is_one() => Reads(Word(50, 700, "They measured the har-") + Word(50, 686, "bour again."), "They measured the harbour again.");

    [Fact]
    public void Digits_above_the_line_are_exponents_and_those_below_are_not_of_the_number() => Reads(
        Word(50, 700, "10") + Word(62.5, 704, "6", 6) + Word(70, 700, "of CO") + Word(98.9, 698, "2", 6), "10\u2076 of CO\u2082");

    [Fact]
    public void Bold_that_is_drawn_twice_is_read_once() => Reads(Word(50, 700, "45 km") + Word(50.3, 700, "45 km"), "45 km");

    [Theory]
    [InlineData("BT 3 Tr /F1 11 Tf 50 600 Td (The bridge is 7 km long.) Tj ET")]
    [InlineData("BT /F1 11 Tf 50 900 Td (The bridge is 7 km long.) Tj ET")]
    [InlineData("BT /F1 11 Tf -500 600 Td (The bridge is 7 km long.) Tj ET")]
    [InlineData("BT /F1 0.1 Tf 50 600 Td (The bridge is 7 km long.) Tj ET")]
    public void What_nobody_sees_is_not_read(string hidden) => Reads(Word(50, 700, "The road is 5 km long.") + hidden, "The road is 5 km long.");

    [Theory]
    [InlineData("/OFF [6 0 R]", "/Type /OCG /Name (a)")]
    [InlineData("/BaseState /OFF /ON [5 0 R]", "/Type /OCG /Name (a)")]
    [InlineData("/OFF [8 0 R]", "/Type /OCMD /OCGs 8 0 R")]
    [InlineData("/OFF [8 0 R]", "/Type /OCMD /OCGs [8 0 R 9 0 R] /P /AllOn")]
    [InlineData("/BaseState /OFF /ON [8 0 R 9 0 R]", "/Type /OCMD /OCGs [8 0 R 9 0 R] /P /AnyOff")]
    [InlineData("/OFF [8 0 R]", "/Type /OCMD /OCGs [8 0 R 9 0 R] /P /AllOff")]
    public void A_layer_that_is_off_is_not_read(string defaults, string layer)
    {
        Assert.Equal("The road is 5 km long.\nThe lake is 9 km long.", Layered(defaults, layer, "/OC /L BDC " + Word(50, 686, "The bridge is 7 km long.") + "/P BMC EMC " + Word(50, 672, "The dam is 8 km long.") + "EMC "));
        Assert.Equal("The road is 5 km long.\nThe lake is 9 km long.", Layered(defaults, layer, "/X Do "));
    }

    [Theory]
    [InlineData("/OFF [9 0 R]", "/Type /OCG /Name (a)")]
    [InlineData("/BaseState /OFF /ON [6 0 R]", "/Type /OCG /Name (a)")]
    [InlineData("/OFF [8 0 R]", "/Type /OCMD /OCGs [8 0 R 9 0 R]")]
    [InlineData("/OFF [8 0 R]", "/Type /OCMD /OCGs [8 0 R 9 0 R] /P /AnyOff")]
    [InlineData("/OFF [8 0 R]", "/Type /OCMD")]
    public void A_layer_that_is_on_is_read(string defaults, string layer) => Assert.Equal(
        "The road is 5 km long.\nThe bridge is 7 km long.\nThe lake is 9 km long.", Layered(defaults, layer, "/OC /L BDC " + Word(50, 686, "The bridge is 7 km long.") + "EMC "));

    [Fact]
    public void Text_that_was_recognised_in_a_picture_is_read() =>
        Reads("q 500 0 0 500 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q BT 3 Tr /F1 11 Tf 50 600 Td (The bridge is 7 km long.) Tj ET", "The bridge is 7 km long.");

    [Fact]
    public void Ligatures_are_letters() => Assert.Equal("office waffle", PdfLetters.Plain("o\uFB03ce wa\uFB04e"));

    [Fact]
    public void A_PDF_without_text_is_a_problem() => Assert.Contains("no text", ReadDocument.Problem("a.pdf", PdfFile.Of([""])).Text);

    [Fact]
    public void A_damaged_PDF_is_a_problem() => Assert.Equal(ProblemCode.DocumentIsDamaged, ReadDocument.Problem("a.pdf", "%PDF-1.4\nnothing"u8.ToArray()).Code);

    [Fact]
    public void A_PDF_is_read_behind_a_few_other_bytes() =>
        Assert.Equal("5 km", Assert.Single(ReadDocument.Facts(ReadDocument.Bytes("a.pdf", [.. "junk\n"u8, .. PdfFile.Of(["The road is 5 km long."])])).Figures).Exact);

    /// <summary>A page with a line before and a line behind; object 6 is its layer or membership, called L; the form X belongs to it, and 8 and 9 are further layers.</summary>
    private static string Layered(string defaults, string layer, string content)
    {
        string page = Word(50, 700, "The road is 5 km long.") + content + Word(50, 658, "The lake is 9 km long."), form = Word(50, 686, "The bridge is 7 km long.");
        return ReadDocument.Bytes("a.pdf", PdfFile.OfObjects(
            $"<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R 8 0 R 9 0 R] /D << {defaults} >> >> >>",
            "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> /Properties << /L 6 0 R >> /XObject << /X 7 0 R >> >> /Contents 5 0 R >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            $"<< /Length {page.Length} >>\nstream\n{page}\nendstream",
            $"<< {layer} >>",
            $"<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /OC 6 0 R /Resources << /Font << /F1 4 0 R >> >> /Length {form.Length} >>\nstream\n{form}\nendstream",
            "<< /Type /OCG /Name (a) >>",
            "<< /Type /OCG /Name (a) >>")).Text.Replace("\n\n", "\n", StringComparison.Ordinal).TrimEnd('\n');
    }

    private static string Row(double height, string left, string right) => Word(50, height, left) + Word(200, height, right);

    private static string Word(double left, double height, string word, int size = 11) =>
        string.Create(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf {left} {height} Td ({word.Replace("(", "\\(").Replace(")", "\\)")}) Tj ET\n");

    private static void Reads(string content, string text) => Assert.Equal(text, ReadDocument.Bytes("a.pdf", PdfFile.OfContent(content)).Text.TrimEnd('\n'));
}
