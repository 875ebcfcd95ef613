using Provenance.Documents.Problems;

namespace Provenance.Documents.Formats;

public class DetectionTests
{
    [Theory]
    [InlineData("a.txt", "<p>5 km</p>", "<p>5 km</p>")]
    [InlineData("a.txt", "<!DOCTYPE html><p>5 km</p>", "5 km")]
    [InlineData("page", "\n <html lang=en><p>5 km", "5 km")]
    [InlineData("a.txt", "<htmlx>", "<htmlx>")]
    [InlineData("a.HTM", "<p>5 km", "5 km")]
    [InlineData("a.txt", "# `a`", "# `a`")]
    [InlineData("a.markdown", "# `a`", "     ")]
    [InlineData("a.txt", "{\"a\": 5}", "{\"a\": 5}")]
    [InlineData("a.txt", "%PDF is a format", "%PDF is a format")]
    [InlineData("a.xyz", "5 km", "5 km")]
    public void Text_is_known_by_its_extension_and_a_page_by_its_beginning(string name, string file, string text) => Assert.Equal(text, ReadDocument.Text(name, file).Text);

    [Theory]
    [InlineData("a.docx", "text", "is called .docx and is no Word document")]
    [InlineData("a.pdf", "text", "is called .pdf and is no PDF")]
    [InlineData("a.txt", "PK\u0003\u0004", "is a ZIP archive")]
    public void What_is_not_what_it_is_called_is_a_problem(string name, string file, string words)
    {
        Problem problem = ReadDocument.Problem(name, file);

        Assert.Equal(ProblemCode.DocumentIsNotText, problem.Code);
        Assert.Contains(words, problem.Text);
    }

    [Fact]
    public void A_binary_Word_document_is_named_as_what_it_is() =>
        Assert.Contains("Word 97", ReadDocument.Problem("a.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).Text);

    [Theory]
    [InlineData("a.html")]
    [InlineData("a.md")]
    [InlineData("a.csv")]
    [InlineData("a.json")]
    public void Every_text_format_is_decoded_as_strictly_as_plain_text(string name)
    {
        Assert.Equal(ProblemCode.DocumentIsNotText, ReadDocument.Problem(name, [0x35, 0x20, 0xE9, 0x20]).Code);
        Assert.Equal(ProblemCode.DocumentIsNotText, ReadDocument.Problem(name, [0x35, 0x00, 0x35]).Code);
    }

    [Fact]
    public void UTF16_with_its_mark_is_read_in_every_text_format() =>
        Assert.Equal("5 km", ReadDocument.Bytes("a.html", [.. System.Text.Encoding.Unicode.GetPreamble(), .. System.Text.Encoding.Unicode.GetBytes("<p>5 km")]).Text);
}
