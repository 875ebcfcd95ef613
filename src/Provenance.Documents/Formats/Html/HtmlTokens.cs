using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace Provenance.Documents.Formats.Html;

/// <summary>
/// The tokens of a page, each with its place: AngleSharp's tokenizer (HTML Living Standard, section 13.2.5) without its tree, which of a
/// hostile page is as deep as the page is long. A token begins where the one before it ended, so no character is without one.
/// </summary>
/// <param name="page">The page.</param>
internal sealed class HtmlTokens(string page) : IDisposable
{
    // An end tag without a name is no token, and the tokenizer passes it by calling itself: a page of them would end the process. An empty
    // comment is as long, and as much of nothing, wherever tags are read.
    private readonly TextSource _source = new(page.Replace("</>", "<!>", StringComparison.Ordinal));
    private HtmlTokenizer? _tokenizer;
    private HtmlToken? _token;

    /// <summary>What the current token is.</summary>
    public HtmlTokenType Type => _token?.Type ?? HtmlTokenType.EndOfFile;

    /// <summary>Its first code unit.</summary>
    public int Start { get; private set; }

    /// <summary>The code unit after its last.</summary>
    public int End { get; private set; }

    /// <summary>The name of a tag, in lower case.</summary>
    public string Name => _token?.Name ?? "";

    /// <summary>Whether it is text of an element that holds no tags, such as a script.</summary>
    public bool IsRaw { get; private set; }

    /// <summary>Goes to the next token; false at the end of the page.</summary>
    public bool Next()
    {
        // References stay as they stand, for a decoded one could not be told from the characters around it, and would have no place.
        _tokenizer ??= new HtmlTokenizer(_source, HtmlEntityProvider.Resolver) { IsNotConsumingCharacterReferences = true };
        IsRaw = Type == HtmlTokenType.StartTag ? _tokenizer.State is not (HtmlParseMode.PCData or HtmlParseMode.Plaintext) : IsRaw;
        Start = End;
        _token = _tokenizer.Get();
        End = Math.Min(_source.Index, page.Length);
        if (Type == HtmlTokenType.StartTag)
            _tokenizer.State = HtmlElements.ContentOf(Name);
        IsRaw &= Type == HtmlTokenType.Character;
        return Type != HtmlTokenType.EndOfFile;
    }

    /// <summary>The value of an attribute of the current tag, decoded; the first of its name counts. Null where there is none.</summary>
    public string? Attribute(string name)
    {
        if (_token is not HtmlTagToken tag)
            return null;
        foreach (HtmlAttributeToken attribute in tag.Attributes)
        {
            if (attribute.Name == name)
                return HtmlReferences.Decode(attribute.Value);
        }

        return null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _tokenizer?.Dispose();
        _source.Dispose();
    }
}
