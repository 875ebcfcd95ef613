using Provenance.Engine.Decisions;
using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;

using Provenance.Engine.Wording;
namespace Provenance.Engine.Locking;

/// <summary>Says of each locked fact what has become of it.</summary>
internal static class DriftFinder
{
    private const int LongestSentence = 160;

    /// <summary>The drift of every locked fact, in the order of the lock; facts that were retired have none.</summary>
    public static List<Drift> Find(FactLock locked, IReadOnlyList<LockAssignment> assignments, IReadOnlyDictionary<FactDraft, Fact> facts)
    {
        var names = new FactsByName(facts.Values);
        Dictionary<LockedFact, LockAssignment> assigned = assignments.ToDictionary(assignment => assignment.Locked);
        return [.. locked.Facts.Where(fact => fact.Retired is null).Select(fact =>
            assigned.TryGetValue(fact, out LockAssignment? assignment) ? Of(assignment, facts) : new Drift(DriftKind.Gone, fact, names.Nearest(fact), fact.Text, null, null))];
    }

    private static Drift Of(LockAssignment assignment, IReadOnlyDictionary<FactDraft, Fact> facts)
    {
        LockedFact locked = assignment.Locked;
        Fact fact = facts[assignment.Draft];
        SourceCitation now = NowOf(assignment, fact);
        if (fact.Editions.Count > 0 && locked.Editions.Count > 0)
        {
            if (ChangedEdition(locked, fact) is { } changed)
                return changed;
            // The period keeps its value while another source still says it; what was locked here is another all the same.
            if (assignment.Matches.FirstOrDefault(match => HasOtherValue(match, locked, fact)) is { } altered)
                return new Drift(DriftKind.ValueChanged, locked, fact, altered.Anchor.Exact, altered.Candidate.Exact, altered.Candidate.Citation);
        }
        else if (!HasValueOf(locked, now))
        {
            return new Drift(DriftKind.ValueChanged, locked, fact, locked.Text, FoldedText.Of(now.Exact), now);
        }

        if (fact.Editions.Count == 0 && assignment.Parted is { } parted && !HasValueOf(locked, parted.Candidate.Citation))
            return new Drift(DriftKind.ValueChanged, locked, fact, parted.Anchor.Exact, parted.Candidate.Exact, parted.Candidate.Citation);
        if (assignment.Rival is { } rival)
        {
            SourceCitation other = rival.Matches[0].Candidate.Citation;
            return new Drift(DriftKind.Ambiguous, locked, fact, locked.Text, Context(rival.Matches[0].Candidate), other);
        }

        if (assignment.Matches.FirstOrDefault(match => match.Score < AnchorScore.SameSentence) is { } reworded)
        {
            // The change may lie beyond the characters that the lock keeps; then the sentence as it is now tells more.
            (string before, string after) = (Context(reworded.Anchor), Context(reworded.Candidate));
            return new Drift(DriftKind.Reworded, locked, fact, before, before == after ? SentenceOf(reworded.Candidate.Citation) : after, reworded.Candidate.Citation);
        }

        if (FoldedText.Of(now.Exact) != locked.Text && locked.Figure is null)
            return new Drift(DriftKind.Reworded, locked, fact, locked.Text, FoldedText.Of(now.Exact), now);
        return assignment.Matches.FirstOrDefault(match => !SourcePaths.Same(match.Anchor.Source, match.Candidate.Source)) is { } moved
            ? new Drift(DriftKind.Moved, locked, fact, locked.Text, locked.Text, moved.Candidate.Citation)
            : new Drift(DriftKind.None, locked, fact, locked.Text, locked.Text, now);
    }

    /// <summary>What the locked value is compared with: the fact's; of a fact that changes, what it is in the period of the locked citations. A later period is new and no change.</summary>
    private static SourceCitation NowOf(LockAssignment assignment, Fact fact)
    {
        SourceCitation surest = assignment.Matches.OrderByDescending(match => match.Score).First().Candidate.Citation;
        return fact.Editions.FirstOrDefault(edition => edition.Citations.Contains(surest))?.Representative ?? fact.Representative;
    }

    /// <summary>The first period in which the value is another than was locked for it; one that is gone has taken its constant along.</summary>
    private static Drift? ChangedEdition(LockedFact locked, Fact fact)
    {
        foreach (FactEdition edition in fact.Editions)
        {
            if (locked.Editions.FirstOrDefault(known => known.Name == edition.Name) is not { } known)
                continue;
            SourceCitation now = edition.Representative;
            bool isSame = known.Figure is { } figure ? now is FigureCitation cited && figure.HasValueOf(LockedFigure.From(cited)) : Plain(known.Text) == Plain(now.Exact);
            if (!isSame)
                return new Drift(DriftKind.ValueChanged, locked, fact, known.Text, FoldedText.Of(now.Exact), now);
        }

        return null;
    }

    /// <summary>Whether a locked citation says another value now than was locked for its period.</summary>
    private static bool HasOtherValue(AnchorMatch match, LockedFact locked, Fact fact)
    {
        if (match.Candidate.Citation is not FigureCitation now || match.Anchor.Exact == match.Candidate.Exact || fact.Editions.FirstOrDefault(edition => edition.Citations.Contains(now)) is not { } edition)
            return false;
        return locked.Editions.FirstOrDefault(known => known.Name == edition.Name)?.Figure is { } figure && !figure.HasValueOf(LockedFigure.From(now));
    }

    private static bool HasValueOf(LockedFact locked, SourceCitation now) => locked.Figure is { } figure
        ? figure.HasValueOf(LockedFigure.From((FigureCitation)now))
        : Plain(locked.Text) == Plain(now.Exact);

    /// <summary>The words of a quotation alone: punctuation, marks and capitals are wording, words are what was said.</summary>
    private static string Plain(string text)
    {
        var plain = new System.Text.StringBuilder(text.Length);
        foreach (char c in FoldedText.Of(text))
        {
            if (CharClasses.IsAlphanumeric(c))
                plain.Append(char.ToLowerInvariant(c));
            else if (c == ' ' && plain.Length > 0 && plain[plain.Length - 1] != ' ')
                plain.Append(' ');
        }

        return plain.ToString();
    }

    private static string Context(LockedAnchor anchor) => (anchor.Prefix + anchor.Exact + anchor.Suffix).Trim();

    private static string Context(AnchorIndex.Candidate candidate) => (candidate.Before + candidate.Exact + candidate.After).Trim();

    private static string SentenceOf(SourceCitation citation)
    {
        string sentence = FoldedText.Of(citation.Document.Text, citation.Sentence);
        if (sentence.Length <= LongestSentence)
            return sentence;
        int end = char.IsHighSurrogate(sentence[LongestSentence - 1]) ? LongestSentence - 1 : LongestSentence;
        return sentence.Substring(0, end) + "…";
    }
}
