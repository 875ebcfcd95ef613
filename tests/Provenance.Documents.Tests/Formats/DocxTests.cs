using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Provenance.Engine.Text;

namespace Provenance.Documents.Formats;

public class DocxTests
{
    [Theory]
    [InlineData("<w:p><w:r><w:t>a</w:t></w:r><w:r><w:t xml:space='preserve'> b</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>c</w:t></w:r></w:p>", "a b\n\nc")]
    [InlineData("<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r></w:p>", "a\nb\tc")]
    [InlineData("<w:p><w:pPr><w:tabs><w:tab/></w:tabs><w:rPr><w:strike/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", "a")]
    [InlineData("<w:p><w:pPr><w:pStyle w:val='Quote'/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", "> a")]
    [InlineData("<w:p><w:r><w:t>10</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>6</w:t></w:r></w:p>", "10\u2076")]
    [InlineData("<w:p><w:bdo w:val='rtl'><w:r><w:t>45</w:t></w:r></w:bdo><w:r><w:t> km</w:t></w:r></w:p>", "\u202E45\u202C km")]
    [InlineData("<w:p><w:r><w:t>4</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='subscript'/></w:rPr><w:t>5</w:t></w:r></w:p>", "4\u2085")]
    [InlineData("<w:p><w:r><w:t>a</w:t></w:r><w:r><w:t xml:space='preserve'> </w:t></w:r><w:smartTag><w:r><w:t xml:space='preserve'>b &amp; </w:t></w:r><w:r><w:t>c</w:t></w:r></w:smartTag></w:p>", "a b & c")]
    [InlineData("<w:sdt><w:sdtContent><w:p><w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink></w:p></w:sdtContent></w:sdt>", "a")]
    public void Paragraphs_are_read(string body, string text) => Reads(body, text);

