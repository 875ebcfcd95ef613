using Provenance.Engine.Decisions;
using Provenance.Engine.Facts;

namespace Provenance.Engine.Locking;

/// <summary>
/// Finds locked facts again. Each locked citation looks for itself, by sentence, words and surroundings; a fact goes to the draft that
/// most of its citations lead to. The surest pair takes first, so that no fact is taken for another that is still there.
/// </summary>
internal sealed class LockMatcher
{
    /// <summary>Other citations of a fact that one is compared with; a document that states one thing more often is a list.</summary>
    private const int MostOthers = 64;

    private readonly FactLock _locked;
    private readonly Dictionary<string, LockedFact> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<LockedFact, List<AnchorMatch>> _matches = [];
    private readonly Dictionary<LockedFact, AnchorSources> _sources = [];

    /// <param name="locked">The lock.</param>
    /// <param name="drafts">The facts of the run under names of their own, before people regrouped them.</param>
    public LockMatcher(FactLock locked, IReadOnlyList<FactDraft> drafts)
    {
        _locked = locked;
        if (locked.Facts.Count == 0)
            return;
        var index = new AnchorIndex(drafts, new SentenceHash());
        foreach (LockedFact fact in locked.Facts)
        {
            _byName[fact.Id] = fact;
            _matches.Add(fact, fact.Retired is null ? [.. fact.Anchors.SelectMany(anchor => Best(fact, anchor, index))] : []);
        }
    }

    /// <summary>The citations that a locked name stands for now; empty when it is not locked or gone.</summary>
    public IReadOnlyList<SourceCitation> CitationsOf(string name)
    {
        bool isKnown = _byName.TryGetValue(name, out LockedFact? fact)
            || _byName.TryGetValue("Figures." + name, out fact) != _byName.TryGetValue("Quotes." + name, out LockedFact? quote) && (fact ??= quote) != null;
        return isKnown ? [.. _matches[fact!].Where(match => match.Score >= AnchorScore.SameWords).Select(match => match.Candidate.Citation).Distinct()] : [];
    }

    /// <summary>Whether a name is locked, its fact found or gone.</summary>
    public bool Holds(string name) => _byName.ContainsKey(name) || _byName.ContainsKey("Figures." + name) || _byName.ContainsKey("Quotes." + name);

    /// <summary>Assigns each locked fact that is found to one draft.</summary>
    public List<LockAssignment> Assign(IReadOnlyList<FactDraft> drafts)
    {
        if (_locked.Facts.Count == 0)
            return [];
        var draftOf = new Dictionary<SourceCitation, FactDraft>();
        foreach (FactDraft draft in drafts)
        {
            foreach (SourceCitation citation in draft.Citations)
                draftOf[citation] = draft;
        }

        List<LockAssignment> claims = [];
        foreach (LockedFact fact in _locked.Facts)
        {
            foreach (IGrouping<FactDraft, AnchorMatch> votes in _matches[fact].Where(match => draftOf.ContainsKey(match.Candidate.Citation)).GroupBy(match => draftOf[match.Candidate.Citation]))
            {
                List<AnchorMatch> best = [.. votes.GroupBy(match => match.Anchor).Select(same => same.OrderByDescending(match => match.Score).First())];
                claims.Add(new LockAssignment(fact, votes.Key, best, best.Max(match => match.Score), best.Sum(match => match.Score)));
            }
        }

        var drawn = new HashSet<FactDraft>();
        var assigned = new Dictionary<LockedFact, LockAssignment>();
        foreach (LockAssignment claim in claims.OrderByDescending(claim => claim.Surest).ThenByDescending(claim => claim.Total))
        {
            if (!assigned.ContainsKey(claim.Locked) && drawn.Add(claim.Draft))
                assigned.Add(claim.Locked, claim);
        }

        ILookup<LockedFact, LockAssignment> free = claims.Where(claim => !drawn.Contains(claim.Draft)).ToLookup(claim => claim.Locked);
        return [.. _locked.Facts.Where(assigned.ContainsKey).Select(fact => WithOthers(assigned[fact], [.. free[fact]]))];
    }

    /// <summary>An assignment with the claims of its fact to drafts that no locked fact explains better.</summary>
    private static LockAssignment WithOthers(LockAssignment assignment, List<LockAssignment> free)
    {
        if (free.Count == 0)
            return assignment;
        HashSet<LockedAnchor> anchors = [.. assignment.Matches.Select(match => match.Anchor)];
        return assignment with { Rival = RivalOf(assignment, anchors, free), Parted = PartedFrom(anchors, free) };
    }

    /// <summary>Another fact that is as good a claim by the same citation.</summary>
    private static LockAssignment? RivalOf(LockAssignment assignment, HashSet<LockedAnchor> anchors, List<LockAssignment> free) =>
        free.Find(claim => claim.Matches.Any(match => anchors.Contains(match.Anchor))
            && Math.Abs(claim.Surest - assignment.Surest) < AnchorScore.Tie && Math.Abs(claim.Total - assignment.Total) < AnchorScore.Tie);

    /// <summary>A citation that has left the fact: the place is the locked one, its words are others.</summary>
    private static AnchorMatch? PartedFrom(HashSet<LockedAnchor> anchors, List<LockAssignment> free) => free
        .SelectMany(claim => claim.Matches)
        .FirstOrDefault(match => SourcePaths.Same(match.Anchor.Source, match.Candidate.Source) && match.Candidate.Exact != match.Anchor.Exact && !anchors.Contains(match.Anchor));

    /// <summary>
    /// Whether a candidate is another locked citation of the fact: it is in the source of another one and not in that of this one, or in the
    /// source of both and fits the other one better. What a document states twice it may still state once, and otherwise the second time.
    /// </summary>
    private bool IsAtHome(LockedFact fact, AnchorMatch match) => SourcePaths.Same(match.Anchor.Source, match.Candidate.Source)
        ? fact.Anchors.Take(MostOthers).Any(other => SourcePaths.Same(other.Source, match.Candidate.Source) && AnchorScore.Of(fact, other, match.Candidate) > match.Score)
        : SourcesOf(fact).Holds(match.Candidate.Source);

    private AnchorSources SourcesOf(LockedFact fact)
    {
        if (!_sources.TryGetValue(fact, out AnchorSources? sources))
            _sources.Add(fact, sources = new AnchorSources(fact.Anchors.Select(anchor => anchor.Source)));
        return sources;
    }

    /// <summary>The surest candidates of one locked citation: those that a tie apart tell nothing.</summary>
    private IEnumerable<AnchorMatch> Best(LockedFact fact, LockedAnchor anchor, AnchorIndex index)
    {
        List<AnchorMatch> scored = [.. index.Near(fact, anchor).Select(candidate => new AnchorMatch(anchor, candidate, AnchorScore.Of(fact, anchor, candidate))).Where(match => match.Score > 0)];
        double best = scored.Count == 0 ? 0 : scored.Max(match => match.Score);
        // What stands elsewhere word for word may be another citation of the fact; then this one's own place says what became of it.
        if (best >= AnchorScore.SameWords && scored.Where(match => match.Score > best - AnchorScore.Tie).All(match => IsAtHome(fact, match)))
        {
            List<AnchorMatch> own = [.. scored.Where(match => match.Score is >= AnchorScore.OtherValueInPlace and < AnchorScore.SameWords && SourcePaths.Same(anchor.Source, match.Candidate.Source))];
            if (own.Count > 0)
                return own;
        }

        return scored.Where(match => match.Score > best - AnchorScore.Tie);
    }
}
