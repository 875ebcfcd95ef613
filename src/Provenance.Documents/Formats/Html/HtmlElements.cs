using AngleSharp.Html.Parser;

namespace Provenance.Documents.Formats.Html;

/// <summary>What elements are for, by name (HTML Living Standard, sections 4, 13.1.2 and 15.3).</summary>
internal static class HtmlElements
{
    /// <summary>They begin and end a paragraph.</summary>
    public static readonly HashSet<string> Blocks = Names(
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form "
        + "frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table "
        + "tbody td tfoot th thead tr ul");

    /// <summary>They have no content and no end tag.</summary>
    public static readonly HashSet<string> Void = Names(
        "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr");

    /// <summary>
    /// What they hold is not shown, is no prose, or is struck through: scripts, controls, drawings, code, deletions. Also what only
    /// stands for a script that does not run, and of formulas what does not stand on one line.
    /// </summary>
    public static readonly HashSet<string> LeftOut = Names(
        "annotation annotation-xml audio canvas code datalist del iframe mfrac mmultiscripts mover mphantom mroot msqrt msub msubsup msup mtable munder munderover noembed "
        + "noframes noscript optgroup option rp s samp script select strike style "
        + "svg template textarea title video xmp");

    /// <summary>An open paragraph ends where one of these begins (section 13.1.2.4).</summary>
    public static readonly HashSet<string> EndsParagraph = Names(
        "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
        + "header hgroup hr li main menu nav ol p pre search section summary table ul");

    private static readonly HashSet<string> ListItem = Names("li");
    private static readonly HashSet<string> Term = Names("dt dd");
    private static readonly HashSet<string> Cell = Names("td th");
    private static readonly HashSet<string> CellAndRow = Names("td th tr");
    private static readonly HashSet<string> CellRowAndGroup = Names("td th tr tbody thead tfoot");
    private static readonly HashSet<string> None = [];

    /// <summary>1 where an element puts its text above the line, -1 where below, 0 on it.</summary>
    public static int ShiftOf(string name, InlineStyle? style) => name switch
    {
        "sup" => 1,
        "sub" => -1,
        _ => style?.Shift ?? 0,
    };

    /// <summary>How the content of an element is read: of some it is text up to their end tag, whatever it looks like (section 13.2.6).</summary>
    public static HtmlParseMode ContentOf(string name) => name switch
    {
        "title" or "textarea" => HtmlParseMode.RCData,
        "iframe" or "noembed" or "noframes" or "noscript" or "style" or "xmp" => HtmlParseMode.Rawtext,
        "script" => HtmlParseMode.Script,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };

    /// <summary>Which open elements the start of one ends, when no end tag does.</summary>
    public static HashSet<string> EndedBy(string name) => name switch
    {
        "li" => ListItem,
        "dt" or "dd" => Term,
        "td" or "th" => Cell,
        "tr" => CellAndRow,
        "tbody" or "thead" or "tfoot" => CellRowAndGroup,
        _ => None,
    };

    /// <summary>Whether an element keeps the items, cells and rows around it from being ended by what lies in it.</summary>
    public static bool IsScope(string name) => name is "table" or "ul" or "ol" or "dl" or "menu" or "template";

    /// <summary>Whether an element keeps the paragraph around it from being ended by what lies in it (section 13.2.4.2).</summary>
    public static bool IsScopeOfParagraph(string name) => name is "table" or "td" or "th" or "caption" or "button" or "object" or "template" or "marquee";

    /// <summary>Whether an element keeps the item of a list around it from being ended by an item in it (section 13.2.6.4.7).</summary>
    public static bool KeepsItem(string name) => Blocks.Contains(name) && name is not ("address" or "div" or "p");

    private static HashSet<string> Names(string names) => new(names.Split(' '), StringComparer.Ordinal);
}
