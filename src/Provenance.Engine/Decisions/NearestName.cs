namespace Provenance.Engine.Decisions;

/// <summary>Finds the name that somebody may have meant.</summary>
public static class NearestName
{
    /// <summary>Names beyond this length are compared by their beginning.</summary>
    private const int Longest = 64;

    /// <summary>The nearest by edit distance (Levenshtein 1966), the first of equals; null when none is near.</summary>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        string? nearest = null;
        int least = Math.Max(2, Math.Min(name.Length, Longest) / 2) + 1;
        foreach (string candidate in candidates)
        {
            int distance = Distance(Cut(name), Cut(candidate));
            if (distance < least)
                (nearest, least) = (candidate, distance);
        }

        return nearest;
    }

    private static string Cut(string name) => name.Length <= Longest ? name : name.Substring(0, Longest);

    private static int Distance(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (int k = 0; k < row.Length; k++)
            row[k] = k;
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int k = 1; k < row.Length; k++)
            {
                int above = row[k];
                int change = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[k - 1]) ? diagonal : diagonal + 1;
                row[k] = Math.Min(change, Math.Min(row[k], row[k - 1]) + 1);
                diagonal = above;
            }
        }

        return row[right.Length];
    }
}
