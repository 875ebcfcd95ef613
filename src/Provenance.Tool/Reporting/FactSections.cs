using Provenance.Engine;
using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Engine.Naming;
using Provenance.Engine.Text;
using Provenance.Tool.Tracing;

namespace Provenance.Tool.Reporting;

/// <summary>The facts, those first that need a decision; what differs stands side by side.</summary>
internal static class FactSections
{
    /// <summary>Above so many, facts that differ are folded as the others are.</summary>
    private const int MostOpen = 200;

    private const int ChunkSize = 100;

    /// <summary>Writes a section for each state that occurs; what one place alone says is folded away.</summary>
    public static void Write(HtmlWriter html, ReportModel model)
    {
        int open = 0;
        ILookup<FactState, Fact> facts = model.Facts.Facts.ToLookup(FactState.Of);
        bool folds = facts.Count > 1;
        foreach (FactState state in FactState.All.Where(facts.Contains))
        {
            List<Fact> stated = [.. facts[state]];
            bool isFolded = folds && state == FactState.All[^1];
            string id = "state-" + state.Word;
            html.Open("section", ("class", "group"), ("aria-labelledby", id)).Line();
            if (isFolded)
                html.Open("details", ("class", "fold")).Open("summary");
            html.Open("h2", ("id", id), ("class", state.Style)).Element("span", state.Word, ("class", "word")).Text(" ").Element("span", Plural.Number(stated.Count), ("class", "n")).Text(" ").Element("span", state.Meaning, ("class", "meaning")).Close("h2");
            html.CloseIf(isFolded, "summary").Line();
            WriteFacts(html, model, stated, fact => fact.Verdict is Verdict.Disagree or Verdict.Variant && fact.Settlement is null && open++ < MostOpen);
            html.CloseIf(isFolded, "details").Close("section").Line();
        }
    }

    private static void WriteFacts(HtmlWriter html, ReportModel model, List<Fact> facts, Func<Fact, bool> isOpen)
    {
        foreach (Fact[] chunk in facts.Chunk(ChunkSize))
        {
            // A browser skips a whole list while it is out of sight; skipping single entries costs it more than it saves.
            html.Open("ul", ("class", chunk.Length == ChunkSize ? "facts lazy" : "facts"), ("role", "list")).Line();
            foreach (Fact fact in chunk)
                WriteFact(html, model, fact, isOpen(fact));
            html.Close("ul");
        }
    }

