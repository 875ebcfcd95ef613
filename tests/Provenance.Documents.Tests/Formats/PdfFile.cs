using System.Globalization;
using System.Text;

namespace Provenance.Documents.Formats;

/// <summary>A PDF of lines of text, a page for each list, by hand (ISO 32000-1): Helvetica, Windows-1252.</summary>
internal static class PdfFile
{
    public static byte[] Of(params string[][] pages)
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {pages.Length} /Kids [{string.Join(" ", pages.Select((_, i) => $"{4 + (2 * i)} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        };
        foreach (string[] lines in pages)
        {
            string content = "BT /F1 11 Tf 14 TL 50 780 Td " + string.Join(" ", lines.Select(line => $"({Escaped(line)}) Tj T*")) + " ET";
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {objects.Count + 2} 0 R >>");
            objects.Add($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");
        }

        return OfObjects([.. objects]);
    }

    /// <summary>A page of this content; its font is called F1.</summary>
    public static byte[] OfContent(string content) => OfStream("", Encoding.Latin1.GetBytes(content));

    /// <summary>A page whose content is a stream with these members.</summary>
    public static byte[] OfStream(string members, byte[] content) => OfObjects(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        $"<< {members} /Length {content.Length} >>\nstream\n{Encoding.Latin1.GetString(content)}\nendstream");

    /// <summary>These objects, of which the first is the catalog; bytes are characters of Latin-1.</summary>
    public static byte[] OfObjects(params string[] objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (int i = 0; i < objects.Length; i++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        int table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        places.ForEach(place => file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static string Escaped(string line) => string.Concat(line.Select(c => c switch
    {
        '(' or ')' or '\\' => "\\" + c,
        '\u201C' => "\\223",
        '\u201D' => "\\224",
        '\u2019' => "\\222",
        _ => c.ToString(),
    }));
}
