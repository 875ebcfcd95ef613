using AngleSharp.Html.Parser;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Provenance.Documents.Formats.Html;
using Provenance.Engine.Text;

namespace Provenance.Documents.Formats.Markdown;

/// <summary>
/// Blanks out what is no prose in a Markdown text: code, addresses, markup, front matter, comments, what is struck through.
/// Emphasis, the bars of tables and the marks of lists and block quotations stay; the engine reads them.
/// </summary>
/// <param name="text">The text.</param>
internal sealed class MarkdownBlanker(string text)
{
    private static readonly MarkdownPipeline Plain = Pipeline().Build(), WithFrontMatter = Pipeline().UseYamlFrontMatter().Build();

    private readonly char[] _characters = text.ToCharArray();
    private readonly List<DocumentLink> _links = [];
    private readonly List<DocumentHeading> _headings = [];
    private readonly List<SourceSpan> _hidden = [];
    private int _read;
    private int _looked;
    private StatedOrigin _origin = StatedOrigin.None;

    /// <summary>What the front matter says of when the document holds, once it was read.</summary>
    public StatedValidity Validity { get; private set; } = StatedValidity.None;

    /// <summary>Reads the text.</summary>
    /// <exception cref="FormatProblemException">Its blocks lie too deep in each other.</exception>
    public FormatReading Read()
    {
        int tooMany = OpenMarks.TooMany(text);
        if (tooMany >= 0)
            throw FormatProblemException.Damaged("is a Markdown text with too many open brackets, or definitions of links, in one paragraph or list", LineMap.Of(text).Locate(tooMany));
        int tooDeep = NestedBlocks.TooDeep(text);
        if (tooDeep >= 0)
            throw FormatProblemException.Damaged("is a Markdown text whose lists or block quotations lie too deep in each other", LineMap.Of(text).Locate(tooDeep));
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(text, FrontMatter.Begins(text) ? WithFrontMatter : Plain);
        }
        catch (ArgumentException)
        {
            throw FormatProblemException.Damaged("is a Markdown text whose blocks or marks lie too deep in each other");
        }

        foreach (MarkdownObject item in document.Descendants())
        {
            if (item.Span.Start >= _read || item is not Inline)
                Blank(item);
        }

