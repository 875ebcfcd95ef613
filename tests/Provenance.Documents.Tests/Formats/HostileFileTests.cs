using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Provenance.Documents.Problems;
using Provenance.Documents.Reading;
using Provenance.Tests;

namespace Provenance.Documents.Formats;

/// <summary>Files made to harm: each is read or refused, in bounded time and memory, and nothing is thrown.</summary>
public sealed class HostileFileTests : IDisposable
{
    private const int Deep = 100_000;
    /// <summary>Far beyond what any takes on a busy machine, and far below what a reader that goes over a text again and again takes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private const long Megabyte = 1024 * 1024;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<ul><li>")]
    [InlineData("<p hidden>")]
    [InlineData("<a href=x>")]
    [InlineData("</div>")]
    [InlineData("<")]
    [InlineData("<!--")]
    [InlineData("<script>")]
    [InlineData("<a b='")]
    [InlineData("&#")]
    [InlineData("<i><div></i>")]
    [InlineData("<svg><![CDATA[")]
    [InlineData("</>")]
    [InlineData("<title></titl")]
    [InlineData("<script><!--<script>")]
    [InlineData("&CounterClockwiseContourIntegra")]
    [InlineData("\r")]
    [InlineData("\uFFFF<p a=")]
    public void A_page_of_nothing_but_marks_is_read(string mark) => IsBounded("a.html", Text(Repeated(mark, Deep) + "5 km"), null);

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("[{\"a\":")]
    public void Deep_JSON_is_refused(string mark) => IsBounded("a.json", Text(Repeated(mark, Deep)), ProblemCode.DocumentIsDamaged);

    [Theory]
    [InlineData("> ")]
    [InlineData("[")]
    [InlineData("*a ")]
    [InlineData("![[](")]
    [InlineData("[a](")]
    [InlineData("[a]: b\n")]
    [InlineData("[a](b")]
    [InlineData("[a][")]
    [InlineData("**a*")]
    [InlineData("`")]
    [InlineData("<")]
    [InlineData("- ")]
    [InlineData("| ")]
    [InlineData("_a_*b*~~c~~")]
    [InlineData("[^1]")]
    public void Markdown_of_nothing_but_marks_is_read_or_refused(string mark)
    {
        DocumentReading reading = Bounded("a.md", Text(Repeated(mark, Deep / 4)));

        Assert.True(reading.Document is not null || reading.Problem!.Code == ProblemCode.DocumentIsDamaged);
    }

    [Theory]
    [InlineData("- ", 1)]
    [InlineData("1. ", 1)]
    [InlineData("> - ", 1)]
    [InlineData(">", 1)]
    [InlineData("- ", 50)]
    public void Markdown_of_blocks_in_blocks_is_refused_where_they_get_too_deep(string mark, int lines)
    {
        var text = new StringBuilder();
        for (int line = 0; line < lines; line++)
            text.Append("A line before.\n\n");
        text.Append(Repeated(mark, 1_000_000)).Append('7');

        DocumentReading reading = Bounded("a.md", Text(text.ToString()));

        Assert.Equal((ProblemCode.DocumentIsDamaged, (2 * lines) + 1), (reading.Problem!.Code, reading.Problem.Position.Line));
    }

    [Fact]
    public void Markdown_of_lists_in_lists_over_many_lines_is_refused() =>
        IsBounded("a.md", Text(string.Concat(Enumerable.Range(0, 2500).Select(depth => new string(' ', 2 * depth) + "- 7 km\n"))), ProblemCode.DocumentIsDamaged);

    [Fact]
    public void Markdown_of_many_lists_that_are_not_deep_is_read() =>
        IsBounded("a.md", Text(Repeated("- a\n  - b\n    > - c\n" + Repeated("- ", 80) + "\n" + Repeated("* ", 200) + "\n", 500)), null);

    [Fact]
    public void Markdown_of_bars_is_refused() => IsBounded("a.md", Text(Repeated("|", 3_000_000) + "\n" + Repeated("|-", 1_000_000)), ProblemCode.DocumentIsTooLarge);

    [Theory]
    [InlineData("\"")]
    [InlineData(",")]
    [InlineData("\n")]
    [InlineData("\"\n")]
    [InlineData("|")]
    public void A_table_of_nothing_but_marks_is_read(string mark) => IsBounded("a.csv", Text(Repeated(mark, Deep / 2)), null);

    [Fact]
    public void A_table_of_ten_million_cells_is_refused() => IsBounded("a.csv", Text(Repeated("1,2,3,4,5,6,7,8,9,10\n", 1_000_000)), ProblemCode.DocumentIsTooLarge);

    [Fact]
    public void JSON_of_ten_million_values_is_refused() => IsBounded("a.json", Text("[1" + Repeated(",1", 10_000_000) + "]"), ProblemCode.DocumentIsTooLarge);

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.html")]
    [InlineData("a.docx")]
    public void A_file_beyond_the_limit_is_refused_unread(string name)
    {
        string path = _folder[name];
        using (FileStream file = File.Create(path))
            file.SetLength(DocumentReader.SizeLimit + 1L);

        Assert.Equal(ProblemCode.DocumentIsTooLarge, DocumentReader.Read(new DocumentFile(path, name)).Problem!.Code);
    }

    [Fact]
    public void A_bomb_is_refused_by_what_its_header_says() => IsBounded("a.docx", Bomb(), ProblemCode.DocumentIsTooLarge);

    [Fact]
    public void A_bomb_whose_header_lies_is_refused_all_the_same()
    {
        byte[] bomb = Bomb();
        // The size before compression stands in the central directory, 24 bytes behind its mark.
        int directory = bomb.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(bomb.AsSpan(directory + 24), 1000);

        DocumentReading reading = Bounded("a.docx", bomb);

        Assert.True(reading.Problem?.Code is ProblemCode.DocumentIsTooLarge or ProblemCode.DocumentIsDamaged, reading.Problem?.ToString() ?? "it was read");
    }

    [Fact]
    public void An_archive_of_many_entries_is_refused() => IsBounded("a.docx", WordFile.WithParts([.. Enumerable.Range(0, 5000).Select(i => ($"word/{i}.xml", ""))]), ProblemCode.DocumentIsTooLarge);

    [Fact]
    public void An_external_entity_is_not_followed()
    {
        string secret = _folder.Write("secret.txt", "4711 km");
        byte[] word = WordFile.WithParts(("word/document.xml", $"<!DOCTYPE d [<!ENTITY e SYSTEM \"file://{secret}\">]>" + WordFile.Document("<w:p><w:r><w:t>&e;</w:t></w:r></w:p>")));

        IsBounded("a.docx", word, ProblemCode.DocumentIsDamaged);
    }

    [Fact]
    public void Entities_that_grow_are_not_expanded() => IsBounded(
        "a.docx",
        WordFile.WithParts(("word/document.xml", "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>" + WordFile.Document("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>"))),
        ProblemCode.DocumentIsDamaged);

    [Fact]
    public void External_relations_and_names_that_lead_out_are_not_followed()
    {
        byte[] word = WordFile.WithParts(
            ("_rels/.rels", WordFile.Relationships(("officeDocument", "../../../etc/passwd"))),
            ("word/_rels/document.xml.rels", WordFile.Relationships(("image", "http://127.0.0.1:9/x"))),
            ("../../../evil.txt", "5 km"),
            ("word/document.xml", WordFile.Document("<w:p><w:r><w:t>5 km</w:t></w:r></w:p>")));

        IsBounded("a.docx", word, ProblemCode.DocumentIsDamaged);
        Assert.False(File.Exists(Path.GetFullPath(Path.Combine(_folder.FullPath, "../../../evil.txt"))));
    }

    [Theory]
    [InlineData("<w:tbl><w:tr><w:tc>")]
    [InlineData("<w:p><w:r><w:txbxContent>")]
    [InlineData("<w:sdt>")]
    [InlineData("<w:del>")]
    public void A_deep_Word_document_is_read_or_refused(string mark)
    {
        string body = Repeated(mark, Deep / 4) + "<w:p><w:r><w:t>5 km</w:t></w:r></w:p>"
            + Repeated(string.Concat(mark.Split('<', StringSplitOptions.RemoveEmptyEntries).Reverse().Select(tag => "</" + tag)), Deep / 4);

        IsBounded("a.docx", WordFile.WithBody(body), null);
    }

    /// <summary>The Open XML SDK goes along it by calling itself, here as deep as an archive may have parts.</summary>
    [Fact]
    public void A_chain_of_parts_does_not_end_the_process()
    {
        const int parts = 2000;
        byte[] word = WordFile.WithParts(
        [
            ("word/document.xml", WordFile.Document("<w:p><w:r><w:t>5 km</w:t></w:r></w:p>")),
            ("word/_rels/document.xml.rels", WordFile.Relationships(("chain", "0.xml"))),
            .. Enumerable.Range(0, parts).SelectMany(i => ((string, string)[])[($"word/{i}.xml", "<x/>"), ($"word/_rels/{i}.xml.rels", WordFile.Relationships(("chain", $"{(i + 1) % parts}.xml")))]),
        ]);
        var reading = default(DocumentReading);
        var thread = new Thread(() => reading = Bounded("a.docx", word), 512 * 1024);
        thread.Start();
        thread.Join();

        Assert.NotNull(reading.Document);
    }

    [Fact]
    public void A_link_out_of_the_file_is_not_followed_and_its_document_is_read()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        string address = $"http://127.0.0.1:{((System.Net.IPEndPoint)listener.LocalEndpoint).Port}/x";
        byte[] word = WordFile.WithParts(
            ("word/_rels/document.xml.rels", WordFile.Relationships(("image", address), ("attachedTemplate", address), ("hyperlink", address))),
            ("word/document.xml", WordFile.Document("<w:p><w:r><w:t>5 km</w:t></w:r></w:p>")));

        IsBounded("a.docx", word, null);
        Assert.False(listener.Pending());
    }

    [Fact]
    public void A_list_of_types_that_is_no_XML_is_refused() =>
        IsBounded("a.docx", WordFile.WithParts(("[Content_Types].xml", "<Types"), ("word/document.xml", WordFile.Document(""))), ProblemCode.DocumentIsDamaged);

    [Fact]
    public void Two_parts_of_one_name_are_refused() =>
        IsBounded("a.docx", WordFile.WithParts(("word/document.xml", WordFile.Document("")), ("word/document.xml", WordFile.Document(""))), ProblemCode.DocumentIsDamaged);

    [Fact]
    public void A_truncated_archive_is_refused()
    {
        byte[] word = WordFile.WithBody("<w:p><w:r><w:t>5 km</w:t></w:r></w:p>");

        for (int length = 4; length < word.Length; length += 7)
            Assert.NotNull(Bounded("a.docx", word[..length]).Problem);
    }

    /// <summary>One wide row above many short ones: in columns, a thousand cells for each letter.</summary>
    [Theory]
    [InlineData("a.md", "|a", "|-", "|b\n", 4000)]
    [InlineData("a.md", "|a", "|-", "|b\r", 4000)]
    [InlineData("a.csv", "a,", "b,", "1,2\n", 4000)]
    public void Rows_that_lack_more_cells_than_there_are_letters_are_refused(string name, string cell, string rule, string row, int rows) =>
        IsBounded(name, Text(Repeated(cell, 4000) + row[^1] + Repeated(rule, 4000) + row[^1] + Repeated(row, rows)), ProblemCode.DocumentIsTooLarge);

    [Fact]
    public void Rows_of_a_page_that_lack_most_cells_are_refused() =>
        IsBounded("a.html", Text("<table><tr>" + Repeated("<td>a", 64) + Repeated("<tr><td>b", 40_000)), ProblemCode.DocumentIsTooLarge);

    [Fact]
    public void Records_that_lack_more_fields_than_there_are_letters_are_refused() => IsBounded(
        "a.json", Text("[{" + string.Join(',', Enumerable.Range(0, 64).Select(i => $"\"a{i}\":1")) + "}" + Repeated(",{\"a1\":1}", 40_000) + "]"), ProblemCode.DocumentIsTooLarge);

    [Fact]
    public void Rows_of_a_Word_document_that_lack_most_cells_are_refused() => IsBounded(
        "a.docx",
        WordFile.WithBody("<w:tbl><w:tr>" + Repeated("<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>", 64) + "</w:tr>" + Repeated("<w:tr><w:tc><w:p/></w:tc></w:tr>", 20_000) + "</w:tbl>"),
        ProblemCode.DocumentIsTooLarge);

    [Theory]
    [InlineData("a.md", "|a|b|c|d|\n|-|-|-|-|\n", "|x|5 km|\n")]
    [InlineData("a.csv", "a,b,c,d\n", "x,5 km\n")]
    public void A_table_whose_rows_are_short_is_read(string name, string head, string row) => IsBounded(name, Text(head + Repeated(row, 500)), null);

    [Fact]
    public void Quotations_in_each_other_are_counted_whatever_ends_a_line() =>
        IsBounded("a.md", Text("a\r" + Repeated("> ", Deep / 4)), ProblemCode.DocumentIsDamaged);

    [Fact]
    public void A_tag_of_too_many_attributes_is_refused() => IsBounded(
        "a.docx", WordFile.WithBody("<w:p " + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"a{i} = \">\" ")) + "/>"), ProblemCode.DocumentIsTooLarge);

    [Fact]
    public void A_Word_document_that_takes_too_long_is_refused()
    {
        byte[] word = WordFile.WithBody("<w:p><w:r><w:t>5 km</w:t></w:r></w:p>");

        FormatProblemException problem = Assert.Throws<FormatProblemException>(() => new Docx.DocxFormat(TimeSpan.FromTicks(-1)).Read(word, new DocumentFile("/a.docx", "a.docx")));
        Assert.Equal(ProblemCode.DocumentIsTooLarge, problem.Code);
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static string Repeated(string mark, int times) => new StringBuilder().Insert(0, mark, times).ToString();

    /// <summary>100 KB that unpack to 100 MB.</summary>
    private static byte[] Bomb()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream entry = archive.CreateEntry("word/document.xml").Open();
            entry.Write(Encoding.UTF8.GetBytes($"<w:document {WordFile.Namespaces}><w:body><w:p><w:r><w:t>"));
            byte[] block = [.. Enumerable.Repeat((byte)'a', (int)Megabyte)];
            for (int i = 0; i < 100; i++)
                entry.Write(block);
        }

        return bytes.ToArray();
    }

    private void IsBounded(string name, byte[] bytes, string? code)
    {
        DocumentReading reading = Bounded(name, bytes);

        Assert.True(reading.Problem?.Code == code, reading.Problem?.ToString() ?? "it was read");
    }

    private DocumentReading Bounded(string name, byte[] bytes)
    {
        var file = new DocumentFile(_folder.Write(name, bytes), name);
        var clock = Stopwatch.StartNew();
        long before = GC.GetAllocatedBytesForCurrentThread();
        DocumentReading reading = DocumentReader.Read(file);
        Assert.True(clock.Elapsed < Patience, $"it took {clock.Elapsed}");
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(allocated < 1024 * Megabyte, $"{allocated / Megabyte} MB were allocated");
        return reading;
    }
}
