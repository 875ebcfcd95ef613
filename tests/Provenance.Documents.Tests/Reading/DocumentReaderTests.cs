using Provenance.Documents.Problems;
using Provenance.Documents.Reading;
using Provenance.Engine.Text;
using Provenance.Tests;

namespace Provenance.Documents.Reading;

public sealed class DocumentReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_document_carries_its_text_and_the_hash_of_its_bytes()
    {
        TextDocument document = Read("abc"u8.ToArray()).Document!;

        Assert.Equal("abc", document.Text);
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", document.Sha256);
    }

    [Fact]
    public void A_byte_order_mark_is_hashed_and_not_read()
    {
        TextDocument document = Read([0xEF, 0xBB, 0xBF, .. "abc"u8]).Document!;

        Assert.Equal("abc", document.Text);
        Assert.NotEqual("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", document.Sha256);
    }

    [Fact]
    public void An_empty_file_is_an_empty_document() => Assert.Equal("", Read([]).Document!.Text);

    [Fact]
    public void A_document_carries_its_origin()
    {
        var file = new DocumentFile(_folder.Write("a.txt", "x"), "a.txt") { Title = "T", Producer = "P", UrlMain = "U", DatePublished = "2025-06-09" };

        TextDocument document = DocumentReader.Read(file).Document!;

        Assert.Equal(("T", "P", "U", "2025-06-09"), (document.Title, document.Producer, document.UrlMain, document.DatePublished));
    }

    [Fact]
    public void A_missing_file_is_a_problem_under_its_reported_path()
    {
        DocumentReading reading = DocumentReader.Read(new DocumentFile(_folder["none.txt"], "docs/none.txt"));

        Assert.Null(reading.Document);
        Assert.StartsWith("docs/none.txt(1,1): error PROV9001: The document does not exist;", reading.Problem!.ToString());
    }

    [Fact]
    public void A_folder_in_place_of_a_file_is_called_a_folder()
    {
        DocumentReading reading = DocumentReader.Read(new DocumentFile(_folder.FullPath, "docs"));

        Assert.StartsWith("docs(1,1): error PROV9001: The document is a folder;", reading.Problem!.ToString());
    }

    [Fact]
    public void A_byte_that_is_not_UTF8_is_reported_at_its_line_and_column()
    {
        DocumentReading reading = Read([.. "first\r\nünd "u8, 0xE9, .. " more"u8]);

        Assert.Null(reading.Document);
        Assert.Equal((ProblemCode.DocumentIsNotText, new LinePosition(2, 5)), (reading.Problem!.Code, reading.Problem.Position));
        Assert.Contains("0xE9", reading.Problem.Text);
    }

    [Fact]
    public void A_binary_file_is_reported_at_its_first_NUL()
    {
        DocumentReading reading = Read("a\nb\0c"u8.ToArray());

        Assert.Equal((ProblemCode.DocumentIsNotText, new LinePosition(2, 2)), (reading.Problem!.Code, reading.Problem.Position));
    }

    [Fact]
    public void A_file_of_the_limit_is_read_and_one_byte_more_is_not()
    {
        var file = new DocumentFile(_folder.Write("a.txt", new string('x', 1000)), "a.txt");

        Assert.NotNull(DocumentReader.Read(file, sizeLimit: 1000).Document);
        Assert.Equal(ProblemCode.DocumentIsTooLarge, DocumentReader.Read(file, sizeLimit: 999).Problem!.Code);
    }

    [Fact]
    public void A_file_that_another_program_holds_open_for_writing_is_read()
    {
        string path = _folder.Write("a.txt", "x");
        using FileStream writer = File.Open(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);

        Assert.Equal("x", DocumentReader.Read(new DocumentFile(path, "a.txt")).Document!.Text);
    }

    private DocumentReading Read(byte[] bytes) => DocumentReader.Read(new DocumentFile(_folder.Write("a.txt", bytes), "a.txt"));
}