    [Theory]
    [InlineData("<w:p><w:del><w:r><w:delText>5</w:delText><w:t>5</w:t></w:r></w:del><w:ins><w:r><w:t>7</w:t></w:r></w:ins></w:p>", "7")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>5</w:t></w:r><w:r><w:t>7</w:t></w:r></w:p>", "7")]
    [InlineData("<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>5</w:t></w:r><w:r><w:rPr><w:strike w:val='0'/></w:rPr><w:t>7</w:t></w:r></w:p>", "7")]
    [InlineData("<w:p><w:r><w:instrText>PAGE 5</w:instrText></w:r><w:r><w:t>7</w:t></w:r></w:p>", "7")]
    [InlineData("<w:p><w:r><w:t>7</w:t></w:r></w:p><w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>5</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "7")]
    [InlineData("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Part</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Mass</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>Anvil</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>5</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>Bolt</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:cellDel/></w:tcPr><w:p><w:r><w:t>6</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>Clamp</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>7</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "| Part | Mass |\n| Bolt |  |\n| Clamp | 7 |")]
    [InlineData("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>It is 4</w:t></w:r></w:p><w:p><w:r><w:t>5 km long.</w:t></w:r></w:p>", "It is 45 km long.")]
    [InlineData("<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>It is 4</w:t></w:r></w:p><w:p><w:r><w:t>5 km long.</w:t></w:r></w:p>", "It is 45 km long.")]
    [InlineData("<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p>", "a\n\nb")]
    public void What_is_deleted_hidden_or_struck_through_is_left_out(string body, string text) => Reads(body, text);

    [Theory]
    [InlineData("<w:r><w:rPr><w:rStyle w:val='Hidden'/></w:rPr><w:t>5</w:t></w:r><w:r><w:t>7</w:t></w:r>", "7")]
    [InlineData("<w:r><w:rPr><w:rStyle w:val='Below'/></w:rPr><w:t>5</w:t></w:r><w:r><w:t>7</w:t></w:r>", "7")]
    [InlineData("<w:r><w:rPr><w:rStyle w:val='Struck'/></w:rPr><w:t>5</w:t></w:r><w:r><w:t>7</w:t></w:r>", "7")]
    [InlineData("<w:r><w:rPr><w:rStyle w:val='Hidden'/><w:vanish w:val='0'/></w:rPr><w:t>7</w:t></w:r>", "7")]
    [InlineData("<w:r><w:rPr><w:rStyle w:val='Loop'/></w:rPr><w:t>7</w:t></w:r>", "7")]
    [InlineData("<w:pPr><w:pStyle w:val='Secret'/></w:pPr><w:r><w:t>5</w:t></w:r><w:r><w:rPr><w:rStyle w:val='Hidden'/></w:rPr><w:t>7</w:t></w:r>", "7")]
    public void Text_that_a_style_hides_is_left_out(string paragraph, string text)
    {
        const string styles = "<w:style w:type='character' w:styleId='Hidden'><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type='character' w:styleId='Below'><w:basedOn w:val='Hidden'/></w:style>"
            + "<w:style w:type='character' w:styleId='Struck'><w:rPr><w:strike/></w:rPr></w:style><w:style w:type='paragraph' w:styleId='Secret'><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:type='character' w:styleId='Loop'><w:basedOn w:val='Loop'/></w:style>";

        Assert.Equal(text, ReadDocument.Bytes("a.docx", WordFile.WithParts(
            ("word/document.xml", WordFile.Document($"<w:p>{paragraph}</w:p>")),
            ("word/_rels/document.xml.rels", WordFile.Relationships(("styles", "styles.xml"))),
            ("word/styles.xml", $"<w:styles {WordFile.Namespaces}>{styles}</w:styles>"))).Text);
    }

    [Theory]
    [InlineData("<mc:Choice xmlns:x='http://schemas.microsoft.com/office/word/2010/wordprocessingShape' Requires='x'><w:r><w:t>5</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>7</w:t></w:r></mc:Fallback>", "5")]
    [InlineData("<mc:Choice xmlns:x='urn:unknown' Requires='x'><w:r><w:t>5</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>7</w:t></w:r></mc:Fallback>", "7")]
    [InlineData("<mc:Choice Requires='x'><w:r><w:t>5</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>7</w:t></w:r></mc:Fallback>", "7")]
    [InlineData("<mc:Choice xmlns:x='urn:unknown' Requires='x w'><w:r><w:t>5</w:t></w:r></mc:Choice><mc:Choice Requires='w'><w:r><w:t>6</w:t></w:r></mc:Choice><mc:Choice Requires='w'><w:r><w:t>7</w:t></w:r></mc:Choice>", "6")]
    public void Of_several_versions_the_first_is_read_that_Word_understands(string versions, string text) =>
        Reads($"<w:p><mc:AlternateContent>{versions}</mc:AlternateContent></w:p>", text);

    [Fact]
    public void A_text_box_is_read_once_and_before_the_paragraph_it_stands_in() => Reads(
        "<w:p><w:r><w:t>a</w:t><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>b</w:t></w:r></w:p></w:txbxContent></mc:Choice>"
        + "<mc:Fallback><w:txbxContent><w:p><w:r><w:t>b</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>c</w:t></w:r></w:p>",
        "b\n\nac");

    [Fact]
    public void Notes_follow_the_text() => Assert.Equal("a\n\nb", ReadDocument.Bytes("a.docx", WordFile.WithParts(
        ("word/document.xml", WordFile.Document("<w:p><w:r><w:t>a</w:t></w:r></w:p>")),
        ("word/_rels/document.xml.rels", WordFile.Relationships(("footnotes", "footnotes.xml"))),
        ("word/footnotes.xml", $"<w:footnotes {WordFile.Namespaces}><w:footnote><w:p><w:r><w:t>b</w:t></w:r></w:p></w:footnote></w:footnotes>"))).Text);

    [Fact]
    public void The_main_part_is_the_one_that_the_package_names() => Assert.Equal("a", ReadDocument.Bytes("a.docx", WordFile.WithParts(
        ("_rels/.rels", WordFile.Relationships(("officeDocument", "/text/main.xml"))),
        ("text/main.xml", WordFile.Document("<w:p><w:r><w:t>a</w:t></w:r></w:p>")))).Text);

    [Fact]
    public void A_link_to_an_address_that_is_none_does_not_matter() => Assert.Equal("a", ReadDocument.Bytes("a.docx", WordFile.WithParts(
        ("word/document.xml", WordFile.Document("<w:p><w:r><w:t>a</w:t></w:r></w:p>")),
        ("word/_rels/document.xml.rels", WordFile.Relationships(("hyperlink", "mailto:anna@holm@example.org"), ("hyperlink", "http://[example"))))).Text);

    [Fact]
    public void A_document_that_another_program_wrote_is_read_with_its_table_and_its_properties()
    {
        TextDocument document = ReadDocument.Bytes("a.docx", Written());

        Assert.Equal("The parts.\n\n| Part | Mass (kg) |\n|---|---|\n| Anvil | 50 |\n| Bolt | 0.2 |", document.Text);
        Assert.Equal(["50 kg: Anvil Mass", "0.2 kg: Bolt Mass"], ReadDocument.Figures(document));
        Assert.Equal(("Parts", "Anna Holm"), (document.Title, document.Producer));
    }

    [Theory]
    [InlineData("<w:p><w:r><w:t>1<!-- a note -->25 km</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t>1</w:t><!-- a note --><w:t>25 km</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t>12<?editor place?>5 km</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t>12<![CDATA[5 k]]>m</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:commentRangeStart w:id='0'/><w:r><w:t>125</w:t></w:r><w:commentRangeEnd w:id='0'/><w:r><w:commentReference w:id='0'/></w:r><w:r><w:t xml:space='preserve'> km</w:t></w:r></w:p>")]
    public void A_remark_does_not_cut_the_text_around_it(string body) => Reads(body, "125 km");

    [Fact]
    public void The_strict_form_of_the_format_is_read()
    {
        const string strict = "http://purl.oclc.org/ooxml/";
        byte[] word = WordFile.WithParts(
            ("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"{strict}officeDocument/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
            ("word/document.xml", $"<w:document xmlns:w=\"{strict}wordprocessingml/main\"><w:body><w:p><w:pPr><w:pStyle w:val=\"Quote\"/></w:pPr><w:r><w:t>125 km</w:t></w:r></w:p></w:body></w:document>"));

        Assert.Equal("> 125 km", ReadDocument.Bytes("a.docx", word).Text);
    }

    /// <summary>What LibreOffice and Google write differs in prefix, in the way to the main part and in what is not there: no properties, no styles.</summary>
    [Theory]
    [InlineData("/word/document.xml", "w")]
    [InlineData("word/document.xml", "ns0")]
    [InlineData("./word/document.xml", "w")]
    public void A_package_with_nothing_but_its_main_part_is_read(string target, string prefix) => Assert.Equal("125 km", ReadDocument.Bytes("a.docx", WordFile.Archive(
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
        ("_rels/.rels", WordFile.Relationships(("officeDocument", target))),
        ("word/document.xml", $"<{prefix}:document xmlns:{prefix}=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><{prefix}:body><{prefix}:p><{prefix}:r><{prefix}:t>125 km</{prefix}:t></{prefix}:r></{prefix}:p></{prefix}:body></{prefix}:document>"))).Text);

    [Fact]
    public void A_Word_document_under_another_name_is_one() =>
        Assert.Equal("a", ReadDocument.Bytes("a.bin", WordFile.WithBody("<w:p><w:r><w:t>a</w:t></w:r></w:p>")).Text);

    /// <summary>A document by the Open XML SDK.</summary>
    private static byte[] Written()
    {
        using var bytes = new MemoryStream();
        using (WordprocessingDocument word = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            static TableRow Row(params string[] cells) => new(cells.Select(cell => new TableCell(new Paragraph(new Run(new Text(cell))))));
            word.AddMainDocumentPart().Document = new Document(new Body(
                new Paragraph(new Run(new Text("The parts."))),
                new Table(Row("Part", "Mass (kg)"), Row("Anvil", "50"), Row("Bolt", "0.2"))));
            (word.PackageProperties.Title, word.PackageProperties.Creator) = ("Parts", "Anna Holm");
        }

        return bytes.ToArray();
    }

    private static void Reads(string body, string text) => Assert.Equal(text, ReadDocument.Bytes("a.docx", WordFile.WithBody(body)).Text);
}
