using System.Xml;
using Provenance.Documents.Reading;

namespace Provenance.Documents.Formats.Docx;

/// <summary>
/// Word documents (ECMA-376, part 1, section 17): paragraphs, tables, notes, and title and author from the core properties. The
/// file has no lines; a place in it is that of the text that is read, with a line for each paragraph and an empty one between.
/// </summary>
internal sealed class DocxFormat : IDocumentFormat
{
    /// <inheritdoc/>
    public string Name => "a Word document";

    /// <inheritdoc/>
    public FormatReading Read(byte[] bytes, DocumentFile file)
    {
        using DocxPackage package = DocxPackage.Open(bytes);
        try
        {
            string main = package.NameOf("/officeDocument", "word/document.xml");
            var text = new DocxText();
            using (XmlReader part = package.Part(main) ?? throw FormatProblemException.Damaged("is a ZIP archive without the main part of a Word document"))
                text.Read(part);
            string folder = main.Substring(0, main.LastIndexOf('/') + 1);
            foreach (string notes in new[] { "footnotes.xml", "endnotes.xml" })
            {
                using XmlReader? part = package.Part(folder + notes);
                if (part is not null)
                    text.Read(part);
            }

            return new FormatReading(text.ToString()) { Origin = OriginOf(package) };
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or IOException)
        {
            throw DocxPackage.Damaged(e);
        }
    }

    private static StatedOrigin OriginOf(DocxPackage package)
    {
        using XmlReader? properties = package.Part(package.NameOf("/metadata/core-properties", "docProps/core.xml"));
        StatedOrigin origin = StatedOrigin.None;
        string element = "";
        while (properties is not null && properties.Read())
        {
            if (properties.NodeType == XmlNodeType.Element)
                element = properties.LocalName;
            else if (properties.NodeType == XmlNodeType.Text && element == "title")
                origin = origin with { Title = StatedOrigin.Field(properties.Value) };
            else if (properties.NodeType == XmlNodeType.Text && element == "creator")
                origin = origin with { Producer = StatedOrigin.Field(properties.Value) };
        }

        return origin;
    }
}
