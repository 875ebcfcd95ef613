namespace Provenance.Engine.Wording;

/// <summary>The words that two stretches have once each and in one order: where two long wordings surely lie on each other.</summary>
internal static class Anchors
{
    /// <summary>The longest row of such words that ascends in both, as places of the one and of the other.</summary>
    public static List<(int Own, int Source)> Of(FoldedWord[] own, int first, int end, FoldedWord[] source, int sourceFirst, int sourceEnd)
    {
        Dictionary<int, int> ownPlaces = Single(own, first, end), sourcePlaces = Single(source, sourceFirst, sourceEnd);
        var tails = new List<int>();
        var pairs = new List<(int Own, int Source, int Before)>();
        for (int i = first; i < end; i++)
        {
            if (own[i].Number < 0 || ownPlaces[own[i].Number] < 0 || !sourcePlaces.TryGetValue(own[i].Number, out int place) || place < 0)
                continue;
            int length = Place(tails, pairs, place);
            pairs.Add((i, place, length == 0 ? -1 : tails[length - 1]));
            if (length == tails.Count)
                tails.Add(pairs.Count - 1);
            else
                tails[length] = pairs.Count - 1;
        }

        var anchors = new List<(int, int)>(tails.Count);
        for (int at = tails.Count == 0 ? -1 : tails[tails.Count - 1]; at >= 0; at = pairs[at].Before)
            anchors.Add((pairs[at].Own, pairs[at].Source));
        anchors.Reverse();
        return anchors;
    }

    /// <summary>How many of the best ascending rows end before a place (Schensted's algorithm).</summary>
    private static int Place(List<int> tails, List<(int Own, int Source, int Before)> pairs, int place)
    {
        int low = 0, high = tails.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (pairs[tails[middle]].Source < place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The place of each word; -1 for one that stands there twice.</summary>
    private static Dictionary<int, int> Single(FoldedWord[] words, int first, int end)
    {
        var places = new Dictionary<int, int>();
        for (int i = first; i < end; i++)
        {
            if (words[i].Number >= 0)
                places[words[i].Number] = places.ContainsKey(words[i].Number) ? -1 : i;
        }

        return places;
    }
}
