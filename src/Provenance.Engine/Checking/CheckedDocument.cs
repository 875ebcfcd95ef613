using Provenance.Engine.Text;

namespace Provenance.Engine.Checking;

/// <summary>A document that is to be checked.</summary>
/// <param name="Document">Its text, from which code, comments and addresses may have been blanked.</param>
/// <param name="Raw">The file's text as it was decoded, in which comments still stand: what switches rules off.</param>
/// <param name="Links">The links in its text, by position.</param>
public sealed record CheckedDocument(TextDocument Document, string Raw, IReadOnlyList<DocumentLink> Links)
{
    /// <summary>A document of plain text.</summary>
    public static CheckedDocument Of(TextDocument document) => new(document, document.Text, MarkdownLinks.Find(document.Text));
}
