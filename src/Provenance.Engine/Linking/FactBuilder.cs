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
        var updates = new Updates(figures);
        foreach (FactDraft draft in drafts)
            draft.Judgement = Judge(draft, ranking, updates);
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
        foreach (FigureGroup group in FigureLinker.Link(ByPath(figures)))
            drafts.Add(new FactDraft(true, [.. group.Citations.OrderBy(citation => order[citation])]) { Contradiction = group.Contradiction });
        IEnumerable<QuoteCitation> utterances = quotes.Where(quote => quote.Kind is not (QuoteKind.Scare or QuoteKind.Title));
        foreach (QuoteGroup group in QuoteLinker.Link(ByPath([.. utterances])))
            drafts.Add(new FactDraft(false, [.. group.Members.Select(member => member.Citation).OrderBy(citation => order[citation])]) { Quotes = group });
        return drafts;
    }

    /// <summary>Facts grow as citations come; by path they come alike, whatever order the documents were given in.</summary>
    internal static IReadOnlyList<T> ByPath<T>(IReadOnlyList<T> citations)
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
        draft.Name, draft.IsFigure, draft.Judgement.Verdict, draft.Citations, draft.Judgement.Representative, draft.Judgement.Contrast)
    {
        Resolution = draft.Resolution,
        Voices = Voices.Count(draft.Citations),
        IsUpdated = draft.Judgement.IsUpdated,
    };

    private static Judgement Judge(FactDraft draft, Ranking ranking, Updates updates) => draft.IsFigure
        ? OfFigures(draft, ranking, updates)
        : OfQuotes([.. draft.Citations.Cast<QuoteCitation>()], draft.Quotes, ranking);

    private static Judgement OfFigures(FactDraft draft, Ranking ranking, Updates updates)
    {
        List<FigureCitation> citations = ranking.Standing([.. draft.Citations.Cast<FigureCitation>()]);
        Verdict verdict = VerdictOf(citations, updates, out bool isUpdated);
        FigureCitation representative = MostCited(citations, ranking, isUpdated ? updates : null);
        if (verdict != Verdict.Disagree)
            return new Judgement(verdict, representative, null, isUpdated);
        if (draft.Contradiction is { } pair && citations.Contains(pair.First) && citations.Contains(pair.Second))
            return new Judgement(verdict, representative, Ordered(pair.First, pair.Second, citations));
        FigureCitation? other = citations.FirstOrDefault(citation => !FigureValues.AreSame(citation, representative) && !FigureValues.AreConsistent(citation, representative));
        return new Judgement(verdict, representative, other != null ? Ordered(representative, other, citations) : null);
    }

    /// <summary>The citation whose value most give, the first of them; of what was updated, only those of the last day are asked.</summary>
    private static FigureCitation MostCited(List<FigureCitation> citations, Ranking ranking, Updates? updates)
    {
        List<FigureCitation> preferred = ranking.Preferred(citations);
        if (updates != null)
        {
            string? last = preferred.Select(updates.DayOf).OrderBy(day => day, StringComparer.Ordinal).Last();
            preferred = preferred.FindAll(citation => updates.DayOf(citation) == last);
        }

        return preferred
            .GroupBy(citation => citation, SameValue.Comparer)
            .OrderByDescending(group => group.Count()).ThenBy(group => citations.IndexOf(group.First()))
            .First().First();
    }

    private static Contrast Ordered(FigureCitation a, FigureCitation b, List<FigureCitation> citations)
    {
        (FigureCitation first, FigureCitation second) = citations.IndexOf(a) < citations.IndexOf(b) ? (a, b) : (b, a);
        return new Contrast(first, first.Span, second, second.Span);
    }

    private static Verdict VerdictOf(List<FigureCitation> citations, Updates updates, out bool isUpdated)
    {
        isUpdated = false;
        if (citations.Count == 1)
            return Verdict.Single;
        Verdict verdict = Verdict.Agree;
        for (int i = 1; i < citations.Count; i++)
        {
            for (int k = Math.Max(0, i - 8); k < i; k++)
            {
                if (FigureValues.AreSame(citations[i], citations[k]) && citations[i].Hedge == citations[k].Hedge)
                    continue;
                bool updated = updates.Are(citations[k], citations[i]);
                isUpdated |= updated;
                verdict = (Verdict)Math.Max((int)verdict, (int)(updated || FigureValues.AreConsistent(citations[i], citations[k]) ? Verdict.Consistent : Verdict.Disagree));
            }
        }

        isUpdated &= verdict != Verdict.Disagree;
        return verdict;
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
