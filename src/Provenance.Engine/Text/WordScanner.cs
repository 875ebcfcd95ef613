using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Provenance.Engine.Text;

/// <summary>
/// Finds where a word ends. Where the next eight characters are ASCII, they are asked together (SIMD within a register): a
/// loop that ends after three letters here and five there costs the processor a wrong guess at nearly every word.
/// </summary>
internal static class WordScanner
{
    private const int Together = 8;
    private const ulong NotAscii = 0xFF80_FF80_FF80_FF80;
    private const ulong CaseBits = 0x0020_0020_0020_0020;
    private const ulong HighBits = 0x8000_8000_8000_8000;

    // Added to a character of ASCII, these reach the highest bit from 'a' on, and from behind 'z' on.
    private const ulong ToA = 0x8000_8000_8000_8000 - 0x0061_0061_0061_0061;
    private const ulong BehindZ = 0x8000_8000_8000_8000 - 0x007B_007B_007B_007B;

    /// <summary>The position behind the letters that begin at one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int End(string text, int start)
    {
        int i = start;
        if (BitConverter.IsLittleEndian && i <= text.Length - Together)
        {
            ulong first = Four(text, i);
            ulong second = Four(text, i + Together / 2);
            if (((first | second) & NotAscii) == 0)
            {
                int letters = Bits.TrailingZeros(Others(first) | Others(second) << (Together / 2) | 1UL << Together);
                if (letters < Together)
                    return i + letters;
                i += Together;
            }
        }

        while (i < text.Length && CharClasses.IsLetter(text[i]))
            i++;
        return i;
    }

    /// <summary>Whether no letter is a small one.</summary>
    public static bool IsCapitals(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (CharClasses.Of(text[i]) == CharClass.Lower)
                return false;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Four(string text, int i) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text.AsSpan(i, Together / 2)));

    /// <summary>A bit for each of four characters that is no letter, the first one lowest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Others(ulong four)
    {
        ulong folded = four | CaseBits;
        ulong others = ~(folded + ToA) | (folded + BehindZ);
        // The multiplication brings the highest bits of four characters together.
        return ((others & HighBits) >> 15) * 0x0001_0002_0004_0008 >> 48 & 0xF;
    }
}
