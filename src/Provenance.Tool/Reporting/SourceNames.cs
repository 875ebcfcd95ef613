using Provenance.Engine.Text;

namespace Provenance.Tool.Reporting;

/// <summary>What a document is called where there is little room.</summary>
internal static class SourceNames
{
    /// <summary>The title that the document or its project gives, or the file's name.</summary>
    public static string Long(TextDocument document) => document.Title ?? Short(document);

    /// <summary>The file's name without its folders.</summary>
    public static string Short(TextDocument document) => document.Path[(document.Path.LastIndexOf('/') + 1)..];
}
