namespace Provenance.Package;

/// <summary>Formats that the task reads with what it brings: nothing is installed beside the package.</summary>
public sealed class FormatTests
{
    private const string Pdf = """
        %PDF-1.4
        1 0 obj
        << /Type /Catalog /Pages 2 0 R >>
        endobj
        2 0 obj
        << /Type /Pages /Count 1 /Kids [3 0 R] >>
        endobj
        3 0 obj
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>
        endobj
        4 0 obj
        << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>
        endobj
        5 0 obj
        << /Length 111 >>
        stream
        BT /F1 11 Tf 50 700 Td (The maximum bus clock frequency of the sensor interface is 400 kHz in fast mode.) Tj ET
        endstream
        endobj
        xref
        0 6
        0000000000 65535 f 
        0000000009 00000 n 
        0000000058 00000 n 
        0000000115 00000 n 
        0000000241 00000 n 
        0000000338 00000 n 
        trailer
        << /Size 6 /Root 1 0 R >>
        startxref
        500
        %%EOF
        """;

    [Fact]
    public void A_PDF_below_sources_is_a_constant()
    {
        using var folder = new StrangersFolder();
        folder.WriteProject("App.csproj");
        folder.Write("sources/a.pdf", Pdf.ReplaceLineEndings("\n") + "\n");
        folder.Write("Use.cs", $$"""namespace App; public static class Use { public const decimal Value = Figures.{{SampleDocuments.ClockFact}}.Value; }""");

        folder.Build();
    }
}
