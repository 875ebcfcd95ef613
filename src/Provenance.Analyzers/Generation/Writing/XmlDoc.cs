using Provenance.Analyzers.Display;

namespace Provenance.Analyzers.Generation.Writing;

/// <summary>The one writer of text in documentation comments: well-formed XML on one line, whatever the words are.</summary>
internal static class XmlDoc
{
    /// <summary>Text as the content of an element.</summary>
    /// <param name="words">Any words.</param>
    /// <param name="length">Code units after which they are cut.</param>
    public static string Text(string words, int length = int.MaxValue - 1) =>
        OneLine.Of(words, length).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
