using Provenance.Engine.Decisions;
using Provenance.Engine.Figures;
using Provenance.Engine.Matching;
using Provenance.Engine.Mentions;
using Provenance.Engine.Naming;
using Provenance.Engine.Periods;
using Provenance.Engine.Quotes;
using Provenance.Engine.Values;

namespace Provenance.Engine.Facts;

/// <summary>Makes drafts of what the linkers group, with what is known of them from an earlier run, and remembers what became of them.</summary>
internal sealed class Drafting
{
    private const int MostPossible = 3;

    private readonly FigureSet _figures;
    private readonly IReadOnlyList<QuoteCitation> _quotes;
    private readonly LinkMemory? _memory;
    private readonly MatchModel? _model;
    private List<CitationLink> _possible = [];

    /// <param name="figures">All figures, document after document.</param>
    /// <param name="quotes">All quotations, document after document.</param>
    /// <param name="memory">What an earlier run found; afterwards, what this one did. Null where nothing is to be remembered.</param>
    /// <param name="model">What was learned of pairs of figures; null for the model that is shipped.</param>
    /// <param name="periods">When the documents hold.</param>
    /// <param name="house">The words that the house uses for one thing; null for none.</param>
    public Drafting(IReadOnlyList<FigureCitation> figures, IReadOnlyList<QuoteCitation> quotes, LinkMemory? memory, MatchModel? model = null, SourcePeriods? periods = null, HouseVocabulary? house = null)
    {
        _model = model;
        _figures = new FigureSet(FactBuilder.ByPath(figures), periods) { House = house ?? HouseVocabulary.Empty };
        _quotes = FactBuilder.ByPath([.. quotes.Where(quote => quote.Kind is not (QuoteKind.Scare or QuoteKind.Title))]);
        _memory = memory;
    }

    /// <summary>A draft for each group, in no order.</summary>
    /// <param name="order">The place of each citation among all.</param>
    public List<FactDraft> Drafts(Dictionary<SourceCitation, int> order)
    {
        List<FigureGroup> figures = [];
        List<QuoteGroup> quotes = [];
        // What is worth remembering is much: both cores.
        if (_memory != null)
            Parallel.Invoke(() => figures = LinkFigures(), () => quotes = LinkQuotes());
        else
            (figures, quotes) = (LinkFigures(), LinkQuotes());
        var drafts = new List<FactDraft>();
        foreach (FigureGroup group in figures)
        {
            drafts.Add(WithNames(new FactDraft(true, InOrder([.. group.Members.Select(member => _figures.Figures[member])], order))
            {
                Figures = group,
                Contradiction = group.First < 0 ? null : (_figures.Figures[group.First], _figures.Figures[group.Second]),
            }));
        }

        foreach (QuoteGroup group in quotes)
            drafts.Add(WithNames(new FactDraft(false, InOrder([.. group.Members.Select(member => _quotes[member])], order)) { Quotes = group, Difference = group.Difference?.In(_quotes) }));
        return drafts;
    }

    /// <summary>Pairs of figures of two facts that may be one, the surest first; each figure in three at most.</summary>
    public List<PossiblePair> Possible(FactSet facts)
    {
        var asked = new Dictionary<FigureCitation, int>();
        var possible = new List<PossiblePair>();
        foreach (CitationLink link in _possible.OrderByDescending(link => link.Evidence).ThenBy(link => link.Left).ThenBy(link => link.Right))
        {
            FigureCitation first = _figures.Figures[link.Left], second = _figures.Figures[link.Right];
            asked.TryGetValue(first, out int left);
            asked.TryGetValue(second, out int right);
            if (left >= MostPossible || right >= MostPossible || ReferenceEquals(facts.FactOf(first), facts.FactOf(second)))
                continue;
            (asked[first], asked[second]) = (left + 1, right + 1);
            possible.Add(new PossiblePair(first, second, Chance.Of((int)link.Evidence) / 1000.0, !FigureValues.AreConsistent(first, second)));
        }

        return possible;
    }

