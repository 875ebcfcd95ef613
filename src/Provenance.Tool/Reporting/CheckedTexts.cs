using Provenance.Engine.Checking;
using Provenance.Engine.Facts;
using Provenance.Engine.Quotes;
using Provenance.Engine.Text;

namespace Provenance.Tool.Reporting;

/// <summary>The documents that were held against the sources: their text with every figure and quotation marked, and behind each paragraph what it rests on.</summary>
internal static class CheckedTexts
{
    /// <summary>Writes the documents.</summary>
    public static void Write(HtmlWriter html, ReportModel model)
    {
        if (model.Checked.Count == 0)
            return;
        html.Open("section", ("id", "checked"), ("aria-label", "Checked documents")).Line();
        for (int i = 0; i < model.Checked.Count; i++)
            WriteDocument(html, model, model.Checked[i], "d" + Plural.Plain(i));
        html.Close("section").Line();
    }

    private static void WriteDocument(HtmlWriter html, ReportModel model, CheckedText text, string id)
    {
        TextDocument document = text.Document;
        html.Open("article", ("class", "draft"), ("id", id), ("aria-labelledby", id + "-t")).Line();
        html.Element("h2", model.Checked.Count == 1 ? "Checked text" : SourceNames.Long(document), ("id", id + "-t"));
        SourceTexts.WriteFile(html, document);
        WriteTotals(html, text);
        foreach (Finding other in text.Others)
            html.Open("p", ("class", "other")).Text($"Line {other.Place.Start.Line}: {other.Message}").Close("p").Line();
        var marked = new MarkedText<CheckedNote>(html, document, text.Notes, note => note.Citation.Citation.Span, (words, inner, open, begun) => WriteMark(html, words, inner, open, begun));
        int next = 0;
        TextBlocks.Write(html, document, marked.Write, block =>
        {
            var notes = new List<CheckedNote>();
            for (; next < text.Notes.Count && text.Notes[next].Citation.Citation.Span.Start < block.Lines[^1].End; next++)
                notes.Add(text.Notes[next]);
            WriteNotes(html, model, notes);
        });
        html.Close("article").Line();
    }

    private static void WriteTotals(HtmlWriter html, CheckedText text)
    {
        html.Open("ul", ("class", "totals"), ("aria-label", "Figures and quotations of the document by state"));
        foreach ((CheckedNoteState state, string word, _, string meaning) in CheckedNote.States)
        {
            int count = text.Notes.Count(note => note.State == state);
            if (count > 0)
                html.Open("li", ("class", "k-" + word)).Element("b", Plural.Number(count)).Open("span", ("class", "swatch"), ("aria-hidden", "true")).Close("span").Element("span", word, ("class", "word")).Text(" ").Element("span", meaning, ("class", "meaning")).Close("li");
        }

        html.Close("ul").Line();
    }

    /// <summary>A mark leads to the fact that it rests on, or to what is said about it.</summary>
    private static void WriteMark(HtmlWriter html, ReadOnlySpan<char> words, CheckedNote inner, IReadOnlyList<CheckedNote> open, int begun)
    {
        bool begins = open.Skip(begun).Contains(inner);
        html.Open(
            "a",
            ("class", $"k k-{inner.Word}{(inner.Citation.Citation is QuoteCitation ? " quote" : "")}{(begins ? " begins" : "")}"),
            ("href", "#" + (inner.Citation.Fact?.Id ?? "k" + Plural.Plain(inner.Number))),
            ("data-k", string.Join(' ', open.OrderBy(note => note.Citation.Citation.Span.Length).Select(note => Plural.Plain(note.Number)))));
        html.Text(words).Element("span", $" ({inner.Word})", ("class", "unseen")).Close("a");
    }

    /// <summary>What the marks of a block rest on: what a reader has to see, and the rest folded.</summary>
    private static void WriteNotes(HtmlWriter html, ReportModel model, List<CheckedNote> notes)
    {
        List<CheckedNote> open = [.. notes.Where(note => note.IsOpen)], folded = [.. notes.Where(note => !note.IsOpen)];
        WriteList(html, model, open);
        if (folded.Count == 0)
            return;
        string counted = string.Join(", ", CheckedNote.States.Select(state => (state.Word, Count: folded.Count(note => note.State == state.State))).Where(part => part.Count > 0).Select(part => $"{Plural.Number(part.Count)} {part.Word}"));
        html.Open("details", ("class", "rest")).Element("summary", counted);
        WriteList(html, model, folded);
        html.Close("details").Line();
    }

    private static void WriteList(HtmlWriter html, ReportModel model, List<CheckedNote> notes)
    {
        if (notes.Count == 0)
            return;
        html.Open("ul", ("class", "notes"), ("role", "list"));
        foreach (CheckedNote note in notes)
        {
            html.Open("li", ("id", "k" + Plural.Plain(note.Number)), ("class", "k-" + note.Word));
            html.Element("span", note.Sign, ("class", "badge"), ("aria-hidden", "true"));
            html.Open("p").Element("span", note.Word, ("class", "state")).Text(" ").Element("span", WithoutPlace(note.Citation), ("class", "says"));
            WriteLinks(html, model, note.Citation);
            html.Close("p");
            if (note.SwitchedOff is { SwitchedOff: { } reason })
                html.Element("p", $"switched off here: {reason}", ("class", "settled"));
            if (note.Disputed is { } disputed)
                html.Element("p", disputed, ("class", "disputed"));
            if (note.Settled is { } settled)
                html.Element("p", settled, ("class", "settled"));
            html.Close("li").Line();
        }

        html.Close("ul");
    }

    /// <summary>What is said of a citation without the place at its end, to which a link leads.</summary>
    private static string WithoutPlace(CheckedCitation citation)
    {
        string place = citation.Places.Count == 0 ? "" : $" ({citation.Places[0].Path}:{Plural.Plain(citation.Places[0].Start.Line)})";
        return place.Length > 0 && citation.Text.EndsWith(place, StringComparison.Ordinal) ? citation.Text[..^place.Length] : citation.Text;
    }

    private static void WriteLinks(HtmlWriter html, ReportModel model, CheckedCitation citation)
    {
        if (citation.Fact is { } fact)
            html.Text(" ").Element("a", $"fact: {FactState.Of(fact).Word}", ("href", "#" + fact.Id));
        if (citation.Source is { } source && model.Facts.FactOf(source) is not null)
            html.Text(" ").Element("a", $"{SourceNames.Short(source.Document)}:{source.Position.Line}", ("href", "#c" + model.NumberOf(source)), ("title", source.Document.Path));
        else if (citation.Places.Count > 0 && model.Facts.Documents.FirstOrDefault(document => document.Path == citation.Places[0].Path) is { } document)
            html.Text(" ").Element("a", $"{SourceNames.Short(document)}:{citation.Places[0].Start.Line}", ("href", "#s" + model.NumberOf(document)), ("title", document.Path));
    }
}
