namespace Provenance.Engine.Text;

/// <summary>Counts the bits of a word, and the zeros at its ends.</summary>
internal static class Bits
{
    /// <summary>Zeros below the lowest bit that is set.</summary>
    public static int TrailingZeros(ulong bits) =>
#if NET
        System.Numerics.BitOperations.TrailingZeroCount(bits);
#else
        63 - LeadingZeros(bits & (0 - bits));
#endif

    /// <summary>Zeros above the highest bit that is set.</summary>
    public static int LeadingZeros(ulong bits)
    {
#if NET
        return System.Numerics.BitOperations.LeadingZeroCount(bits);
#else
        int zeros = 0;
        for (int half = 32; half > 0; half /= 2)
        {
            if (bits >> (64 - half) == 0)
            {
                zeros += half;
                bits <<= half;
            }
        }

        return zeros;
#endif
    }

    /// <summary>How many bits are set.</summary>
    public static int Count(ulong bits)
    {
#if NET
        return System.Numerics.BitOperations.PopCount(bits);
#else
        int count = 0;
        for (; bits != 0; bits &= bits - 1)
            count++;
        return count;
#endif
    }
}
