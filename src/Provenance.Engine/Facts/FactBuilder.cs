using Provenance.Engine.Decisions;
using Provenance.Engine.Deriving;
using Provenance.Engine.Figures;
using Provenance.Engine.Locking;
using Provenance.Engine.Matching;
using Provenance.Engine.Mentions;
using Provenance.Engine.Naming;
using Provenance.Engine.Periods;
using Provenance.Engine.Quotes;
using Provenance.Engine.Text;

namespace Provenance.Engine.Facts;

/// <summary>Turns groups of citations into facts: order, representative, verdict, contrast, name, and what people decided.</summary>
internal static class FactBuilder
{
    /// <param name="documents">The documents.</param>
    /// <param name="figures">Their figures, document after document.</param>
    /// <param name="quotes">Their quotations, document after document.</param>
    /// <param name="decisions">What people decided.</param>
    /// <param name="locked">What people accepted.</param>
    /// <param name="memory">What an earlier run found; afterwards, what this one did. Null where nothing is to be remembered.</param>
    /// <param name="model">What was learned of pairs of figures; null for the model that is shipped.</param>
    public static FactSet Build(IReadOnlyList<TextDocument> documents, IReadOnlyList<FigureCitation> figures, IReadOnlyList<QuoteCitation> quotes, DecisionSet decisions, FactLock locked, LinkMemory? memory = null, MatchModel? model = null)
    {
        Dictionary<SourceCitation, int> order = [];
        foreach (FigureCitation figure in figures)
            order.Add(figure, order.Count);
        foreach (QuoteCitation quote in quotes)
            order.Add(quote, order.Count);

        var faults = new List<Fault>();
        SourcePeriods periods = SourcePeriods.Of(documents, figures, Dating.Of(decisions.Validities, documents, faults));
        var house = new HouseVocabulary(decisions.Words.Select(word => (word.Phrase, word.Meaning)));
        var drafting = new Drafting(figures, quotes, memory, model, periods, house);
        List<FactDraft> drafts = drafting.Drafts(order);
        var names = new FactNames(periods);
        // A name that a person gives is no other figure's.
        names.Reserve(decisions.Derived.Select(derived => derived.Name));
        names.Give(drafts);
        var matcher = new LockMatcher(locked, drafts);
        var references = new References(documents, drafts, faults) { LockedNames = matcher.CitationsOf, IsLocked = matcher.Holds };
        var chosen = ChosenNames.Find(decisions.Renames, references, faults);
        references.Chosen = chosen;
        IReadOnlyList<(SourceCitation, SourceCitation)> apart = Regrouping.Apply(decisions, chosen, drafts, references, order, faults);
        List<LockAssignment> assignments = matcher.Assign(drafts);
        names.Pin(assignments, locked, drafts);
        names.Give(drafts);

        Ranking ranking = Ranking.Of(decisions.Ranks, documents, faults);
        var judge = new FactJudge(ranking, new Updates(figures), new SeriesJudge(periods));
        foreach (FactDraft draft in drafts)
            draft.Judgement = draft.Known is { Representative: >= 0 } && decisions.Ranks.Count == 0 ? drafting.JudgementOf(draft) : judge.Of(draft);
        Renaming.Apply(decisions.Renames, chosen, drafts, references, names, faults);
        judge.PreferLocked(assignments);
        judge.PreferNamed(chosen.All.Select(name => (references.DraftOf(name.Citation)!, name.Citation)));
        Resolving.Apply(decisions.Resolutions, references, documents, faults);
        judge.SettleByRank(drafts);

        Dictionary<FactDraft, Fact> facts = drafts.OrderBy(draft => !draft.IsFigure).ThenBy(draft => order[draft.Citations[0]]).ToDictionary(draft => draft, ToFact);
        drafting.Remember(facts, decisions);
        var set = new FactSet(documents, figures, quotes, [.. facts.Values])
        {
            Derived = Deriver.Of(decisions.Derived, [.. facts.Values], faults),
            Faults = faults,
            Circles = periods.Circles(),
            Periods = periods,
            Currencies = decisions.Currencies,
            Words = decisions.Words,
            House = house,
            Drift = DriftFinder.Find(locked, assignments, facts),
            Retired = [.. locked.Facts.Where(fact => fact.Retired != null)],
        };
        set.Possible = Undecided.Of(drafting.Possible(set), set, apart, chosen);
        set.Speakers = SharedSpeakers.Find(set.Facts, quotes);
        return set;
    }

    /// <summary>Facts grow as citations come; by path (<see cref="PathOrder"/>) they come alike, whatever order the documents were given in.</summary>
    internal static IReadOnlyList<T> ByPath<T>(IReadOnlyList<T> citations)
        where T : SourceCitation
    {
        for (int i = 1; i < citations.Count; i++)
        {
            if (!ReferenceEquals(citations[i].Document, citations[i - 1].Document) && PathOrder.Instance.Compare(citations[i - 1].Document.Path, citations[i].Document.Path) > 0)
                return [.. citations.OrderBy(citation => citation.Document.Path, PathOrder.Instance)];
        }

        return citations;
    }

    private static Fact ToFact(FactDraft draft) => new(
        draft.Name, draft.IsFigure, draft.Judgement.Verdict, draft.Citations, draft.Judgement.Representative, draft.Judgement.Contrast)
    {
        Settlement = draft.Settlement,
        Voices = draft.Known?.Voices ?? Voices.Count(draft.Citations),
        IsUpdated = draft.Judgement.IsUpdated,
        Editions = draft.Editions,
    };
}
