using Provenance.Engine.Lexicon;
using Provenance.Engine.Mentions;
using Provenance.Engine.Values;

namespace Provenance.Engine.Matching;

/// <summary>One sentence that two documents have, with another number in it at most: whatever was learned of sentences that resemble each other, this one states one thing.</summary>
internal static class OneStatement
{
    /// <summary>The pairs of figures that stand in one place of one sentence. Of these documents that say when they were written, both were written at one time.</summary>
    /// <param name="table">The pairs of two documents.</param>
    public static IEnumerable<int> Find(PairTable table)
    {
        if (table.IsOne || AreOfOtherDays(table.LeftDocument, table.RightDocument))
            yield break;
        foreach (KeyValuePair<string, List<Mention>> own in table.LeftDocument.Frames)
        {
            if (!table.RightDocument.Frames.TryGetValue(own.Key, out List<Mention>? other) || PairsOf(table, own.Value, other) is not { } pairs)
                continue;
            foreach (int pair in pairs)
                yield return pair;
        }
    }

    /// <summary>The pairs of two sentences; null where they are told of two occasions, or differ and name nobody.</summary>
    private static List<int>? PairsOf(PairTable table, List<Mention> left, List<Mention> right)
    {
        if (left.Count != right.Count)
            return null;
        var pairs = new List<int>();
        int different = 0;
        for (int i = 0; i < left.Count; i++)
        {
            int pair = left[i].IsCell || left[i].IsDateline ? -1 : table.Find(left[i].Index, right[i].Index);
            if (pair < 0)
                return null;
            different += table.Fits(pair) ? 0 : 1;
            pairs.Add(pair);
        }

        return different > 1 || different > 0 && !left.Exists(HasName) ? null : pairs;
    }

    private static bool HasName(Mention mention)
    {
        for (int i = 0; i < mention.Stems.Length; i++)
        {
            if (mention.IsName[i] && mention.Zones[i] != WordZone.Context)
                return true;
        }

        return false;
    }

    private static bool AreOfOtherDays(DocumentMentions left, DocumentMentions right) =>
        DayOf(left) is { } day && DayOf(right) is { } other && !CalendarInterval.Fits(day, other);

    private static string? DayOf(DocumentMentions document) =>
        Array.Find(document.Mentions, mention => mention.IsOpening && mention.IsDateline && mention.Figure.Value.Iso is not null)?.Figure.Value.Iso;
}
