using System.Text;
using Provenance.Engine.Text;

namespace Provenance.Tool.Reporting;

/// <summary>
/// Writes HTML. It is the only way into a page: whatever comes from outside arrives as text or as an attribute's value and is
/// escaped as such; the names of elements and attributes are the program's own. <c>&lt;script&gt;</c> in a document stays six letters and two signs.
/// </summary>
/// <param name="output">Where the page goes.</param>
internal sealed class HtmlWriter(TextWriter output)
{
    /// <summary>Begins a page.</summary>
    public HtmlWriter Doctype()
    {
        output.Write("<!DOCTYPE html>\n");
        return this;
    }

    /// <summary>Begins an element.</summary>
    /// <param name="element">Its name.</param>
    /// <param name="attributes">Names and values; one whose value is null is left out.</param>
    public HtmlWriter Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        output.Write('<');
        output.Write(element);
        foreach ((string name, string? value) in attributes)
        {
            if (value is null)
                continue;
            output.Write(' ');
            output.Write(name);
            if (value.Length == 0)
                continue;
            output.Write("=\"");
            Escape(value);
            output.Write('"');
        }

        output.Write('>');
        return this;
    }

    /// <summary>Ends an element.</summary>
    public HtmlWriter Close(string element)
    {
        output.Write("</");
        output.Write(element);
        output.Write('>');
        return this;
    }

    /// <summary>Ends an element that was begun under a condition.</summary>
    public HtmlWriter CloseIf(bool isOpen, string element) => isOpen ? Close(element) : this;

    /// <summary>An element that holds nothing but text.</summary>
    public HtmlWriter Element(string element, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(element, attributes).Text(text).Close(element);

    /// <summary>Text, in which nothing is markup. A character that no reader would see is shown by its number.</summary>
    public HtmlWriter Text(ReadOnlySpan<char> text)
    {
        bool inFlag = false;
        while (text.IndexOfAny(Special) is >= 0 and int at)
        {
            output.Write(text[..at]);
            int length = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
            int codePoint = length == 2 ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
            inFlag = codePoint == BlackFlag || (inFlag && codePoint is >= 0xE0000 and <= 0xE007F);
            if (length == 2 && (inFlag || UnseenRanges.Of(codePoint) is null or { IsSelector: true }))
                output.Write(text.Slice(at, 2));
            else
                WriteSpecial(codePoint, showsConcealed: true);
            text = text[(at + length)..];
        }

        output.Write(text);
        return this;
    }

    /// <summary>A line break of the page's own text, for whoever reads it as text.</summary>
    public HtmlWriter Line()
    {
        output.Write('\n');
        return this;
    }

    /// <summary>A style sheet or a script of the program's own, as it is.</summary>
    /// <exception cref="ArgumentException">The text would end its element early.</exception>
    public HtmlWriter Embed(string element, string text)
    {
        if (text.Contains("</", StringComparison.Ordinal) || text.Contains("<!--", StringComparison.Ordinal))
            throw new ArgumentException("The text would end its element early.", nameof(text));
        Open(element);
        output.Write(text);
        return Close(element).Line();
    }

    private void Escape(ReadOnlySpan<char> value)
    {
        while (value.IndexOfAny(Forbidden) is >= 0 and int at)
        {
            output.Write(value[..at]);
            WriteSpecial(value[at], showsConcealed: false);
            value = value[(at + 1)..];
        }

        output.Write(value);
    }

    private void WriteSpecial(int c, bool showsConcealed)
    {
        string? entity = c switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\'' => "&#39;",
            '\u2028' or '\u2029' or '\u0085' => "\n",
            _ => null,
        };
        if (entity is not null)
            output.Write(entity);
        else if (showsConcealed)
            output.Write($"<span class=\"concealed\">U+{c:X4}</span>");
        else
            output.Write('\uFFFD');
    }

    private const int BlackFlag = 0x1F3F4;

    /// <summary>What HTML gives a meaning, what it forbids, and what turns the direction of the text around it.</summary>
    private static readonly System.Buffers.SearchValues<char> Forbidden = System.Buffers.SearchValues.Create(Specials().ToString());

    /// <summary>The same, and what nobody sees; of a character of two code units the first.</summary>
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create(Unseen());

    private static StringBuilder Specials()
    {
        var all = new StringBuilder("&<>\"'\u061C\u200B\u200E\u200F\u2028\u2029\uFEFF");
        for (char c = '\0'; c < '\u00A0'; c++)
        {
            if (char.IsControl(c) && c is not ('\t' or '\n' or '\r'))
                all.Append(c);
        }

        for (char c = '\u202A'; c <= '\u202E'; c++)
            all.Append(c);
        for (char c = '\u2060'; c <= '\u206F'; c++)
            all.Append(c);
        return all;
    }

    private static string Unseen()
    {
        StringBuilder all = Specials();
        foreach (UnseenRange range in UnseenRanges.All.Where(range => range.First >= 0xA0 && range.Last <= char.MaxValue && range.Conceals == Concealing.Always))
        {
            for (int c = range.First; c <= range.Last; c++)
                all.Append((char)c);
        }

        // Fillers, which their scripts need elsewhere and a page of figures does not.
        all.Append("\u034F\u115F\u1160\u2800\u3164\uFFA0");
        for (char c = '\uD800'; c < '\uDC00'; c++)
            all.Append(c);
        return all.ToString();
    }
}
