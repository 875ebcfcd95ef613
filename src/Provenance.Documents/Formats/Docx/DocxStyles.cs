using System.Xml;

namespace Provenance.Documents.Formats.Docx;

/// <summary>Which styles of a Word document hide their text or strike it through (ECMA-376, part 1, section 17.7).</summary>
/// <param name="time">What is left of the time.</param>
internal sealed class DocxStyles(ReadingTime time)
{
    /// <summary>Styles are based on each other in a chain of no more than this.</summary>
    private const int LongestChain = 32;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _usual = new(StringComparer.Ordinal);

    /// <summary>Reads the part that holds the styles.</summary>
    public void Read(XmlReader part)
    {
        Style? style = null;
        int run = 0;
        while (part.Read())
        {
            time.Step();
            if (part.NodeType == XmlNodeType.EndElement)
            {
                run -= part.LocalName == "rPr" ? 1 : 0;
                style = part.LocalName == "style" ? null : style;
                continue;
            }

            if (part.NodeType != XmlNodeType.Element)
                continue;
            switch (part.LocalName)
            {
                case "style":
                    style = part.IsEmptyElement ? null : Begin(part);
                    break;
                case "basedOn" when style is not null:
                    style.BasedOn = DocxElement.ValueOf(part);
                    break;
                case "rPr" when !part.IsEmptyElement:
                    run++;
                    break;
                case "vanish" when style is not null && run > 0:
                    style.Vanishes = DocxElement.IsOn(part);
                    break;
                case "strike" when style is not null && run > 0:
                    style.IsStruck = DocxElement.IsOn(part);
                    break;
                case "dstrike" when style is not null && run > 0:
                    style.IsStruckTwice = DocxElement.IsOn(part);
                    break;
            }
        }
    }

    /// <summary>Whether text of two styles is left out. What a style of paragraphs and one of characters both turn on, they turn off again (section 17.7.3).</summary>
    /// <param name="paragraph">The style of its paragraph; null is the usual one.</param>
    /// <param name="character">Its own style; null is none.</param>
    /// <param name="own">What the text itself says.</param>
    public bool Hides(string? paragraph, string? character, DocxHiding own)
    {
        string? first = paragraph ?? (_usual.TryGetValue("paragraph", out string? usual) ? usual : null);
        bool vanishes = own.Vanishes ?? Value(first, style => style.Vanishes) ^ Value(character, style => style.Vanishes);
        bool struck = own.IsStruck ?? Value(first, style => style.IsStruck) ^ Value(character, style => style.IsStruck);
        bool twice = own.IsStruckTwice ?? Value(first, style => style.IsStruckTwice) | Value(character, style => style.IsStruckTwice);
        return vanishes || struck || twice;
    }

    private bool Value(string? id, Func<Style, bool?> of)
    {
        for (int i = 0; i < LongestChain && id is not null && _styles.TryGetValue(id, out Style? style); i++)
        {
            if (of(style) is { } value)
                return value;
            id = style.BasedOn;
        }

        return false;
    }

    private Style? Begin(XmlReader part)
    {
        string? id = null, type = null;
        bool isUsual = false;
        for (bool more = part.MoveToFirstAttribute(); more; more = part.MoveToNextAttribute())
        {
            id = part.LocalName == "styleId" ? part.Value : id;
            type = part.LocalName == "type" ? part.Value : type;
            isUsual |= part.LocalName == "default" && part.Value is not ("0" or "false" or "off");
        }

        part.MoveToElement();
        if (id is null)
            return null;
        if (isUsual && type is not null)
            _usual[type] = id;
        return _styles[id] = new Style();
    }

    private sealed class Style
    {
        public string? BasedOn { get; set; }

        public bool? Vanishes { get; set; }

        public bool? IsStruck { get; set; }

        public bool? IsStruckTwice { get; set; }
    }
}
