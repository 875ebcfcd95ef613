using Provenance.Engine.Text;

namespace Provenance.Engine.Checking;

/// <summary>A document that is to be checked.</summary>
/// <param name="Document">Its text, from which code, comments and addresses may have been blanked.</param>
/// <param name="Raw">The file's text as it was decoded, in which comments still stand: what switches rules off.</param>
/// <param name="Links">The links in its text, by position.</param>
public sealed record CheckedDocument(TextDocument Document, string Raw, IReadOnlyList<DocumentLink> Links)
{
    /// <summary>A document whose text was extracted from a file: its reader has found the links.</summary>
    public static CheckedDocument Of(TextDocument document, string raw) => document.IsExtracted ? new CheckedDocument(document, raw, document.Links) : Of(document);

    /// <summary>A document whose text is the file's: links are found in it, and their marks are blanked.</summary>
    public static CheckedDocument Of(TextDocument document)
    {
        IReadOnlyList<DocumentLink> links = MarkdownLinks.Find(document.Text, out string blanked);
        TextDocument text = links.Count == 0 ? document : new TextDocument(document.Path, blanked, document.Sha256) { Title = document.Title };
        return new CheckedDocument(text, document.Text, links);
    }
}
