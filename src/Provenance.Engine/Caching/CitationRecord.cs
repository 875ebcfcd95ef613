using Provenance.Engine.Figures;
using Provenance.Engine.Quotes;
using Provenance.Engine.Text;

namespace Provenance.Engine.Caching;

/// <summary>
/// The citations of one document as bytes, so that a text that was read once need not be read again. It holds places and values, no text;
/// names are held once each. Who keeps it says by which bytes and which engine it was made.
/// </summary>
public static class CitationRecord
{
    /// <summary>The record of a document.</summary>
    public static byte[] Write(DocumentCitations citations)
    {
        var buffer = new MemoryStream();
        using var writer = new RecordWriter(buffer);
        writer.Number(citations.Document.Text.Length);
        writer.Number(citations.Figures.Count);
        foreach (FigureCitation figure in citations.Figures)
            Write(writer, figure);
        writer.Number(citations.Quotes.Count);
        foreach (QuoteCitation quote in citations.Quotes)
            Write(writer, quote);
        writer.Flush();
        return buffer.ToArray();
    }

    /// <summary>The citations of a record; null when it is not the record of such a document.</summary>
    public static DocumentCitations? Read(byte[] record, TextDocument document)
    {
        try
        {
            using var reader = new RecordReader(record, document.Text.Length);
            if (reader.Number() != document.Text.Length)
                return null;
            var figures = new FigureCitation[reader.Count()];
            for (int i = 0; i < figures.Length; i++)
                figures[i] = ReadFigure(reader, document);
            var quotes = new QuoteCitation[reader.Count()];
            for (int i = 0; i < quotes.Length; i++)
                quotes[i] = ReadQuote(reader, document);
            return reader.IsAtEnd ? new DocumentCitations(document, figures, quotes) : null;
        }
        catch (Exception e) when (e is IOException or FormatException or ArgumentException or OverflowException)
        {
            return null;
        }
    }

    private static void Write(RecordWriter writer, FigureCitation figure)
    {
        writer.Span(figure.Span);
        writer.Span(figure.Sentence);
        writer.Number((int)figure.Kind);
        writer.Number((int)figure.Hedge);
        writer.Text(figure.Speaker);
        writer.Text(figure.Unit);
        writer.Value(figure.Value);
        writer.Span(figure.Measure.Phrase);
        writer.Number((int)figure.Measure.Change);
        writer.Number(figure.Measure.IsVerb ? 1 : 0);
        writer.Number(figure.IsUnitInferred ? 1 : 0);
        writer.Number(figure.Parts is null ? 0 : 1);
        if (figure.Parts is not { } parts)
            return;
        writer.Value(parts.Low);
        writer.Value(parts.High);
        writer.Value(parts.Of);
        writer.Value(parts.Magnitude);
        writer.Span(parts.Column);
        writer.Span(parts.Key);
        writer.Span(parts.KeyHead);
    }

    private static FigureCitation ReadFigure(RecordReader reader, TextDocument document)
    {
        TextSpan span = reader.Span(), sentence = reader.Span();
        var kind = (FigureKind)reader.Kind<FigureKind>();
        var hedge = (Hedge)reader.Kind<Hedge>();
        string? speaker = reader.Text();
        return new FigureCitation(document, span, sentence, kind)
        {
            Hedge = hedge,
            Speaker = speaker,
            Unit = reader.Text(),
            Value = reader.Value(),
            Measure = new Measure(reader.Span(), (Change)reader.Kind<Change>(), reader.Number() != 0),
            IsUnitInferred = reader.Number() != 0,
            Parts = reader.Number() == 0 ? null : new FigureParts(reader.Value(), reader.Value(), reader.Value(), reader.Value(), reader.Span(), reader.Span(), reader.Span()),
        };
    }

    private static void Write(RecordWriter writer, QuoteCitation quote)
    {
        writer.Span(quote.Span);
        writer.Span(quote.Sentence);
        writer.Number((int)quote.Kind);
        writer.Text(quote.Speaker);
        writer.Text(quote.Verb);
        writer.Number((quote.IsClosed ? 1 : 0) | (quote.IsSharedName ? 2 : 0));
        writer.Number(quote.SpeakerSpan is null ? 0 : 1);
        if (quote.SpeakerSpan is { } told)
            writer.Span(told);
    }

    private static QuoteCitation ReadQuote(RecordReader reader, TextDocument document)
    {
        TextSpan span = reader.Span(), sentence = reader.Span();
        var kind = (QuoteKind)reader.Kind<QuoteKind>();
        string? speaker = reader.Text();
        string? verb = reader.Text();
        int flags = reader.Number();
        return new QuoteCitation(document, span, sentence, kind)
        {
            Speaker = speaker,
            Verb = verb,
            IsClosed = (flags & 1) != 0,
            IsSharedName = (flags & 2) != 0,
            SpeakerSpan = reader.Number() == 0 ? null : reader.Span(),
        };
    }
}
