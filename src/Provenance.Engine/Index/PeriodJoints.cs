using Provenance.Engine.Text;

namespace Provenance.Engine.Index;

/// <summary>Where two editions of a fact that follow each other do not meet.</summary>
public static class PeriodJoints
{
    /// <summary>The joints of a fact where its editions overlap or leave days out.</summary>
    public static IEnumerable<PeriodJoint> Of(IndexedFact fact)
    {
        for (int i = 1; i < fact.Editions.Count; i++)
        {
            (IndexedEdition earlier, IndexedEdition later) = (fact.Editions[i - 1], fact.Editions[i]);
            if (earlier.To is not { } to || later.From is not { } from || earlier.IsOpen)
                continue;
            if (string.CompareOrdinal(to, from) >= 0)
                yield return new PeriodJoint(earlier, later, IsOverlap: true, from, later.To is { } end && string.CompareOrdinal(end, to) < 0 ? end : to);
            else if (IsoDay.After(to) != from)
                yield return new PeriodJoint(earlier, later, IsOverlap: false, IsoDay.After(to), IsoDay.Before(from));
        }
    }
}
