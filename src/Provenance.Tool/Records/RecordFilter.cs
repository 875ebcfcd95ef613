using System.Text.Json;
using Provenance.Documents.Reading;
using Provenance.Engine;
using Provenance.Engine.Decisions;
using Provenance.Engine.Facts;
using Provenance.Engine.Locking;
using Provenance.Engine.Text;
using Provenance.Tool.Hosting;
using Provenance.Tool.Json;
using DocumentReader = Provenance.Documents.Reading.DocumentReader;

namespace Provenance.Tool.Records;

/// <summary><c>provenance extract --stdin</c>: a record in, a line out, in the same order and in constant memory.</summary>
internal static class RecordFilter
{
    /// <summary>Filters standard input until it ends.</summary>
    /// <returns>The exit code: failed when any line could not be read.</returns>
    public static int Run(ToolHost host, int lineLimit = DocumentReader.SizeLimit)
    {
        var input = new ByteLines(host.Input, lineLimit);
        using var output = new JsonLines(host.Output);
        int exitCode = ExitCode.Clean;
        for (int number = 1; input.TryRead(out ReadOnlyMemory<byte> line, out bool tooLong); number++)
        {
            line = WithoutByteOrderMark(line, number);
            if (!tooLong && IsBlank(line.Span))
                continue;
            if (!TryAnswer(line, tooLong, number, output))
                exitCode = ExitCode.Failed;
            // Whoever writes one record and waits for its answer must not wait for ever.
            if (input.WouldWait)
                output.Flush();
        }

        return exitCode;
    }

    private static bool TryAnswer(ReadOnlyMemory<byte> line, bool tooLong, int number, JsonLines output)
    {
        try
        {
            TextRecord record = tooLong ? throw new FormatException("is too long") : TextRecord.Parse(line);
            FactSet facts = Extract(record.Documents);
            output.Write(json => Answer(json, record, facts));
            return true;
        }
        catch (FormatException e)
        {
            output.Write(json =>
            {
                json.WriteNull("id");
                json.WriteString("error", $"The line {e.Message}");
                json.WriteNumber("line", number);
            });
            return false;
        }
    }

    /// <summary>The facts of a record's texts, which may hold together what a document may hold alone.</summary>
    private static FactSet Extract(IReadOnlyList<TextDocument> documents)
    {
        var citations = new List<DocumentCitations>(documents.Count);
        int figures = 0, quotes = 0;
        foreach (TextDocument document in documents)
        {
            DocumentCitations read = Extractor.TryRead(document, DocumentReader.MostCitations - Math.Max(figures, quotes))
                ?? throw new FormatException(FormattableString.Invariant($"has more than {DocumentReader.MostCitations} figures or quotations"));
            figures += read.Figures.Count;
            quotes += read.Quotes.Count;
            citations.Add(read);
        }

        return Extractor.Link(citations, DecisionSet.None, FactLock.Empty);
    }

    private static void Answer(Utf8JsonWriter json, TextRecord record, FactSet facts)
    {
        CitationJson.DocumentMember document = record.IsNumbered ? WriteNumber : (_, _) => { };
        json.WritePropertyName("id");
        json.WriteRawValue(record.Id);
        WriteAll("figures", facts.Figures, figure => CitationJson.Write(json, figure, facts, document));
        WriteAll("quotes", facts.Quotes, quote => CitationJson.Write(json, quote, facts, document));
        WriteAll("facts", facts.Facts, fact => CitationJson.Write(json, fact));
        WriteAll("possible", facts.Possible, pair => CitationJson.Write(json, pair));

        void WriteAll<T>(string name, IEnumerable<T> items, Action<T> write)
        {
            json.WriteStartArray(name);
            foreach (T item in items)
            {
                json.WriteStartObject();
                write(item);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }

    private static void WriteNumber(Utf8JsonWriter json, TextDocument document)
    {
        json.WritePropertyName("text");
        json.WriteRawValue(document.Path);
    }

    private static ReadOnlyMemory<byte> WithoutByteOrderMark(ReadOnlyMemory<byte> line, int number) =>
        number == 1 && line.Span.StartsWith("\uFEFF"u8) ? line[3..] : line;

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.TrimEnd(" \t\r"u8).IsEmpty;
}
