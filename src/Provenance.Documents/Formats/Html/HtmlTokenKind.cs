namespace Provenance.Documents.Formats.Html;

/// <summary>What a stretch of an HTML page is.</summary>
internal enum HtmlTokenKind
{
    /// <summary>Text, with entities.</summary>
    Text,

    /// <summary>The content of an element that holds no tags, such as a script.</summary>
    RawText,

    /// <summary>A start tag.</summary>
    StartTag,

    /// <summary>An end tag.</summary>
    EndTag,

    /// <summary>A comment, a document type, a processing instruction.</summary>
    Comment,
}
