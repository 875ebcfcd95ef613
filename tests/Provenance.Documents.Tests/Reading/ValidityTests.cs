using System.Text;
using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.VariantTypes;
using DocumentFormat.OpenXml.Wordprocessing;
using Provenance.Documents.Problems;
using Provenance.Documents.Reading;
using Provenance.Engine.Text;

namespace Provenance.Documents.Tests.Reading;

public class ValidityTests
{
    [Theory]
    [InlineData("validFrom: 2025-04-06\nvalidTo: 2026-04-05\nedition: Rev. 2\nsupersedes: a.md", "2025-04-06", "2026-04-05", "Rev. 2", "a.md")]
    [InlineData("valid_from: 2025\nvalid_until: 2025", "2025-01-01", "2025-12-31", null, null)]
    [InlineData("Effective-Date: '2025-07'\nreplaces: \"Rev. 1\"", "2025-07-01", null, null, "Rev. 1")]
    public void Front_matter_says_when_a_document_holds(string matter, string from, string? to, string? edition, string? supersedes) =>
        Assert.Equal(new Validity(from, to, edition, supersedes), Read("a.md", $"---\n{matter}\n---\ntext").Document!.Validity);

    [Fact]
    public void Linked_data_says_when_a_page_holds() =>
        Assert.Equal(
            new Validity("2025-01-01", "2025-12-31", "2"),
            Read("a.html", """<script type="application/ld+json">{"@type":"Legislation","legislationDateOfApplicability":"2025-01-01","expires":"2025-12-31T23:59:59Z","bookEdition":"2"}</script><p>text</p>""").Document!.Validity);

    [Fact]
    public void Properties_say_when_a_Word_document_holds()
    {
        using var stream = new MemoryStream();
        using (WordprocessingDocument word = WordprocessingDocument.Create(stream, DocumentFormat.OpenXml.WordprocessingDocumentType.Document))
        {
            word.AddMainDocumentPart().Document = new Document(new Body(new Paragraph(new Run(new Text("text")))));
            word.AddCustomFilePropertiesPart().Properties = new Properties(
                new CustomDocumentProperty(new VTLPWSTR("2025-01-01")) { Name = "ValidFrom", PropertyId = 2, FormatId = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" },
                new CustomDocumentProperty(new VTLPWSTR("Rev. 2")) { Name = "Edition", PropertyId = 3, FormatId = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" });
        }

        Assert.Equal(new Validity("2025-01-01", Edition: "Rev. 2"), DocumentReader.Read(new DocumentFile("/a.docx", "a.docx"), stream.ToArray()).Document!.Validity);
    }

    [Theory]
    [InlineData("---\ntitle: a\nvalidFrom: 1.1.2025\n---\ntext", 3, 12, "'validFrom' of the document is '1.1.2025'; write a date of ISO 8601: '2025-01-01', '2025-01' or '2025'")]
    [InlineData("---\nvalidFrom: 2025-07-01\nvalidTo: 2025-06-30\n---\ntext", 3, 10, "The document ends on 2025-06-30 and begins on 2025-07-01 by what it says of itself; mend 'validFrom' or 'validTo'")]
    public void What_cannot_be_meant_is_told_at_its_place_and_the_document_is_read(string text, int line, int column, string message)
    {
        DocumentReading reading = Read("a.md", text);

        Assert.Equal(new Problem("PROV9026", Severity.Error, "a.md", new LinePosition(line, column), message), Assert.Single(reading.Notes));
        Assert.Null(reading.Document!.Validity);
    }

    [Fact]
    public void What_the_project_says_is_used_and_the_contradiction_told()
    {
        DocumentReading reading = Read(new DocumentFile("/a.md", "a.md") { ValidFrom = "2024" }, "---\nvalidFrom: 2025\n---\ntext");

        Assert.Equal("2024-01-01", reading.Document!.Validity!.From);
        Assert.Equal(("PROV9006", 2, 12), (Assert.Single(reading.Notes).Code, reading.Notes[0].Position.Line, reading.Notes[0].Position.Column));
    }

    [Fact]
    public void A_document_that_says_nothing_has_none() => Assert.Null(Read("a.md", "---\ntitle: a\n---\ntext").Document!.Validity);

    private static DocumentReading Read(string path, string text) => Read(new DocumentFile("/" + path, path), text);

    private static DocumentReading Read(DocumentFile file, string text) => DocumentReader.Read(file, Encoding.UTF8.GetBytes(text));
}
