using Provenance.Engine.Text;

namespace Provenance.Engine.Periods;

/// <summary>Sorts the documents of one fact into editions, the earliest first: those that begin on one day are one, and one that lies inside another belongs to it.</summary>
internal static class EditionPeriods
{
    /// <summary>The editions; none where no document has a period and none supersedes another.</summary>
    /// <param name="documents">The documents, each once.</param>
    /// <param name="periods">When they hold.</param>
    public static List<EditionPeriod> Of(IReadOnlyCollection<TextDocument> documents, SourcePeriods periods)
    {
        // Most documents say nothing of another, and need not be held against each.
        TextDocument[] successors = [.. documents.Where(periods.MaySupersede)];
        var editions = new List<EditionPeriod>();
        foreach (TextDocument document in InOrder([.. documents.Where(document => IsDated(document, documents, successors, periods))], periods))
        {
            Validity validity = periods.Of(document) ?? Validity.None;
            EditionPeriod? own = editions.Find(edition => Belongs(document, validity, edition, periods));
            if (own is null)
                editions.Add(own = new EditionPeriod { From = validity.From, StatedTo = validity.To });
            else if (own.From == validity.From && validity.To is not null && (own.StatedTo is null || string.CompareOrdinal(own.StatedTo, validity.To) < 0))
                own.StatedTo = validity.To;
            own.Label ??= validity.Edition ?? (validity.From is null ? periods.LabelOf(document) : null);
            own.Documents.Add(document);
            if (periods.MaySupersede(document))
                own.Successors.Add(document);
        }

        for (int i = 0; i < editions.Count; i++)
        {
            editions[i].To = editions[i].StatedTo;
            if (i + 1 < editions.Count && editions[i].To is null && editions[i].From is not null && editions[i + 1].From is { } next)
                editions[i].To = IsoDay.Before(next);
        }

        return editions;
    }

    private static bool IsDated(TextDocument document, IReadOnlyCollection<TextDocument> documents, TextDocument[] successors, SourcePeriods periods) =>
        periods.Of(document) is { From: not null } or { To: not null }
        || periods.MaySupersede(document) && documents.Any(other => periods.Supersedes(document, other))
        || successors.Any(other => periods.Supersedes(other, document));

    private static bool Belongs(TextDocument document, Validity validity, EditionPeriod edition, SourcePeriods periods)
    {
        if (validity.From is null || edition.From is null)
            return validity.From == edition.From && !edition.Documents.Any(other => periods.AreSteps(document, other)) && (validity.Edition is null || edition.Label is null || validity.Edition == edition.Label);
        if (validity.From == edition.From)
            return !(periods.MaySupersede(document) && edition.Documents.Any(other => periods.Supersedes(document, other))) && !edition.Successors.Exists(other => periods.Supersedes(other, document));
        return validity.To is not null && edition.StatedTo is not null && string.CompareOrdinal(edition.From, validity.From) < 0 && string.CompareOrdinal(validity.To, edition.StatedTo) <= 0;
    }

    /// <summary>By the first day, then what is superseded before what supersedes it.</summary>
    private static List<TextDocument> InOrder(List<TextDocument> documents, SourcePeriods periods)
    {
        documents = [.. documents.OrderBy(document => periods.Of(document)?.From ?? "", StringComparer.Ordinal).ThenByDescending(document => periods.Of(document)?.To is { } to ? to : "~", StringComparer.Ordinal).ThenBy(document => document.Path, PathOrder.Instance)];
        // Few documents of one first day take the place of another: only before those one may have to stand.
        var ordered = new List<TextDocument>(documents.Count);
        string? day = null;
        bool hasSuccessors = false;
        foreach (TextDocument document in documents)
        {
            string from = periods.Of(document)?.From ?? "";
            hasSuccessors &= from == day;
            day = from;
            int at = ordered.Count;
            for (int i = ordered.Count - 1; hasSuccessors && i >= 0 && (periods.Of(ordered[i])?.From ?? "") == from; i--)
            {
                if (periods.Supersedes(ordered[i], document))
                    at = i;
            }

            ordered.Insert(at, document);
            hasSuccessors |= periods.MaySupersede(document);
        }

        return ordered;
    }
}
