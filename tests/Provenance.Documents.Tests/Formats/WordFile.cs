using System.IO.Compression;
using System.Text;

namespace Provenance.Documents.Formats;

/// <summary>Word documents, made of nothing but the parts that a test is about.</summary>
internal static class WordFile
{
    public const string Namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private const string Types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
        + "<Override PartName=\"/word/footnotes.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml\"/>"
        + "<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/></Types>";

    /// <summary>A document whose body holds this XML.</summary>
    public static byte[] WithBody(string body) => WithParts(("word/document.xml", Document(body)));

    /// <summary>The relationships of a package or a part.</summary>
    public static string Relationships(params (string Type, string Target)[] relationships) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + string.Concat(relationships.Select((relationship, i) =>
            $"<Relationship Id=\"r{i}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{relationship.Type}\" Target=\"{relationship.Target}\"{(relationship.Target.Contains(':', StringComparison.Ordinal) ? " TargetMode=\"External\"" : "")}/>")) + "</Relationships>";

    public static string Document(string body) => $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>";

    /// <summary>A package of these parts, and of the list of types and the way to the main part where they are not among them.</summary>
    public static byte[] WithParts(params (string Name, string Xml)[] parts)
    {
        (string, string)[] usual = [("[Content_Types].xml", Types), ("_rels/.rels", Relationships(("officeDocument", "word/document.xml")))];
        return Archive([.. usual.Where(entry => parts.All(part => part.Name != entry.Item1)), .. parts]);
    }

    /// <summary>A ZIP archive of these entries and no other.</summary>
    public static byte[] Archive(params (string Name, string Xml)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string xml) in parts)
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        return bytes.ToArray();
    }
}