        // Last, for a reference or an escape in it writes characters too.
        _hidden.ForEach(Blank);
        _links.Sort((a, b) => a.Text.Start.CompareTo(b.Text.Start));
        _headings.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return new FormatReading(new string(_characters)) { Links = _links, Headings = _headings, HasAlignedColumns = false, Origin = _origin };
    }

    private static MarkdownPipelineBuilder Pipeline() => new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseFootnotes()
        .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .UseAutoLinks();

    private void Blank(MarkdownObject item)
    {
        switch (item)
        {
            case YamlFrontMatterBlock matter:
                _origin = FrontMatter.Read(text.Substring(matter.Span.Start, matter.Span.Length));
                Validity = FrontMatter.ReadValidity(text.Substring(0, matter.Span.Start + matter.Span.Length));
                Blank(matter.Span);
                break;
            case CodeInline code when RowLabel.Is(code, text):
                Blank(code.Span.Start, code.Span.Start + code.DelimiterCount);
                Blank(code.Span.End + 1 - code.DelimiterCount, code.Span.End + 1);
                break;
            case CodeInline code:
                BlankCode(code.Span);
                break;
            case CodeBlock or LinkReferenceDefinition or AutolinkInline or ThematicBreakBlock:
                Blank(item.Span);
                break;
            case HtmlBlock html:
                BlankMarkup(html.Span.Start, html.Span.End + 1);
                break;
            case HtmlInline tag:
                BlankTag(tag);
                break;
            case HtmlEntityInline entity:
                Replace(entity);
                break;
            case EmphasisInline { DelimiterChar: '~' }:
                Blank(item.Span);
                break;
            case LinkInline link:
                BlankLink(link);
                break;
            case FootnoteLink { IsBackLink: false }:
                Blank(item.Span);
                break;
            case Footnote note:
                Blank(note.LabelSpan.Start - 1, text.IndexOf(':', Math.Max(0, note.LabelSpan.End)) + 1);
                break;
            case HeadingBlock heading:
                _headings.Add(new DocumentHeading(WordsOf(heading), heading.Level));
                BlankHeading(heading);
                break;
            case LiteralInline { IsFirstCharacterEscaped: true } literal:
                BlankEscape(literal.Span.Start);
                break;
        }
    }

    /// <summary>Blanks out a stretch; the line breaks in it stay.</summary>
    private void Blank(SourceSpan span) => Blank(span.Start, span.End + 1);

    private void Blank(int start, int end)
    {
        for (int i = Math.Max(0, start); i < end && i < _characters.Length; i++)
        {
            if (_characters[i] is not ('\n' or '\r'))
                _characters[i] = ' ';
        }
    }

    /// <summary>What turns the direction of writing goes on behind the code that it stands in.</summary>
    private void BlankCode(SourceSpan span)
    {
        for (int i = span.Start; i <= span.End; i++)
        {
            if (text[i] is not ((>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')))
                Blank(i, i + 1);
        }
    }

    /// <summary>A tag, and with it what it leaves out; digits that it puts above or below the line stand beside their number.</summary>
    private void BlankTag(HtmlInline tag)
    {
        Blank(tag.Span);
        AddPlace(tag.Span.Start, tag.Tag);
        MarkdownTag read = MarkdownTag.Of(tag);
        if (read.Hiding.Hides && tag.Span.Start >= _looked)
            Hide(tag);
        if (read.Shift == 0 || read.EndOf(tag) is not { } end)
            return;
        string content = text[(tag.Span.End + 1)..end.Span.Start];
        if (!ShiftedDigits.AreAll(content))
            return;
        Blank(tag.Span.Start, end.Span.End + 1);
        ShiftedDigits.Of(content, read.Shift).CopyTo(0, _characters, tag.Span.Start, content.Length);
        _read = end.Span.End + 1;
    }

    /// <summary>Goes over what stands behind a tag that hides it, up to its end, and notes what is hidden: an element in it may be shown again.</summary>
    private void Hide(HtmlInline tag)
    {
        var open = new OpenElements();
        for (Inline? next = tag; next is not null; next = next.NextSibling)
        {
            _looked = next.Span.End + 1;
            if (next is HtmlInline inner)
                Follow(inner.Tag, open);
            else if (open.IsHidden)
                _hidden.Add(next.Span);
            if (open.IsEmpty)
                return;
        }
    }

    private static void Follow(string tag, OpenElements open)
    {
        using var tokens = new HtmlTokens(tag);
        while (tokens.Next())
            Follow(tokens, open);
    }

    private static void Follow(HtmlTokens tokens, OpenElements open)
    {
        if (tokens.Type == HtmlTokenType.StartTag)
            open.Open(tokens.Name, ElementHiding.Of(tokens, InlineStyle.Of(tokens.Attribute("style"))), shift: 0);
        else if (tokens.Type == HtmlTokenType.EndTag)
            open.Close(tokens.Name);
    }

    /// <summary>Of HTML the text stays that a reader sees.</summary>
    private void BlankMarkup(int start, int end)
    {
        using var tokens = new HtmlTokens(text[start..Math.Max(start, Math.Min(end, text.Length))]);
        var open = new OpenElements();
        while (tokens.Next())
        {
            if (tokens.Type == HtmlTokenType.StartTag && tokens.Attribute("id") is { Length: > 0 } name)
                _headings.Add(new DocumentHeading(new TextSpan(start + tokens.Start, start + tokens.Start), 0, name));
            if (tokens.Type != HtmlTokenType.Character || open.IsHidden || tokens.IsRaw)
                Blank(start + tokens.Start, start + tokens.End);
            Follow(tokens, open);
        }

        // A tag that the block cuts off is no token.
        Blank(start + tokens.Start, start + tokens.End);
    }

    /// <summary>The character at the place of its reference, and blanks behind it; behind a digit, or what nobody sees, what nobody sees, so that a number stays one.</summary>
    private void Replace(HtmlEntityInline entity)
    {
        string characters = entity.Transcoded.ToString();
        Blank(entity.Span);
        if (characters.Length > 0 && (CharClasses.IsDigit(characters[0]) || CharClasses.Of(characters[0]) == CharClass.Ignorable))
            _characters.AsSpan(entity.Span.Start, entity.Span.Length).Fill(CharClasses.IsDigit(characters[0]) ? '\u00AD' : characters[0]);
        for (int i = 0; i < characters.Length && i < entity.Span.Length; i++)
            _characters[entity.Span.Start + i] = characters[i] is '\n' or '\r' ? ' ' : characters[i];
    }

    /// <summary>The words of a link stay, its address does not; an image is no text.</summary>
    private void BlankLink(LinkInline link)
    {
        if (link.IsImage || link.IsAutoLink || link.FirstChild is null || link.LastChild is null)
        {
            Blank(link.Span);
            return;
        }

        int start = Math.Max(link.Span.Start, link.FirstChild.Span.Start);
        int end = Math.Min(link.Span.End, link.LastChild.Span.End) + 1;
        Blank(link.Span.Start, start);
        Blank(end, link.Span.End + 1);
        if (end > start && link.Url is { Length: > 0 } target)
            _links.Add(new DocumentLink(new TextSpan(start, end), target));
    }

    /// <summary>The words of a heading, without its number signs and the line drawn below.</summary>
    private TextSpan WordsOf(HeadingBlock heading)
    {
        int end = Math.Min(heading.Span.End + 1, text.Length), start = heading.IsSetext ? heading.Span.Start : Math.Min(end, heading.Span.Start + heading.Level);
        int line = text.IndexOf('\n', start, end - start);
        return new TextSpan(start, line < 0 ? end : line);
    }

    /// <summary>The name of a place in a tag: id or, of an anchor, name.</summary>
    private void AddPlace(int start, string tag)
    {
        using var tokens = new HtmlTokens(tag);
        if (tokens.Next() && tokens.Type == HtmlTokenType.StartTag && (tokens.Attribute("id") ?? (tokens.Name == "a" ? tokens.Attribute("name") : null)) is { Length: > 0 } name)
            _headings.Add(new DocumentHeading(new TextSpan(start, start), 0, name));
    }

    /// <summary>Number signs before and behind, or the line drawn below.</summary>
    private void BlankHeading(HeadingBlock heading)
    {
        int end = Math.Min(heading.Span.End + 1, text.Length);
        int start = heading.Span.Start;
        if (heading.IsSetext)
        {
            int line = text.LastIndexOf('\n', end - 1, end - start);
            Blank(line < 0 ? end : line, end);
            return;
        }

        Blank(start, Math.Min(end, start + heading.Level));
        while (end < text.Length && text[end] is '#' or ' ' or '\t')
            end++;
        int last = end;
        while (last > start && text[last - 1] is '#' or ' ' or '\t')
            last--;
        if (last < end && text[last] is ' ' or '\t')
            Blank(last, end);
    }

    /// <summary>The place of an escaped character is its own, or that of its backslash.</summary>
    private void BlankEscape(int start)
    {
        if (start < text.Length && text[start] == '\\')
            Blank(start, start + 1);
        else if (start > 0 && text[start - 1] == '\\')
            Blank(start - 1, start);
    }
}
