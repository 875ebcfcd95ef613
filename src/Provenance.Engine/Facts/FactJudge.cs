using Provenance.Engine.Decisions;
using Provenance.Engine.Figures;
using Provenance.Engine.Locking;
using Provenance.Engine.Quotes;
using Provenance.Engine.Values;

namespace Provenance.Engine.Facts;

/// <summary>Says what the citations of a fact amount to: whether they agree, which of them stands for it, and what differs.</summary>
/// <param name="ranking">What people said of the documents.</param>
/// <param name="updates">What tells an update from a contradiction.</param>
/// <param name="series">What tells a change from a contradiction.</param>
internal sealed class FactJudge(Ranking ranking, Updates updates, SeriesJudge series)
{
    /// <summary>The judgement of a draft.</summary>
    public Judgement Of(FactDraft draft) => series.Of(draft, citations => OfOnePeriod(draft, citations)) ?? OfOnePeriod(draft, draft.Citations);

    private Judgement OfOnePeriod(FactDraft draft, IReadOnlyList<SourceCitation> citations) => draft.IsFigure
        ? citations.Count == 1 ? new Judgement(Verdict.Single, citations[0], null) : OfFigures(draft, citations)
        : OfQuotes(draft, [.. citations.Cast<QuoteCitation>()]);

    /// <summary>Says of the disagreements among the drafts which the ranks settle: those that only deprecated sources bring in, or that the preferred ones do not have among themselves.</summary>
    public void SettleByRank(IEnumerable<FactDraft> drafts)
    {
        if (ranking.IsPlain)
            return;
        foreach (FactDraft draft in drafts.Where(draft => draft.Settlement is null && draft.Citations.Count > 1 && draft.Citations.Any(ranking.IsRanked) && Disagree(draft, [.. draft.Citations])))
        {
            List<SourceCitation> standing = ranking.Standing(draft.Citations), preferred = ranking.Preferred(standing);
            if (draft.Judgement.Verdict != Verdict.Disagree)
                draft.Settlement = new Settlement(SettledBy.Rank, Ranked(draft.Citations.Where(citation => !standing.Contains(citation)), "deprecated"));
            else if (preferred.Count < standing.Count && !Disagree(draft, preferred))
                draft.Settlement = new Settlement(SettledBy.Rank, Ranked(preferred, "preferred"));
        }
    }

    /// <summary>Where as many say one thing as another, the citation that a person gave a name to gives the value: another document does not change it.</summary>
    public void PreferNamed(IEnumerable<(FactDraft Draft, SourceCitation Citation)> named)
    {
        foreach ((FactDraft draft, SourceCitation citation) in named)
        {
            if (draft.Judgement.Verdict != Verdict.Disagree || !ranking.Preferred(ranking.Standing(draft.Citations)).Contains(citation))
                continue;
            // Each period has its own value, and what another one says counts nothing in it.
            IReadOnlyList<SourceCitation> votes = draft.Editions.FirstOrDefault(edition => edition.Citations.Contains(citation))?.Citations ?? draft.Citations;
            SourceCitation standing = draft.Editions.FirstOrDefault(edition => edition.Citations.Contains(citation))?.Representative ?? draft.Judgement.Representative;
            int Saying(SourceCitation said) => votes.Count(other => said is FigureCitation figure ? FigureValues.AreSame(figure, (FigureCitation)other) : said.Exact == other.Exact);
            if (Saying(citation) >= Saying(standing))
            {
                draft.Choose(citation);
                draft.HasChosenValue = true;
            }
        }
    }

    /// <summary>Where as many say a year as its day, or a number as its approximation, the one that was locked gives the value: another document does not change it.</summary>
    public void PreferLocked(IEnumerable<LockAssignment> assignments)
    {
        foreach (LockAssignment assignment in assignments)
        {
            FactDraft draft = assignment.Draft;
            if (!draft.IsFigure || draft.Judgement.IsUpdated || !ranking.IsPlain)
                continue;
            if (draft.Editions.Count == 0 && draft.Judgement.Verdict == Verdict.Consistent)
                PreferLocked(draft, draft.Citations, draft.Judgement.Representative, assignment.Locked.Figure);
            foreach (FactEdition edition in draft.Editions)
            {
                if (edition.Verdict == Verdict.Consistent)
                    PreferLocked(draft, edition.Citations, edition.Representative, assignment.Locked.Editions.FirstOrDefault(known => known.Name == edition.Name)?.Figure);
            }
        }
    }

    private static void PreferLocked(FactDraft draft, IReadOnlyList<SourceCitation> citations, SourceCitation standing, LockedFigure? locked)
    {
        if (locked is null || locked.HasValueOf(LockedFigure.From((FigureCitation)standing)))
            return;
        int Saying(LockedFigure value) => citations.Count(citation => value.HasValueOf(LockedFigure.From((FigureCitation)citation)));
        if (Saying(locked) is var count and > 0 && count >= Saying(LockedFigure.From((FigureCitation)standing)))
        {
            draft.Choose(citations.First(citation => locked.HasValueOf(LockedFigure.From((FigureCitation)citation))));
            draft.HasChosenValue = true;
        }
    }

