using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Provenance.Documents.Reading;

namespace Provenance.Documents.Formats.Docx;

/// <summary>
/// Word documents (ECMA-376, part 1, section 17), by the Open XML SDK: paragraphs, tables, notes, and title and author from the core
/// properties. The file has no lines; a place in it is that of the text that is read, with a line for each paragraph and an empty one between.
/// </summary>
/// <param name="time">How long reading may take; null is the usual.</param>
internal sealed class DocxFormat(TimeSpan? time = null) : IDocumentFormat
{
    private static readonly TimeSpan UsualTime = TimeSpan.FromSeconds(60);

    /// <inheritdoc/>
    public string Name => "a Word document";

    /// <inheritdoc/>
    public FormatReading Read(byte[] bytes, DocumentFile file)
    {
        var clock = new ReadingTime(time ?? UsualTime);
        try
        {
            ArchiveGuard.Check(bytes);
            using WordprocessingDocument document = DocxPackage.Open(bytes);
            MainDocumentPart main = document.MainDocumentPart ?? throw FormatProblemException.Damaged("is a ZIP archive without the main part of a Word document");
            var styles = new DocxStyles(clock);
            if (main.StyleDefinitionsPart is { } definitions)
                Read(definitions, styles.Read);
            var text = new DocxText(styles, clock);
            foreach (OpenXmlPart? part in (OpenXmlPart?[])[main, main.FootnotesPart, main.EndnotesPart])
            {
                if (part is not null)
                    Read(part, text.Read);
            }

            var origin = new StatedOrigin(StatedOrigin.Field(document.PackageProperties.Title), StatedOrigin.Field(document.PackageProperties.Creator));
            return new FormatReading(text.ToString()) { Origin = origin, Validity = ValidityOf(document) };
        }
        catch (Exception e) when (e is not (FormatProblemException or OutOfMemoryException))
        {
            // What a library throws at a file that was made to harm it, its documentation does not say.
            throw FormatProblemException.Damaged($"is a damaged Word document: {e.Message.TrimEnd('.')}");
        }
    }

    /// <summary>When the document holds: its custom properties of these names, and its version.</summary>
    private static StatedValidity ValidityOf(WordprocessingDocument document)
    {
        StatedValidity validity = StatedValidity.None;
        if (document.CustomFilePropertiesPart is { } properties)
        {
            Read(properties, reader =>
            {
                string? name = null;
                while (reader.Read())
                {
                    if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "property")
                        name = reader.GetAttribute("name");
                    else if (reader.NodeType == XmlNodeType.Text && name is not null)
                        validity = validity.Or(StatedValidity.Of(name, reader.Value, default));
                }
            });
        }

        return validity.Or(StatedValidity.Of("edition", document.PackageProperties.Version, default));
    }

    /// <summary>
    /// The SDK's own reader loses what follows a comment in a text, and knows fewer elements than are written. Elements go by their
    /// local names, which the transitional and the strict form of the format have in common.
    /// </summary>
    private static void Read(OpenXmlPart part, Action<XmlReader> read)
    {
        using Stream stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using XmlReader reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true });
        read(reader);
    }
}