    /// <summary>Writes the pairs that may state one fact, the surest first: for people to look at.</summary>
    public static void WritePossible(HtmlWriter html, ReportModel model)
    {
        IReadOnlyList<PossiblePair> pairs = model.Facts.Possible;
        if (pairs.Count == 0)
            return;
        html.Open("section", ("class", "group"), ("aria-labelledby", "possible")).Line();
        html.Open("details", ("class", "fold")).Open("summary").Open("h2", ("id", "possible")).Element("span", "possible", ("class", "word")).Text(" ").Element("span", Plural.Number(pairs.Count), ("class", "n")).Text(" ").Element("span", "pairs that may be one fact; 'provenance review' asks about each", ("class", "meaning")).Close("h2").Close("summary").Line();
        foreach (PossiblePair[] chunk in pairs.Take(MostOpen).Chunk(ChunkSize))
        {
            html.Open("ul", ("class", chunk.Length == ChunkSize ? "facts lazy" : "facts"), ("role", "list")).Line();
            foreach (PossiblePair pair in chunk)
            {
                html.Open("li", ("class", "pair")).Open("details").Open("summary");
                html.Open("span", ("class", "what")).Element("b", pair.First.Exact, ("class", "value")).Text(pair.Differs ? " against " : " and ").Element("b", pair.Second.Exact, ("class", "value")).Close("span");
                html.Open("span", ("class", "counts")).Text(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{pair.Probability * 100:0} in 100")).Close("span").Close("summary");
                WritePlaces(html, model, [pair.First, pair.Second]);
                html.Close("details").Close("li").Line();
            }

            html.Close("ul");
        }

        html.Close("details").Close("section").Line();
    }

    private static void WriteFact(HtmlWriter html, ReportModel model, Fact fact, bool isOpen)
    {
        List<CodeUse> uses = [.. model.UsesOf(fact)];
        html.Open(
            "li",
            ("id", fact.Id),
            ("class", "fact " + FactState.Of(fact).Style),
            ("data-v", FactState.Of(fact).Word),
            ("data-k", fact.IsFigure ? "figure" : "quote"),
            ("data-s", string.Join(' ', fact.Citations.Select(citation => model.NumberOf(citation.Document)).Distinct())),
            ("data-u", uses.Count > 0 ? "1" : null));
        html.Open("details", ("open", isOpen ? "" : null));
        WriteSummary(html, fact, uses.Count);
        if (fact.Settlement is { } settlement)
            html.Open("p", ("class", "settled")).Element("b", "Settled: ").Text($"“{Shortened.To(fact.Representative.Exact, 160)}” holds, {settlement.Reason}").Close("p");
        IReadOnlyList<FactReading> readings = FactReading.Of(fact);
        if (readings.Count > 1 && fact.Verdict is not Verdict.Agree)
            WriteReadings(html, model, fact, readings);
        else
            WritePlaces(html, model, fact.Citations);
        WriteUses(html, uses);
        html.Open("p", ("class", "name")).Text("In code ").Element("code", fact.Id).Close("p");
        html.Close("details").Close("li").Line();
    }

    private static void WriteSummary(HtmlWriter html, Fact fact, int uses)
    {
        html.Open("summary");
        FactState state = FactState.Of(fact);
        html.Open("span", ("class", "badge"), ("title", $"{state.Word}: {state.Meaning}")).Element("span", state.Sign, ("aria-hidden", "true")).Element("span", state.Word, ("class", "unseen")).Close("span");
        html.Open("span", ("class", "what"));
        SourceCitation citation = fact.Representative;
        if (citation is FigureCitation figure)
        {
            html.Element("b", HedgeWords.Before(figure.Hedge) + citation.Exact, ("class", "value"));
            WriteUnit(html, figure);
            if (figure.Measures is { } measures)
                html.Text(" ").Element("span", measures, ("class", "measures"));
        }
        else
        {
            html.Open("q", ("class", "value")).Text(Shortened.To(citation.Exact, 160)).Close("q");
        }

        if (citation.Speaker is { } speaker)
            html.Text(" ").Element("span", speaker, ("class", "who"));
        html.Close("span");
        html.Open("span", ("class", "counts")).Text(Plural.Of(fact.Citations.Count, "place"));
        if (uses > 0)
            html.Text(", ").Text(Plural.Of(uses, "use"));
        html.Close("span").Close("summary");
    }

    /// <summary>The unit of a number whose words do not say it: that of its column's head or of a label.</summary>
    private static void WriteUnit(HtmlWriter html, FigureCitation figure)
    {
        if (figure.IsUnitInferred && figure.Unit is { } unit)
            html.Text(" ").Element("span", UnitNames.Of(unit), ("class", "unit"));
    }

    private static void WriteReadings(HtmlWriter html, ReportModel model, Fact fact, IReadOnlyList<FactReading> readings)
    {
        html.Open("div", ("class", "readings"));
        foreach (FactReading reading in readings)
        {
            html.Open("div", ("class", "reading"));
            html.Open("p", ("class", fact.IsFigure ? "words figure" : "words"));
            if (reading.Citations[0] is FigureCitation { Hedge: var hedge })
                html.Text(HedgeWords.Before(hedge));
            WriteMarked(html, reading.Text, reading.Differences);
            if (reading.Citations[0] is FigureCitation figure)
                WriteUnit(html, figure);
            html.Close("p");
            WritePlaces(html, model, reading.Citations);
            html.Close("div");
        }

        html.Close("div");
    }

    private static void WriteMarked(HtmlWriter html, string text, IReadOnlyList<TextSpan> marked)
    {
        int at = 0;
        foreach (TextSpan span in marked)
        {
            html.Text(text.AsSpan(at, span.Start - at)).Element("mark", text[span.Start..span.End]);
            at = span.End;
        }

        html.Text(text.AsSpan(at));
    }

    private static void WritePlaces(HtmlWriter html, ReportModel model, IReadOnlyList<SourceCitation> citations)
    {
        html.Open("ul", ("class", "places"), ("role", "list"));
        foreach (SourceCitation citation in citations)
        {
            LinePosition position = citation.Position;
            html.Open("li");
            html.Open("a", ("href", "#c" + model.NumberOf(citation)), ("title", citation.Document.Path)).Text(SourceNames.Short(citation.Document)).Element("span", $":{position.Line}", ("class", "line")).Close("a");
            if (SourceNames.Clause(citation) is { } clause)
                html.Text(" ").Element("span", clause, ("class", "clause"));
            if (citation.Speaker is { } speaker)
                html.Text(" ").Element("span", speaker, ("class", "who"));
            WriteSentence(html, citation);
            html.Close("li");
        }

        html.Close("ul");
    }

    private static void WriteSentence(HtmlWriter html, SourceCitation citation)
    {
        SentenceExcerpt excerpt = SentenceExcerpt.Of(citation);
        html.Open("span", ("class", "sentence")).Text(excerpt.Before).Element("b", excerpt.Exact).Text(excerpt.After).Close("span");
    }

    private static void WriteUses(HtmlWriter html, List<CodeUse> uses)
    {
        if (uses.Count == 0)
            return;
        html.Element("p", "Used in code", ("class", "caption")).Open("ul", ("class", "uses"), ("role", "list"));
        foreach (CodeUse use in uses.DistinctBy(use => (use.File, use.Line)))
            html.Open("li").Element("span", $"{use.File}:{use.Line}", ("class", "at")).Text(" ").Element("code", Shortened.To(use.Code, 160)).Close("li");
        html.Close("ul");
    }
}
