using Provenance.Engine.Checking;
using Provenance.Engine.Checking.Derivations;
using Provenance.Engine.Clauses;
using Provenance.Engine.Facts;
using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Locking;
using Provenance.Engine.Text;

namespace Provenance.Engine.Index;

/// <summary>Makes the index of a set of facts: places become numbers and words, documents become positions.</summary>
public static class FactIndexBuilder
{
    /// <summary>The most rows of tables in one source that code can cite.</summary>
    private const int MostRows = 2000;

    /// <summary>Makes the index of a set of facts, in the order of its documents and facts.</summary>
    public static FactIndex Build(FactSet facts)
    {
        var positions = new Dictionary<TextDocument, int>(facts.Documents.Count);
        foreach (TextDocument document in facts.Documents)
            positions[document] = positions.Count;

        Dictionary<Fact, Drift> drifts = facts.Drift.Where(drift => drift.IsFinding && drift.Kind != DriftKind.Gone).ToDictionary(drift => drift.Fact!);
        // A name that a person gave is that fact's, also where one that is gone had it.
        var taken = new HashSet<string>(facts.Drift.Count == 0 && facts.Retired.Count == 0 ? [] : facts.Facts.Select(fact => fact.Id), StringComparer.OrdinalIgnoreCase);
        return new FactIndex(
            [.. facts.Documents.Select(document => ToSource(document) with { Validity = facts.ValidityOf(document) })],
            [
                .. facts.Facts.Select(fact => ToFact(fact, positions) with { Drift = drifts.TryGetValue(fact, out Drift? drift) ? ToDrift(drift, positions) : null }),
                .. facts.Derived.Select(derived => ToDerived(derived, positions, drifts)),
            ])
        {
            Retired =
            [
                .. facts.Drift.Where(drift => drift.Kind == DriftKind.Gone && !taken.Contains(drift.Locked.Id)).Select(drift => ToRetired(drift.Locked, drift.Fact?.Id)),
                .. facts.Retired.Where(locked => !taken.Contains(locked.Id)).Select(locked => ToRetired(locked, locked.Retired)),
            ],
            Clauses = [.. facts.Documents.SelectMany((document, source) => ClausesOf(document).Select(clause => new IndexedClause(source, clause)))],
            Concealed = [.. facts.Documents.SelectMany((document, source) => ConcealedCharacters.Find(document.Text).Select(found => ToCharacter(found, document, source)))],
        };
    }

    /// <summary>The same, with what is wrong with the documents that were checked; what is wrong with them as input is for the host to say.</summary>
    public static FactIndex Build(FactSet facts, CheckReport report) => Build(facts) with
    {
        Findings = [.. report.Findings.Where(finding => !finding.IsProblem).Select(finding => new IndexedFinding(finding.Rule, finding.Place, finding.Message, finding.Related) { IsRaised = finding is { Rule: CheckRules.FigureWithoutSource, Severity: >= FindingSeverity.Warning } })],
    };

    private static IndexedCharacter ToCharacter(ConcealedCharacter found, TextDocument document, int source)
    {
        LinePosition place = document.Locate(found.Start);
        return new IndexedCharacter(source, found.Start, place.Line, place.Column, found.CodePoint, found.Count);
    }

    private static IndexedDrift ToDrift(Drift drift, Dictionary<TextDocument, int> positions)
    {
        SourceCitation place = drift.Place!;
        return new IndexedDrift(drift.Kind, drift.Before, drift.Now!, positions[place.Document], place.Position.Line, place.Position.Column);
    }

    private static IndexedRetired ToRetired(LockedFact locked, string? nearest) => new(
        locked.Name, locked.Text, locked.Speaker, nearest is { Length: > 0 } ? nearest : null,
        locked.Figure is { } figure ? new IndexedFigure(figure.Kind, figure.Value, figure.Low, figure.High, figure.Unit, figure.Hedge, null, figure.Of) : null);

    private static IndexedSource ToSource(TextDocument document) => new(
        document.Path, document.Sha256, document.Text.Length, document.Title, document.Producer, document.UrlMain, document.DatePublished);

    private static IndexedFact ToFact(Fact fact, Dictionary<TextDocument, int> positions)
    {
        SourceCitation[] citations = [fact.Representative, .. fact.Citations.Where(citation => citation != fact.Representative)];
        return new IndexedFact(
            fact.Name,
            fact.Verdict,
            [.. citations.Select(citation => ToCitation(citation, positions[citation.Document]) with { Figure = citation is FigureCitation own && !SaysSame(own, (FigureCitation)fact.Representative) ? ToFigure(own) : null })],
            fact.Representative is FigureCitation figure ? ToFigure(figure) : null,
            fact.Verdict is Verdict.Disagree or Verdict.Variant ? ToContrast(fact.Contrast ?? WidestContrast(citations), citations) : null)
        {
            Resolved = fact.Settlement?.Reason,
            Editions = fact.Editions.Count == 0 ? [] : ToEditions(fact.Editions, citations),
        };
    }

