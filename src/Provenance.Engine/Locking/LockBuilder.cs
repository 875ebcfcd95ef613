using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;

namespace Provenance.Engine.Locking;

/// <summary>Makes the lock of a set of facts, and the next generation of one.</summary>
public static class LockBuilder
{
    /// <summary>The lock of a set of facts as it stands.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="path">The path under which the lock names a document.</param>
    public static FactLock Of(FactSet facts, Func<TextDocument, string> path)
    {
        var hashes = new SentenceHash();
        return new FactLock([.. facts.Facts.Select(fact => Of(fact, path, hashes)).OrderBy(fact => fact.Id, StringComparer.Ordinal)]);
    }

    /// <summary>The next state of a lock: what did not change and what is new is taken over; what did change stays as it was locked unless it is accepted.</summary>
    /// <param name="before">The lock that the facts were compared with.</param>
    /// <param name="facts">The facts, with their drift.</param>
    /// <param name="path">The path under which the lock names a document.</param>
    /// <param name="accepts">Whether the new state of a locked fact is accepted.</param>
    /// <param name="dropsRetired">Whether a generation ends: names that were retired before it are free again.</param>
    public static FactLock Next(FactLock before, FactSet facts, Func<TextDocument, string> path, Func<LockedFact, bool> accepts, bool dropsRetired)
    {
        var next = WithKeptWords(Of(facts, path).Facts, before, facts).ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        foreach (Drift drift in facts.Drift.Where(drift => drift.IsFinding))
        {
            bool isGone = drift.Kind == DriftKind.Gone;
            // A person may have given the fact another name since, and its old one to another.
            LockedFact kept = isGone ? drift.Locked : drift.Locked with { Name = drift.Fact!.Name };
            if (isGone && next.ContainsKey(kept.Id))
                continue;
            if (!accepts(drift.Locked))
                next[kept.Id] = kept;
            else if (isGone)
                next[kept.Id] = kept with { Retired = drift.Fact?.Id ?? "" };
        }

        foreach (LockedFact retired in before.Facts.Where(fact => fact.Retired != null && !dropsRetired))
        {
            if (!next.ContainsKey(retired.Id))
                next.Add(retired.Id, retired);
        }

        return new FactLock([.. next.Values.OrderBy(fact => fact.Id, StringComparer.Ordinal)]);
    }

    /// <summary>The lock with the new state of facts that drifted, and with nothing else that is new.</summary>
    /// <param name="before">The lock that the facts were compared with.</param>
    /// <param name="facts">The facts, with their drift.</param>
    /// <param name="path">The path under which the lock names a document.</param>
    /// <param name="accepts">Whether the new state of a locked fact is accepted.</param>
    /// <param name="dropsRetired">Whether a generation ends: names that were retired before it are free again.</param>
    public static FactLock Accepted(FactLock before, FactSet facts, Func<TextDocument, string> path, Func<LockedFact, bool> accepts, bool dropsRetired)
    {
        Dictionary<string, LockedFact> now = Of(facts, path).Facts.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        Dictionary<string, LockedFact> next = before.Facts.Where(fact => fact.Retired is null || !dropsRetired).ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        List<Drift> accepted = [.. facts.Drift.Where(drift => drift.IsFinding && accepts(drift.Locked))];
        foreach (Drift drift in accepted)
            next.Remove(drift.Locked.Id);
        foreach (Drift drift in accepted)
        {
            LockedFact fact = drift.Kind == DriftKind.Gone ? drift.Locked with { Retired = drift.Fact?.Id ?? "" } : now[drift.Fact!.Id];
            next[fact.Id] = fact;
        }

        return new FactLock([.. next.Values.OrderBy(fact => fact.Id, StringComparer.Ordinal)]);
    }

    /// <summary>A document that says the same in other words changes no line: the locked words stay as long as a citation has them.</summary>
    private static IEnumerable<LockedFact> WithKeptWords(IReadOnlyList<LockedFact> locks, FactLock before, FactSet facts)
    {
        Dictionary<string, LockedFact> known = before.Facts.Where(fact => fact.Retired is null).ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        Dictionary<string, Fact> all = facts.Facts.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        foreach (LockedFact fact in locks)
        {
            if (fact.Figure is null || !known.TryGetValue(fact.Id, out LockedFact? locked))
            {
                yield return fact;
                continue;
            }

            Fact now = all[fact.Id];
            yield return fact with
            {
                Text = Kept(fact.Figure, fact.Text, locked.Figure, locked.Text, now.Editions.Count == 0 ? now.Citations : now.Editions[0].Citations),
                Editions =
                [
                    .. fact.Editions.Select(edition => locked.Editions.FirstOrDefault(other => other.Name == edition.Name) is { } other
                        ? edition with { Text = Kept(edition.Figure, edition.Text, other.Figure, other.Text, now.Editions.First(period => period.Name == edition.Name).Citations) }
                        : edition),
                ],
            };
        }
    }

    private static string Kept(LockedFigure? now, string text, LockedFigure? locked, string lockedText, IReadOnlyList<SourceCitation> citations) =>
        now is not null && locked is not null && locked.HasValueOf(now) && citations.Any(citation => FoldedText.Of(citation.Exact) == lockedText) ? lockedText : text;

    private static LockedFact Of(Fact fact, Func<TextDocument, string> path, SentenceHash hashes)
    {
        // The latest period first, so that the next one adds lines to the lock and changes none.
        IEnumerable<SourceCitation> citations = fact.Editions.Count == 0
            ? fact.Citations
            : [.. fact.Editions.Reverse().SelectMany(edition => edition.Citations.OrderBy(citation => path(citation.Document), StringComparer.Ordinal))];
        IEnumerable<LockedAnchor> anchors = citations
            .Select(citation => new LockedAnchor(path(citation.Document), FoldedText.Of(citation.Exact), FoldedText.Before(citation), FoldedText.After(citation), hashes.Of(citation)))
            .OrderBy(anchor => fact.Editions.Count == 0 ? anchor.Source : "", StringComparer.Ordinal);
        SourceCitation first = fact.Editions.Count == 0 ? fact.Representative : fact.Editions[0].Representative;
        string? speaker = fact.IsFigure ? null : fact.Citations.Select(citation => citation.Speaker).FirstOrDefault(name => name != null);
        return new LockedFact(
            fact.Name, FigureOf(first), FoldedText.Of(first.Exact), speaker, [.. anchors], new LinePosition(1, 1))
        {
            Editions = [.. fact.Editions.Reverse().Select(edition => new LockedEdition(edition.Name, FigureOf(edition.Representative), FoldedText.Of(edition.Representative.Exact)))],
        };
    }

    private static LockedFigure? FigureOf(SourceCitation citation) => citation is FigureCitation figure ? LockedFigure.From(figure) : null;
}
