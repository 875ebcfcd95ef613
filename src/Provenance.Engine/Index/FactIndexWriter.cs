using System.Globalization;
using System.Text;
using Provenance.Engine.Checking;
using Provenance.Engine.Checking.Derivations;
using Provenance.Engine.Clauses;

namespace Provenance.Engine.Index;

/// <summary>Writes an index to the text that <see cref="FactIndexReader"/> reads; equal indexes give equal texts.</summary>
public static class FactIndexWriter
{
    /// <summary>Writes an index. The text holds no lone surrogate, so that UTF-8 carries it unchanged, and every line ends with LF.</summary>
    public static string Write(FactIndex index)
    {
        var text = new StringBuilder();
        int records = 0;
        Record(text, IndexFormat.Header, IndexFormat.Version);

        foreach (IndexedSource source in index.Sources)
        {
            string?[] fields = [source.Path, source.Sha256, Number(source.Length), source.Title, source.Producer, source.UrlMain, source.DatePublished];
            Record(text, IndexFormat.Source, source.Validity is { } validity ? [.. fields, validity.From, validity.To, validity.Edition, validity.Supersedes] : fields);
            records++;
        }

        foreach (IndexedCharacter found in index.Concealed)
        {
            Record(text, IndexFormat.Concealed, Number(found.Source), Number(found.Start), Number(found.Line), Number(found.Column), Number(found.CodePoint), Number(found.Count));
            records++;
        }

        foreach (IndexedFact fact in index.Facts)
            records += WriteFact(text, fact);

        foreach (IndexedRetired gone in index.Retired)
        {
            if (gone.Figure is { } figure)
                Record(text, IndexFormat.GoneFigure, gone.Name, gone.Text, gone.Nearest, figure.Kind.ToString(), figure.Value, figure.Low, figure.High, figure.Unit, figure.Hedge.ToString(), figure.Measures, figure.Of);
            else
                Record(text, IndexFormat.GoneQuote, gone.Name, gone.Text, gone.Nearest, gone.Speaker);
            records++;
        }

        foreach (IndexedFinding finding in index.Findings)
        {
            Record(text, IndexFormat.Finding, [finding.Rule, finding.Message, .. PlaceFields(finding.Place)]);
            foreach (FindingPlace place in finding.Related)
                Record(text, IndexFormat.Related, PlaceFields(place));
            if (finding.IsRaised)
                Record(text, IndexFormat.Raised, nameof(FindingSeverity.Warning));
            records += 1 + finding.Related.Count + (finding.IsRaised ? 1 : 0);
        }

        records += WriteClauses(text, index.Clauses);
        Record(text, IndexFormat.End, Number(records));
        return text.ToString();
    }

    private static string?[] PlaceFields(FindingPlace place) =>
    [
        place.Path, Number(place.Span.Start), Number(place.Span.End), Number(place.Start.Line), Number(place.Start.Column), Number(place.End.Line), Number(place.End.Column),
    ];

    private static int WriteFact(StringBuilder text, IndexedFact fact)
    {
        string verdict = fact.Verdict.ToString();
        if (fact.Figure is { } figure)
            Record(text, IndexFormat.Figure, fact.Name, verdict, figure.Kind.ToString(), figure.Value, figure.Low, figure.High, figure.Unit, figure.Hedge.ToString(), figure.Measures, figure.Of);
        else
            Record(text, IndexFormat.Quote, fact.Name, verdict);

        int values = 0;
        foreach (IndexedCitation citation in fact.Citations)
        {
            string?[] fields =
            [
                Number(citation.Source), Number(citation.Start), Number(citation.End), Number(citation.Line), Number(citation.Column),
                citation.Exact, citation.Sentence, citation.Speaker,
            ];
            if (citation.Figure is not null)
                values++;
            Record(text, IndexFormat.Citation, citation.EndInFile is { } end ? [.. fields, Number(end.Line), Number(end.Column)] : fields);
            if (citation.Figure is { } own)
                Record(text, IndexFormat.CitedValue, own.Kind.ToString(), own.Value, own.Low, own.High, own.Unit, own.Hedge.ToString(), own.Measures, own.Of);
        }

        int records = 1 + fact.Citations.Count + values;
        if (fact.Contrast is { } contrast)
        {
            Record(text, IndexFormat.Contrast, Number(contrast.First), contrast.FirstWords, Number(contrast.Second), contrast.SecondWords);
            records++;
        }

        if (fact.Resolved is { } reason)
        {
            Record(text, IndexFormat.Resolved, reason);
            records++;
        }

        foreach (IndexedEdition edition in fact.Editions)
            records += WriteEdition(text, edition);

        if (fact.Derivation is { } derivation)
        {
            Record(text, IndexFormat.Derived, derivation);
            records++;
        }

        if (fact.Drift is { } drift)
        {
            Record(text, IndexFormat.Drift, drift.Kind.ToString(), drift.Locked, drift.Now, Number(drift.Source), Number(drift.Line), Number(drift.Column));
            records++;
        }

        return records;
    }

    private static int WriteClauses(StringBuilder text, IReadOnlyList<IndexedClause> clauses)
    {
        var positions = new Dictionary<Clause, int>(clauses.Count);
        foreach ((int source, Clause clause) in clauses)
        {
            string? parent = clause.Parent is { } around ? Number(positions[around]) : null;
            string?[] fields =
            [
                Number(source), parent, clause.Kind.ToString(), clause.Label, clause.Title, clause.Anchors,
                Number(clause.Start), Number(clause.End), Number(clause.Line), clause.HasBody ? IndexFormat.Yes : IndexFormat.No,
            ];
            Record(text, IndexFormat.Clause, clause.Wrap == ' ' ? fields : [.. fields, clause.Wrap.ToString()]);
            positions.Add(clause, positions.Count);
        }

        return clauses.Count;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Record(StringBuilder text, string word, params string?[] fields)
    {
        text.Append(word);
        foreach (string? field in fields)
        {
            text.Append(IndexFormat.FieldSeparator);
            IndexField.Append(text, field);
        }

        text.Append(IndexFormat.LineEnd);
    }

    private static int WriteEdition(StringBuilder text, IndexedEdition edition)
    {
        string?[] fields =
        [
            edition.Name, edition.From, edition.To, edition.Label, edition.IsOpen ? "open" : null, edition.Verdict.ToString(), string.Join(" ", edition.Citations.Select(Number)),
        ];
        Record(text, IndexFormat.Edition, edition.Figure is { } figure
            ? [.. fields, figure.Kind.ToString(), figure.Value, figure.Low, figure.High, figure.Unit, figure.Hedge.ToString(), figure.Measures, figure.Of]
            : fields);
        if (edition.Contrast is not { } contrast)
            return 1;
        Record(text, IndexFormat.EditionContrast, Number(contrast.First), contrast.FirstWords, Number(contrast.Second), contrast.SecondWords);
        return 2;
    }
}