    /// <summary>The judgement that is known of a draft.</summary>
    public Judgement JudgementOf(FactDraft draft)
    {
        RememberedFact known = draft.Known!;
        FigureCitation representative = _figures.Figures[known.Representative];
        if (known.First < 0)
            return new Judgement(known.Verdict, representative, null, known.IsUpdated);
        FigureCitation first = _figures.Figures[known.First], second = _figures.Figures[known.Second];
        return new Judgement(known.Verdict, representative, new Contrast(first, first.Span, second, second.Span), known.IsUpdated);
    }

    /// <summary>Remembers what became of the groups.</summary>
    public void Remember(IReadOnlyDictionary<FactDraft, Fact> facts, DecisionSet decisions)
    {
        if (_memory == null)
            return;
        int earlier = _memory.Facts;
        bool isUnchanged = true;
        Dictionary<FigureGroup, RememberedFact> figures = [];
        Dictionary<QuoteGroup, RememberedFact> quotes = [];
        foreach (KeyValuePair<FactDraft, Fact> fact in facts)
        {
            isUnchanged &= fact.Key.Known != null;
            if (fact.Key.Figures is { } group)
                figures.Add(group, group.Known ?? Remembered(fact.Key, fact.Value, decisions.Ranks.Count == 0 && fact.Key.Settlement == null && !fact.Key.HasChosenValue && fact.Value.Editions.Count == 0 ? group : null));
            else if (fact.Key.Quotes is { } quoted)
                quotes.Add(quoted, quoted.Known ?? Remembered(fact.Key, fact.Value, null));
        }

        _memory.Figures!.Remember(figures);
        _memory.Facts = figures.Count + quotes.Count;
        _memory.IsUnchanged = isUnchanged && earlier == _memory.Facts;
        _memory.Quotes!.Facts = [.. _memory.Quotes.Groups.Select(group => quotes.TryGetValue(group, out RememberedFact? fact) ? fact : null)];
    }

    private List<FigureGroup> LinkFigures()
    {
        FigureLinking linking = FigureLinker.Link(_figures, _memory?.Figures, remembers: _memory != null, _model);
        _possible = linking.Possible;
        if (_memory != null)
            _memory.Figures = linking.Memory;
        return linking.Groups;
    }

    private List<QuoteGroup> LinkQuotes()
    {
        if (_memory == null)
            return QuoteLinker.Link(_quotes);
        List<QuoteGroup> groups = QuoteMemory.Link(_quotes, _memory.Quotes, out QuoteMemory known);
        _memory.Quotes = known;
        return groups;
    }

    private FactDraft WithNames(FactDraft draft)
    {
        if (draft.Known is { } known)
            draft.Names = new NameProposals(known.Name, () => FactNames.Propose(draft, _figures.Periods).Longer, known.Longer);
        return draft;
    }

    /// <summary>What became of a draft; of a group of figures the judgement too.</summary>
    private RememberedFact Remembered(FactDraft draft, Fact fact, FigureGroup? judged) => new()
    {
        Name = draft.Names!.Name,
        Longer = draft.Names.Found,
        Voices = fact.Voices,
        Verdict = fact.Verdict,
        Representative = NumberOf(fact.Representative, judged),
        First = NumberOf(fact.Contrast?.First, judged),
        Second = NumberOf(fact.Contrast?.Second, judged),
        IsUpdated = fact.IsUpdated,
    };

    private int NumberOf(SourceCitation? citation, FigureGroup? group) =>
        citation == null || group == null ? -1 : group.Members.Find(member => ReferenceEquals(_figures.Figures[member], citation));

    private static SourceCitation[] InOrder(SourceCitation[] citations, Dictionary<SourceCitation, int> order)
    {
        var places = new int[citations.Length];
        bool isSorted = true;
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = order[citations[i]];
            isSorted &= i == 0 || places[i - 1] < places[i];
        }

        if (!isSorted)
            Array.Sort(places, citations);
        return citations;
    }
}
