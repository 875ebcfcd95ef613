using FsCheck;
using FsCheck.Fluent;

namespace Provenance.Properties;

/// <summary>Texts made to break out of a string, a comment, a document or a line.</summary>
internal static class HostileText
{
    /// <summary>What ends something somewhere, and what no encoder carries by itself.</summary>
    public static readonly string[] Pieces =
    [
        "*/", "/*", "//", "///", "\"\"\"", "\"", "'", "\\", "\\u0022", "\\\"", "{", "}", "{{", "{0}", "$", "@", "]]>", "<![CDATA[", "-->", "<!--", "</script>", "<script>", "</summary>",
        "<b>", "&", "&amp;", "&#0;", "#line 7 \"x\"", "#error", "#if", "#pragma", "\r\n", "\n", "\r", "\0", "\u0001", "\u001B[31m", "\a", "\b", "\f", "\v", "\t", "\u007F", "\u0085",
        "\u00A0", "\u00AD", "\u061C", "\u200B", "\u200D", "\u200E", "\u2028", "\u2029", "\u202A", "\u202E", "\u2066", "\u2069", "\u2060", "\uFEFF", "\uFFFE", "\uFFFF", "\uFFFD", "\uE000",
        "\uD800", "\uDBFF", "\uDC00", "\uDFFF", "\uDC00\uD800", "\U0001F680", "\U000E0041", "\U0010FFFF", "e\u0301", "ﬁ", "İ", "ı", "ß", "עברית", "%s", "|", ",", ";", "=", "\\N", "a", " ", "é",
        "::", "##vso[task]", "%0A",
    ];

    /// <summary>Up to a dozen pieces, or any UTF-16 code units.</summary>
    public static Arbitrary<string> Any { get; } = Arb.From(Generator(), Shorter);

    /// <summary>A text that is not empty.</summary>
    public static Arbitrary<string> NotEmpty { get; } = Arb.From(Generator().Where(text => text.Length > 0), text => Shorter(text).Where(shorter => shorter.Length > 0));

    private static Gen<string> Generator()
    {
        Gen<string> pieces = Gen.Choose(0, 12).SelectMany(count => Gen.Elements(Pieces).ArrayOf(count)).Select(string.Concat);
        Gen<string> units = Gen.Choose(0, 8).SelectMany(count => Gen.Choose(0, 0xFFFF).ArrayOf(count)).Select(codes => string.Concat(codes.Select(code => (char)code)));
        return Gen.OneOf(pieces, pieces, units);
    }

    private static IEnumerable<string> Shorter(string text) => Enumerable.Range(0, text.Length).Select(at => text.Remove(at, 1));
}
