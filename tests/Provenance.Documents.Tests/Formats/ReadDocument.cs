using Provenance.Documents.Problems;
using Provenance.Documents.Reading;
using Provenance.Engine;
using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;
using Provenance.Tests;

namespace Provenance.Documents.Formats;

/// <summary>Reads a document as a host does: from a file.</summary>
internal static class ReadDocument
{
    public static TextDocument Text(string name, string content) => Bytes(name, System.Text.Encoding.UTF8.GetBytes(content));

    public static TextDocument Bytes(string name, byte[] bytes)
    {
        DocumentReading reading = Reading(name, bytes);
        Assert.True(reading.Document is not null, reading.Problem?.ToString());
        return reading.Document!;
    }

    /// <summary>What a format makes of a file, without the reader around it.</summary>
    public static TextDocument Of(string name, IDocumentFormat format, byte[] bytes)
    {
        using var folder = new TemporaryFolder();
        FormatReading reading = format.Read(bytes, new DocumentFile(folder.Write(name, bytes), name));
        return new TextDocument(name, reading.Text, "") { PageStarts = reading.PageStarts, Map = reading.Map };
    }

    public static Problem Problem(string name, string content) => Problem(name, System.Text.Encoding.UTF8.GetBytes(content));

    public static Problem Problem(string name, byte[] bytes)
    {
        DocumentReading reading = Reading(name, bytes);
        Assert.True(reading.Problem is not null, "it was read as: " + reading.Document?.Text);
        Assert.Null(reading.Document);
        return reading.Problem!;
    }

    public static FactSet Facts(params TextDocument[] documents) => Extractor.Extract(documents);

    /// <summary>The figures of a document: "value unit" and the words they measure.</summary>
    public static IEnumerable<string> Figures(TextDocument document) => Facts(document).Figures.Select(Show);

    public static string Show(FigureCitation figure) =>
        $"{figure.Value.Literal ?? figure.Low.Literal + ".." + figure.High.Literal}{(figure.Unit is { } unit ? " " + unit : "")}{(figure.Measures is { } measures ? ": " + measures : "")}";

    /// <summary>Asserts that every figure and quotation stands in the file where it says it does.</summary>
    /// <param name="document">The document.</param>
    /// <param name="file">The decoded file.</param>
    public static void StandsWhereItSays(TextDocument document, string file)
    {
        FactSet facts = Facts(document);
        LineMap lines = LineMap.Of(file);
        IEnumerable<SourceCitation> citations = facts.Figures.Cast<SourceCitation>().Concat(facts.Quotes);
        Assert.NotEmpty(citations);
        Assert.All(citations, citation =>
        {
            int place = lines.StartOf(citation.Position.Line - 1) + citation.Position.Column - 1;
            Assert.Equal(citation.Exact[0], file[place]);
            Assert.Equal(citation.Exact, document.Text[citation.Span.Start..citation.Span.End]);
        });
    }

    private static DocumentReading Reading(string name, byte[] bytes)
    {
        using var folder = new TemporaryFolder();
        return DocumentReader.Read(new DocumentFile(folder.Write(name, bytes), name));
    }
}
