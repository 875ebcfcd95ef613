using Provenance.Documents.Problems;
using Provenance.Documents.Reading;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Provenance.Documents.Formats.Pdf;

/// <summary>
/// PDF, by PdfPig: it gives the glyphs of a page with their places, and lines, columns and paragraphs are made of these here. A
/// place in the document is that of the text so made, line by line; where each page begins is kept.
/// </summary>
/// <param name="limits">What reading may take; null is the usual.</param>
internal sealed class PdfFormat(PdfLimits? limits = null) : IDocumentFormat
{
    /// <summary>Deep nesting of a file may cost this much; a thread of the host may have less.</summary>
    private const int StackSize = 64 * 1024 * 1024;

    private readonly PdfLimits _limits = limits ?? PdfLimits.Usual;

    /// <inheritdoc/>
    public string Name => "a PDF";

    /// <inheritdoc/>
    public FormatReading Read(byte[] bytes, DocumentFile file)
    {
        PdfGuard.Check(bytes, _limits);
        bytes = [.. bytes];
        PdfNames.Disarm(bytes);
        FormatReading? reading = null;
        FormatProblemException? problem = null;
        var budget = new PdfBudget(_limits);
        var thread = new Thread(() => (reading, problem) = TryRead(bytes, budget), StackSize) { IsBackground = true, Name = "PDF" };
        thread.Start();
        // The budget ends the work at any glyph and any stream. What hangs between two of them is left behind, and holds no process.
        if (!thread.Join(_limits.Time + PdfBudget.Grace))
            throw budget.OutOfTime();
        return reading ?? throw new FormatProblemException(problem!.Code, problem.Message);
    }

    private static (FormatReading?, FormatProblemException?) TryRead(byte[] bytes, PdfBudget budget)
    {
        try
        {
            return (Read(bytes, budget), null);
        }
        catch (Exception e)
        {
            // The reader wraps what a filter throws, and a file that is made to harm makes it throw anything.
            return (null, ProblemOf(e));
        }
    }

    private static FormatReading Read(byte[] bytes, PdfBudget budget)
    {
        var filters = new BoundedFilters(budget);
        var options = new ParsingOptions { FilterProvider = filters, SkipMissingFonts = true, UseLenientParsing = true };
        using PdfDocument document = PdfDocument.Open(bytes, options);
        filters.Layers = PdfLayers.Of(document, budget);
        document.AddPageFactory<PdfPage, PdfPageFactory>();
        if (document.NumberOfPages > budget.Limits.Pages)
            throw FormatProblemException.TooLarge(FormattableString.Invariant($"has more than {budget.Limits.Pages} pages"));

        var text = new PdfText();
        for (int number = 1; number <= document.NumberOfPages; number++)
        {
            budget.Check();
            text.BeginPage();
            foreach (PdfGlyph[] direction in document.GetPage<PdfPage>(number).GlyphsByDirection())
                PdfLayout.Write(direction, text);
        }

        if (text.IsBlank)
            throw FormatProblemException.Damaged("holds pictures of pages and no text (recognise its text first, for instance with ocrmypdf)");
        return new FormatReading(text.ToString()) { PageStarts = text.PageStarts };
    }

    private static FormatProblemException ProblemOf(Exception e)
    {
        for (Exception? inner = e; inner is not null; inner = inner.InnerException)
        {
            if (inner is FormatProblemException problem)
                return problem;
        }

        return e switch
        {
            PdfDocumentEncryptedException => FormatProblemException.Damaged("is a PDF with a password (save it without one)"),
            OutOfMemoryException => FormatProblemException.TooLarge("is a PDF that takes more memory than there is"),
            _ => FormatProblemException.Damaged($"is a damaged PDF: {FirstSentence(e.Message)}"),
        };
    }

    /// <summary>What the reader complains of, in one line.</summary>
    private static string FirstSentence(string message)
    {
        string line = string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        int end = line.IndexOf(". ", StringComparison.Ordinal);
        line = (end < 0 ? line : line[..end]).TrimEnd('.');
        return line.Length <= 200 ? line : line[..200] + "…";
    }
}
