using Markdig.Syntax.Inlines;
using Provenance.Documents.Formats.Html;

namespace Provenance.Documents.Formats.Markdown;

/// <summary>What a tag of HTML within a paragraph does to the words behind it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Hiding">How it hides what it holds.</param>
/// <param name="Shift">1 where that is above the line, -1 where it is below, 0 on it.</param>
internal readonly record struct MarkdownTag(string Name, ElementHiding Hiding, int Shift)
{
    /// <summary>How many pieces of text, marks and tags may lie between a tag and its end.</summary>
    private const int FurthestEnd = 64;

    /// <summary>Reads a tag; an end tag does nothing.</summary>
    public static MarkdownTag Of(HtmlInline tag)
    {
        using var tokens = new HtmlTokens(tag.Tag);
        if (!tokens.Next() || tokens.Type != AngleSharp.Html.Parser.HtmlTokenType.StartTag || HtmlElements.Void.Contains(tokens.Name))
            return default;
        InlineStyle? style = InlineStyle.Of(tokens.Attribute("style"));
        return new MarkdownTag(tokens.Name, ElementHiding.Of(tokens, style), HtmlElements.ShiftOf(tokens.Name, style));
    }

    /// <summary>The tag that ends it among those right behind it.</summary>
    public HtmlInline? EndOf(HtmlInline tag)
    {
        string end = "</" + Name;
        int steps = 0;
        for (Inline? next = tag.NextSibling; next is not null && steps++ < FurthestEnd; next = next.NextSibling)
        {
            if (next is HtmlInline found && found.Tag.StartsWith(end, StringComparison.OrdinalIgnoreCase) && found.Tag.AsSpan(end.Length).TrimEnd('>').Trim().IsEmpty)
                return found;
        }

        return null;
    }
}