    private bool Disagree(FactDraft draft, List<SourceCitation> citations)
    {
        if (citations.Count < 2)
            return false;
        if (draft.Editions.Count > 1)
            return draft.Editions.Any(edition => edition.Citations.Count < draft.Citations.Count && DisagreeInOnePeriod(draft, citations.FindAll(edition.Citations.Contains)));
        return DisagreeInOnePeriod(draft, citations);
    }

    private bool DisagreeInOnePeriod(FactDraft draft, List<SourceCitation> citations)
    {
        if (citations.Count < 2)
            return false;
        if (!draft.IsFigure)
            return QuoteComparer.Worst([.. citations.Cast<QuoteCitation>()]).Relation == QuoteRelation.Differ;
        List<FigureCitation> figures = [.. citations.Cast<FigureCitation>()];
        Verdict verdict = VerdictOf(figures, out bool isUpdated);
        return verdict == Verdict.Disagree || !isUpdated && draft.Contradiction is { } told && figures.Contains(told.First) && figures.Contains(told.Second);
    }

    private static string Ranked(IEnumerable<SourceCitation> citations, string rank)
    {
        string[] paths = [.. citations.Select(citation => citation.Document.Path).Distinct()];
        return $"{string.Join(", ", paths)} {(paths.Length == 1 ? "is" : "are")} {rank}";
    }

    private Judgement OfFigures(FactDraft draft, IReadOnlyList<SourceCitation> said)
    {
        List<FigureCitation> citations = ranking.Standing([.. said.Cast<FigureCitation>()]);
        Verdict verdict = VerdictOf(citations, out bool isUpdated);
        // 8 % more and 8 % less are one number: what was linked as a contradiction is one.
        if (draft.Contradiction is { } told && verdict != Verdict.Disagree && !isUpdated && citations.Contains(told.First) && citations.Contains(told.Second))
            verdict = Verdict.Disagree;
        FigureCitation representative = MostCited(citations, isUpdated);
        if (verdict != Verdict.Disagree)
            return new Judgement(verdict, representative, null, isUpdated);
        if (draft.Contradiction is { } pair && citations.Contains(pair.First) && citations.Contains(pair.Second))
            return new Judgement(verdict, representative, Ordered(pair.First, pair.Second, citations));
        FigureCitation? other = citations.FirstOrDefault(citation => !FigureValues.AreSame(citation, representative) && FigureValues.AreContrary(citation, representative));
        return new Judgement(verdict, representative, other != null ? Ordered(representative, other, citations) : null);
    }

    /// <summary>The citation whose value most give, of dates the more precise one, the first of them; of what was updated, only those of the last day are asked.</summary>
    private FigureCitation MostCited(List<FigureCitation> citations, bool isUpdated)
    {
        List<FigureCitation> preferred = ranking.Preferred(citations);
        if (isUpdated)
        {
            string? last = preferred.Select(updates.DayOf).OrderBy(day => day, StringComparer.Ordinal).Last();
            preferred = preferred.FindAll(citation => updates.DayOf(citation) == last);
        }

        return preferred
            .GroupBy(citation => citation, SameValue.Comparer)
            .OrderByDescending(group => group.Count()).ThenByDescending(group => Precision(group.First())).ThenBy(group => citations.IndexOf(group.First()))
            .First().First();
    }

    /// <summary>Of a day and its year, which are consistent, the day says more.</summary>
    private static int Precision(FigureCitation citation) => citation.Kind is FigureKind.Date or FigureKind.Year ? citation.Value.Literal?.Length ?? 0 : 0;

    private static Contrast Ordered(FigureCitation a, FigureCitation b, List<FigureCitation> citations)
    {
        (FigureCitation first, FigureCitation second) = citations.IndexOf(a) < citations.IndexOf(b) ? (a, b) : (b, a);
        return new Contrast(first, first.Span, second, second.Span);
    }

    private Verdict VerdictOf(List<FigureCitation> citations, out bool isUpdated)
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
                verdict = (Verdict)Math.Max((int)verdict, (int)(!updated && FigureValues.AreContrary(citations[i], citations[k]) ? Verdict.Disagree : Verdict.Consistent));
            }
        }

        isUpdated &= verdict != Verdict.Disagree;
        return verdict;
    }

    private Judgement OfQuotes(FactDraft draft, List<QuoteCitation> all)
    {
        List<QuoteCitation> citations = ranking.Standing(all);
        QuoteCitation representative = ranking.Preferred(citations).GroupBy(citation => citation.Exact)
            .OrderByDescending(same => same.Count()).ThenBy(same => citations.IndexOf(same.First())).First().First();
        (QuoteRelation relation, Contrast? contrast) = draft.Quotes is { } group && citations.Count == draft.Citations.Count ? (group.Relation, draft.Difference) : QuoteComparer.Worst(citations);
        Verdict verdict = citations.Count == 1 ? Verdict.Single : relation switch
        {
            QuoteRelation.Differ => Verdict.Disagree,
            QuoteRelation.Variant => Verdict.Variant,
            _ => Verdict.Agree,
        };
        return new Judgement(verdict, representative, verdict is Verdict.Disagree or Verdict.Variant ? contrast : null);
    }
}
