using Provenance.Engine.Text;

namespace Provenance.Tool.Reporting;

/// <summary>Search and filters; hidden until the script that serves them runs.</summary>
internal static class FilterBar
{
    /// <summary>Writes the bar.</summary>
    public static void Write(HtmlWriter html, ReportModel model)
    {
        html.Open("form", ("id", "filter"), ("role", "search"), ("aria-label", "Filter the facts"), ("hidden", "")).Line();
        html.Open("div", ("class", "row"));
        html.Open("label", ("class", "grow")).Element("span", "Search facts, words, speakers", ("class", "unseen"));
        html.Open("input", ("type", "search"), ("id", "q"), ("placeholder", "Search facts, words, speakers"), ("autocomplete", "off"), ("spellcheck", "false")).Close("label");
        Select(html, "kind", "Kind", [("", "All kinds"), ("figure", "Figures"), ("quote", "Quotations")]);
        Select(html, "source", "Source", [("", "All sources"), .. model.Facts.Documents.Select(document => (model.NumberOf(document).ToString(), SourceNames.Short(document)))]);
        html.Close("div").Line();
        html.Open("div", ("class", "row"));
        html.Open("fieldset").Element("legend", "Verdict", ("class", "unseen"));
        foreach (FactState state in FactState.All.Where(state => model.Facts.Facts.Any(fact => FactState.Of(fact) == state)))
            Check(html, "verdict", state.Word, state.Style);
        if (model.HasCode)
            Check(html, "used", "used in code", null);
        html.Close("fieldset");
        html.Open("output", ("id", "count"), ("role", "status"), ("aria-live", "polite")).Close("output");
        html.Element("button", "Reset", ("type", "reset"));
        html.Close("div").Close("form").Line();
        html.Element("p", "No fact matches. Reset the filters to see all of them.", ("id", "nothing"), ("hidden", "")).Line();
    }

    private static void Select(HtmlWriter html, string id, string label, IEnumerable<(string Value, string Text)> options)
    {
        html.Open("label").Element("span", label, ("class", "unseen")).Open("select", ("id", id));
        foreach ((string value, string text) in options)
        {
            // An attribute without a value is the empty text.
            html.Element("option", text, ("value", value));
        }

        html.Close("select").Close("label");
    }

    private static void Check(HtmlWriter html, string name, string value, string? style) =>
        html.Open("label", ("class", "chip " + style)).Open("input", ("type", "checkbox"), ("name", name), ("value", value)).Element("span", value).Close("label");
}