    /// <summary>Of tables with a great many rows the first.</summary>
    private static IEnumerable<Clause> ClausesOf(TextDocument document)
    {
        int rows = 0;
        return document.Clauses.Clauses.Where(clause => clause.Kind != ClauseKind.Row || rows++ < MostRows);
    }

    private static bool SaysSame(FigureCitation figure, FigureCitation shown) =>
        figure == shown || figure.Kind == shown.Kind && figure.Value == shown.Value && figure.Low == shown.Low && figure.High == shown.High && figure.Of == shown.Of && figure.Unit == shown.Unit;

    private static IndexedCitation ToCitation(SourceCitation citation, int source)
    {
        LinePosition place = citation.Position;
        return new IndexedCitation(
            source, citation.Span.Start, citation.Span.End, place.Line, place.Column, citation.Exact,
            Excerpt.Around(citation.Document.Text, citation.Sentence, citation.Span), citation.Speaker)
        {
            EndInFile = citation.Document.Map is null ? null : citation.Document.LocateEnd(citation.Span),
        };
    }

    private static IndexedFigure ToFigure(FigureCitation figure) => new(
        figure.Kind, figure.Value.Literal, figure.Low.Literal, figure.High.Literal, figure.Unit, figure.Hedge, figure.Measures, figure.Of.Literal);

    private static IndexedContrast ToContrast(Contrast contrast, SourceCitation[] citations) => new(
        Array.IndexOf(citations, contrast.First), Words(contrast.First, contrast.FirstSpan),
        Array.IndexOf(citations, contrast.Second), Words(contrast.Second, contrast.SecondSpan));

    private static string Words(SourceCitation citation, TextSpan span) => Excerpt.Around(citation.Document.Text, span, span);

    /// <summary>The whole of the first citation against the first that reads differently.</summary>
    private static Contrast WidestContrast(SourceCitation[] citations)
    {
        SourceCitation first = citations[0];
        SourceCitation second = citations.FirstOrDefault(citation => citation.Exact != first.Exact) ?? citations[citations.Length - 1];
        return new Contrast(first, first.Span, second, second.Span);
    }

    /// <summary>A derived figure cites what it follows from; a dispute or a change of that is one of it.</summary>
    private static IndexedFact ToDerived(Deriving.DerivedFigure derived, Dictionary<TextDocument, int> positions, Dictionary<Fact, Drift> drifts)
    {
        Fact? disputed = derived.Disputed;
        SourceCitation[] citations = [.. derived.Inputs.Select(input => input.Representative)];
        Contrast? contrast = disputed is null ? null : disputed.Contrast ?? WidestContrast([.. disputed.Citations]);
        if (contrast is not null)
            citations = [.. citations, .. new[] { contrast.First, contrast.Second }.Where(side => !citations.Contains(side))];
        Drift? drift = derived.Inputs.Select(input => drifts.TryGetValue(input, out Drift? changed) ? changed : null).FirstOrDefault(changed => changed is not null);
        return new IndexedFact(
            derived.Name,
            disputed is null ? citations.Length == 1 ? Verdict.Single : Verdict.Agree : Verdict.Disagree,
            [.. citations.Select(citation => ToCitation(citation, positions[citation.Document]))],
            new IndexedFigure(derived.Kind, derived.Value, null, null, derived.Unit, derived.Hedge, null, null),
            contrast is null ? null : ToContrast(contrast, citations))
        {
            Derivation = derived.Text,
            Drift = drift is null ? null : ToDrift(drift, positions),
        };
    }

    private static IndexedEdition[] ToEditions(IReadOnlyList<FactEdition> editions, SourceCitation[] citations)
    {
        var places = new Dictionary<SourceCitation, int>(citations.Length);
        for (int i = citations.Length - 1; i >= 0; i--)
            places[citations[i]] = i;
        return [.. editions.Select(edition => ToEdition(edition, citations, places))];
    }

    private static IndexedEdition ToEdition(FactEdition edition, SourceCitation[] citations, Dictionary<SourceCitation, int> places) => new(
        edition.Name, edition.From, edition.To, edition.Label, edition.IsOpen, edition.Verdict,
        [places[edition.Representative], .. edition.Citations.Where(citation => citation != edition.Representative).Select(citation => places[citation])],
        edition.Representative is FigureCitation figure ? ToFigure(figure) : null,
        edition.Verdict is Verdict.Disagree or Verdict.Variant ? ToContrast(edition.Contrast ?? WidestContrast([.. edition.Citations]), citations) : null);
}
