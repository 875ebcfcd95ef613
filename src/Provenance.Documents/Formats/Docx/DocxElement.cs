using System.Xml;

namespace Provenance.Documents.Formats.Docx;

/// <summary>What elements of a Word document say in their attributes. Attributes go by their local names, as elements do.</summary>
internal static class DocxElement
{
    // What Word draws itself, by the beginning of the namespace: the features of its versions since 2010.
    private static readonly HashSet<string> Understood = new(
        [
            "http://schemas.microsoft.com/office/word/2010/wordml", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
            "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
            "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing", "http://schemas.microsoft.com/office/word/2010/wordprocessingInk",
            "http://schemas.microsoft.com/office/word/2012/wordml", "http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing",
            "http://schemas.microsoft.com/office/word/2015/wordml/symex", "http://schemas.microsoft.com/office/word/2016/wordml/cid",
            "http://schemas.microsoft.com/office/word/2018/wordml", "http://schemas.microsoft.com/office/word/2018/wordml/cex",
            "http://schemas.microsoft.com/office/word/2020/wordml/sdtdatahash", "http://schemas.microsoft.com/office/drawing/2010/main",
            "http://schemas.microsoft.com/office/drawing/2014/chartex", "http://schemas.microsoft.com/office/drawing/2016/ink",
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://schemas.openxmlformats.org/drawingml/2006/main",
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "http://schemas.openxmlformats.org/drawingml/2006/picture",
        ],
        StringComparer.Ordinal);

    /// <summary>The value of an element; null where it has none.</summary>
    public static string? ValueOf(XmlReader part) => Attribute(part, "val");

    /// <summary>Whether an element that is on or off is on.</summary>
    public static bool IsOn(XmlReader part) => ValueOf(part) is not ("0" or "false" or "off");

    /// <summary>Whether a version of some content is one that Word draws: it knows every namespace that the version requires (ECMA-376, part 3, section 7.6).</summary>
    public static bool IsUnderstood(XmlReader choice)
    {
        string required = Attribute(choice, "Requires") ?? "";
        return Array.TrueForAll(required.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), prefix => choice.LookupNamespace(prefix) is { } name && Understood.Contains(name));
    }

    private static string? Attribute(XmlReader part, string name)
    {
        string? value = null;
        for (bool more = part.MoveToFirstAttribute(); more && value is null; more = part.MoveToNextAttribute())
            value = part.LocalName == name ? part.Value : null;
        part.MoveToElement();
        return value;
    }
}
