using System.Text;
using System.Text.Json;
using Provenance.Documents.Formats;

namespace Provenance.Properties.Hostile;

/// <summary>A text as a file of each format that is read, as such files are written by programs.</summary>
internal static class WholeFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The file names, one a format; the last is a Word document that is damaged before it is packed.</summary>
    public static string[] Names { get; } = ["a.txt", "utf16.txt", "a.md", "a.html", "a.csv", "a.tsv", "a.json", "a.docx", "parts.docx"];

    /// <summary>The file of a text, with the damage that is given done to what its format is written in.</summary>
    public static byte[] Damaged(string name, string text, Func<byte[], byte[]> damage)
    {
        string[] paragraphs = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return name switch
        {
            "utf16.txt" => damage([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]),
            "a.md" => damage(Utf8.GetBytes(Markdown(paragraphs))),
            "a.html" => damage(Utf8.GetBytes(Html(paragraphs))),
            "a.csv" => damage(Utf8.GetBytes(Rows(paragraphs, ","))),
            "a.tsv" => damage(Utf8.GetBytes(Rows(paragraphs, "\t"))),
            "a.json" => damage(Utf8.GetBytes(Json(paragraphs))),
            "a.docx" => damage(WordFile.WithBody(Word(paragraphs))),
            "parts.docx" => WordFile.WithParts(("word/document.xml", Encoding.UTF8.GetString(damage(Utf8.GetBytes(WordFile.Document(Word(paragraphs))))))),
            _ => damage(Utf8.GetBytes(text)),
        };
    }

    private static string Markdown(string[] paragraphs) =>
        "---\ntitle: Harbours\n---\n# Harbours\n\n" + string.Join("\n\n", paragraphs.Select((paragraph, i) => (i % 4) switch { 0 => "> " + paragraph, 1 => "- **" + paragraph + "**", 2 => "[" + paragraph + "](https://example.org)", _ => paragraph }))
        + "\n\n| Berth | Depth (m) |\n|:--|--:|\n| North | 7.4 |\n| South | 9 |\n\n```\nint budget = 125;\n```\n";

    private static string Html(string[] paragraphs) =>
        "<!doctype html><html><head><meta charset=\"utf-8\"><title>Harbours</title></head><body><h1>Harbours</h1><!-- 5 km -->"
        + string.Concat(paragraphs.Select((paragraph, i) => i % 3 == 0 ? $"<blockquote>{Escaped(paragraph)}</blockquote>" : $"<p class=\"x\">{Escaped(paragraph)}&nbsp;<b>7&#8239;km</b></p>"))
        + "<table><tr><th>Berth<th>Depth (m)</tr><tr><td>North</td><td>7.4</td></tr></table><script>let budget = 125;</script></body></html>";

    private static string Rows(string[] paragraphs, string between) =>
        string.Join(between, "text", "Depth (m)", "year") + "\r\n" + string.Concat(paragraphs.Select((paragraph, i) => string.Join(between, "\"" + paragraph.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"", i + ".5", 1990 + i) + "\r\n"));

    private static string Json(string[] paragraphs) =>
        JsonSerializer.Serialize(new { title = "Harbours", pages = paragraphs.Select((paragraph, i) => new { text = paragraph, depth_m = i + 0.5, list = new object?[] { i, null, true, "7 km" } }) });

    private static string Word(string[] paragraphs) =>
        string.Concat(paragraphs.Select(paragraph => $"<w:p><w:pPr><w:pStyle w:val=\"x\"/></w:pPr><w:r><w:t xml:space=\"preserve\">{Escaped(paragraph)} </w:t></w:r><w:del><w:r><w:delText>80 km</w:delText></w:r></w:del></w:p>"))
        + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Depth (m)</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>7.4</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
