namespace Provenance.Engine.Matching;

/// <summary>Compares what two mentions list: years, periods, sides of opposites; each ascending.</summary>
internal static class PairLists
{
    /// <summary>Both name something, and nothing that the other names.</summary>
    public const int Disjoint = 3;

    /// <summary>They stand on opposite sides and share none.</summary>
    public const int OppositeSide = 2;

    private const int SameSide = 1;

    /// <summary>0 where both are empty, 1 where one is, 2 where they share a number, <see cref="Disjoint"/> where they share none.</summary>
    public static int Relation(int[] left, int[] right)
    {
        if (left.Length == 0 && right.Length == 0)
            return 0;
        if (left.Length == 0 || right.Length == 0)
            return 1;
        for (int i = 0, k = 0; i < left.Length && k < right.Length;)
        {
            if (left[i] == right[k])
                return 2;
            if (left[i] < right[k])
                i++;
            else
                k++;
        }

        return Disjoint;
    }

    /// <summary>Whether both stand on one side of two opposites, on opposite sides, or both: as bits.</summary>
    public static int OppositesOf(int[] left, int[] right)
    {
        int found = 0;
        foreach (int a in left)
        {
            foreach (int b in right)
            {
                if (a == b)
                    found |= SameSide;
                else if (a >> 3 == b >> 3)
                    found |= OppositeSide;
            }
        }

        return found;
    }
}
