using Provenance.Engine.Decisions;
using Provenance.Engine.Figures;
using Provenance.Engine.Locking;
using Provenance.Engine.Naming;
using Provenance.Engine.Quotes;
using Provenance.Engine.Text;

namespace Provenance.Engine.Linking;

/// <summary>Turns groups of citations into facts: order, representative, verdict, contrast, name, and what people decided.</summary>
internal static class FactBuilder
{
    public static FactSet Build(IReadOnlyList<TextDocument> documents, IReadOnlyList<FigureCitation> figures, IReadOnlyList<QuoteCitation> quotes, DecisionSet decisions, FactLock locked)
    {
        Dictionary<SourceCitation, int> order = [];
        foreach (FigureCitation figure in figures)
            order.Add(figure, order.Count);
        foreach (QuoteCitation quote in quotes)
            order.Add(quote, order.Count);

        List<FactDraft> drafts = Drafts(figures, quotes, order);
        var faults = new List<Fault>();
        var names = new FactNames();
        names.Give(drafts);
        var matcher = new LockMatcher(locked, drafts);
        var references = new References(documents, drafts, faults) { OtherNames = matcher.CitationsOf };
        Regrouping.Apply(decisions, drafts, references, order, faults);
        List<LockAssignment> assignments = matcher.Assign(drafts);
        names.Pin(assignments, locked, drafts);
        names.Give(drafts);

        Ranking ranking = Ranking.Of(decisions.Ranks, documents, faults);
        foreach (FactDraft draft in drafts)
            draft.Judgement = Judge(draft, ranking);
        Renaming.Apply(decisions.Renames, drafts, references, faults);
        Resolving.Apply(decisions.Resolutions, references, documents, faults);

        Dictionary<FactDraft, Fact> facts = drafts.OrderBy(draft => !draft.IsFigure).ThenBy(draft => order[draft.Citations[0]]).ToDictionary(draft => draft, ToFact);
        return new FactSet(documents, figures, quotes, [.. facts.Values])
        {
            Faults = faults,
            Drift = DriftFinder.Find(locked, assignments, facts),
            Retired = [.. locked.Facts.Where(fact => fact.Retired != null)],
        };
    }

    private static List<FactDraft> Drafts(IReadOnlyList<FigureCitation> figures, IReadOnlyList<QuoteCitation> quotes, Dictionary<SourceCitation, int> order)
    {
        var drafts = new List<FactDraft>();
        foreach (Cluster cluster in FigureLinker.Link(ByPath(figures)))
            drafts.Add(new FactDraft(true, [.. cluster.Members.Select(member => member.Citation).OrderBy(citation => order[citation])]));
        IEnumerable<QuoteCitation> utterances = quotes.Where(quote => quote.Kind is not (QuoteKind.Scare or QuoteKind.Title));
        foreach (QuoteGroup group in QuoteLinker.Link(ByPath([.. utterances])))
            drafts.Add(new FactDraft(false, [.. group.Members.Select(member => member.Citation).OrderBy(citation => order[citation])]) { Quotes = group });
        return drafts;
    }

    /// <summary>Facts grow as citations come; by path they come alike, whatever order the documents were given in.</summary>
    private static IReadOnlyList<T> ByPath<T>(IReadOnlyList<T> citations)
        where T : SourceCitation
    {
        for (int i = 1; i < citations.Count; i++)
        {
            if (!ReferenceEquals(citations[i].Document, citations[i - 1].Document) && string.CompareOrdinal(citations[i - 1].Document.Path, citations[i].Document.Path) > 0)
                return [.. citations.OrderBy(citation => citation.Document.Path, StringComparer.Ordinal)];
        }

        return citations;
    }

    private static Fact ToFact(FactDraft draft) => new(
        draft.Name, draft.IsFigure, draft.Judgement.Verdict, draft.Citations, draft.Judgement.Representative, draft.Judgement.Contrast) { Resolution = draft.Resolution };

    private static Judgement Judge(FactDraft draft, Ranking ranking) => draft.IsFigure
        ? OfFigures([.. draft.Citations.Cast<FigureCitation>()], ranking)
        : OfQuotes([.. draft.Citations.Cast<QuoteCitation>()], draft.Quotes, ranking);

    private static Judgement OfFigures(List<FigureCitation> all, Ranking ranking)
    {
        List<FigureCitation> citations = ranking.Standing(all);
        List<FigureCitation> preferred = ranking.Preferred(citations);
        FigureCitation representative = preferred
            .GroupBy(citation => (citation.Value, citation.Low, citation.High, citation.Magnitude))
            .OrderByDescending(group => group.Count()).ThenBy(group => citations.IndexOf(group.First()))
            .First().First();
        Verdict verdict = VerdictOf(citations);
        FigureCitation? other = citations.FirstOrDefault(citation => !SameValue(citation, representative) && (verdict != Verdict.Disagree || !Consistent(citation, representative)));
        Contrast? contrast = verdict == Verdict.Disagree && other != null ? Ordered(representative, other, citations) : null;
        return new Judgement(verdict, representative, contrast);
    }

    private static Contrast Ordered(FigureCitation a, FigureCitation b, List<FigureCitation> citations)
    {
        (FigureCitation first, FigureCitation second) = citations.IndexOf(a) < citations.IndexOf(b) ? (a, b) : (b, a);
        return new Contrast(first, first.Span, second, second.Span);
    }

    private static Verdict VerdictOf(List<FigureCitation> citations)
    {
        if (citations.Count == 1)
            return Verdict.Single;
        Verdict verdict = Verdict.Agree;
        for (int i = 1; i < citations.Count; i++)
        {
            for (int k = Math.Max(0, i - 8); k < i; k++)
            {
                if (SameValue(citations[i], citations[k]) && citations[i].Hedge == citations[k].Hedge)
                    continue;
                verdict = (Verdict)Math.Max((int)verdict, (int)(Consistent(citations[i], citations[k]) ? Verdict.Consistent : Verdict.Disagree));
            }
        }

        return verdict;
    }

    private static bool SameValue(FigureCitation a, FigureCitation b) => a.Value == b.Value && a.Low == b.Low && a.High == b.High && a.Magnitude == b.Magnitude && (a.Unit == b.Unit || a.Unit?.Length > 0 && a.Unit[0] == '{');

    private static bool Consistent(FigureCitation a, FigureCitation b)
    {
        if (a.Value.Iso is { } x && b.Value.Iso is { } y)
            return CalendarInterval.Fits(x, y);
        if (Interval.TryOf(a, out Interval p) && Interval.TryOf(b, out Interval q))
            return p.Overlaps(q) || a.Value == b.Value;
        return SameValue(a, b);
    }

    private static Judgement OfQuotes(List<QuoteCitation> all, QuoteGroup? group, Ranking ranking)
    {
        List<QuoteCitation> citations = ranking.Standing(all);
        QuoteCitation representative = ranking.Preferred(citations).GroupBy(citation => citation.Exact)
            .OrderByDescending(same => same.Count()).ThenBy(same => citations.IndexOf(same.First())).First().First();
        (QuoteRelation relation, Contrast? contrast) = group != null && citations.Count == all.Count ? (group.Relation, group.Contrast) : QuoteComparer.Worst(citations);
        Verdict verdict = citations.Count == 1 ? Verdict.Single : relation switch
        {
            QuoteRelation.Differ => Verdict.Disagree,
            QuoteRelation.Variant => Verdict.Variant,
            _ => Verdict.Agree,
        };
        return new Judgement(verdict, representative, verdict is Verdict.Disagree or Verdict.Variant ? contrast : null);
    }
}
