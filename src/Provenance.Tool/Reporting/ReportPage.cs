using System.Security.Cryptography;
using System.Text;

namespace Provenance.Tool.Reporting;

/// <summary>
/// The report: one page that needs nothing else. It is complete without its script, which only filters and shows what stands there
/// already. The same facts give the same bytes: no date, no path of this machine.
/// </summary>
internal static class ReportPage
{
    private static readonly string Style = Asset("report.css");
    private static readonly string Script = Asset("report.js");

    /// <summary>Writes the page.</summary>
    public static void Write(ReportModel model, TextWriter output)
    {
        var html = new HtmlWriter(output);
        html.Doctype().Open("html", ("lang", "en"));
        WriteHead(html, model);
        html.Open("body");
        html.Element("a", "Skip to the facts", ("class", "skip"), ("href", "#facts")).Line();
        ReportHeader.Write(html, model);
        html.Open("div", ("class", "panes"));
        html.Open("main", ("id", "facts"), ("tabindex", "-1"), ("aria-label", "Facts")).Line();
        CheckedTexts.Write(html, model);
        FilterBar.Write(html, model);
        FactSections.Write(html, model);
        FactSections.WritePossible(html, model);
        UncitedClauses.Write(html, model);
        html.Close("main").Line();
        SourceTexts.Write(html, model);
        html.Close("div").Line();
        html.Open("div", ("id", "card"), ("role", "tooltip"), ("hidden", "")).Close("div").Line();
        html.Embed("script", Script);
        html.Close("body").Close("html").Line();
    }

    private static void WriteHead(HtmlWriter html, ReportModel model)
    {
        int disputed = model.Facts.Facts.Count(fact => fact.IsDisputed);
        html.Open("head").Line();
        html.Open("meta", ("charset", "utf-8")).Line();
        // Nothing is fetched and nothing runs but the two texts below, even if a document found a way to be taken for markup.
        html.Open("meta", ("http-equiv", "Content-Security-Policy"), ("content", $"default-src 'none'; img-src data:; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'; base-uri 'none'; form-action 'none'")).Line();
        html.Open("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        html.Open("meta", ("name", "color-scheme"), ("content", "light dark")).Line();
        html.Open("link", ("rel", "icon"), ("href", "data:,")).Line();
        html.Element("title", $"{model.Title}: {Plural.Of(model.Facts.Facts.Count, "fact")}, {(disputed == 0 ? "none disputed" : Plural.Of(disputed, "disagreement"))}").Line();
        html.Embed("style", Style);
        html.Close("head").Line();
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Asset(string name)
    {
        using Stream stream = typeof(ReportPage).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
