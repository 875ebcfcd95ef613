namespace Provenance.Documents.Formats.Html;

/// <summary>How an element hides what it holds.</summary>
/// <param name="IsGone">Whether nothing in it is shown, whatever that says.</param>
/// <param name="IsInvisible">Whether it makes its text invisible (true) or visible again (false); null where it goes by the element around it.</param>
/// <param name="IsSizeless">The same of the size of its letters, which is none, or one of its own.</param>
internal readonly record struct ElementHiding(bool IsGone, bool? IsInvisible = null, bool? IsSizeless = null)
{
    /// <summary>The elements that a browser shows by a script only.</summary>
    private static bool IsClosed(HtmlTokens start) =>
        start.Attribute("popover") is not null || (start.Name == "dialog" && start.Attribute("open") is null);

    /// <summary>Whether text right in it is hidden, unless an element around it hides it already.</summary>
    public bool Hides => IsGone || IsInvisible == true || IsSizeless == true;

    /// <summary>Reads the tag that is the current token.</summary>
    /// <param name="start">The tag.</param>
    /// <param name="style">What its attribute says of its style.</param>
    public static ElementHiding Of(HtmlTokens start, InlineStyle? style)
    {
        string? hidden = start.Attribute("hidden");
        bool isClosed = (hidden is not null || IsClosed(start)) && (style is not { IsDisplayed: true } || hidden == "until-found");
        return new ElementHiding(HtmlElements.LeftOut.Contains(start.Name) || isClosed || style is { IsGone: true }, style?.IsInvisible, style?.IsSizeless);
    }
}
