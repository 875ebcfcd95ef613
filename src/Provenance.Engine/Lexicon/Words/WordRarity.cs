namespace Provenance.Engine.Lexicon.Words;

/// <summary>
/// How much a word tells by itself, in bits: the negative binary logarithm of its share of ordinary English. Two texts that share "levy" are about
/// one thing more likely than two that share "year". A word that the table lacks is rare.
/// </summary>
internal static partial class WordRarity
{
    /// <summary>The bits of a word that the table does not hold.</summary>
    public const int Unknown = FirstBits + BandBits * (MostBands + 1);

    /// <summary>The bits of the words of the first band, and of those that tell even less.</summary>
    public const int FirstBits = 7;

    /// <summary>The last band.</summary>
    public const int MostBands = 11;

    private const int BandBits = 1;
    private const int Slots = 1 << 15;

    private static readonly (int Hash, byte Bits)[] Table = Fill();

    /// <summary>The bits of a stem.</summary>
    /// <param name="stem">The stem's hash (<see cref="StemHash"/>).</param>
    public static int BitsOf(int stem)
    {
        for (int slot = Slot(stem); Table[slot].Bits != 0; slot = (slot + 1) & (Slots - 1))
        {
            if (Table[slot].Hash == stem)
                return Table[slot].Bits;
        }

        return Unknown;
    }

    private static int Slot(int hash) => (int)((uint)hash * 0x9E3779B9u >> 17);

    private static (int, byte)[] Fill()
    {
        var table = new (int Hash, byte Bits)[Slots];
        for (int band = 0; band < Bands.Length; band++)
        {
            ReadOnlySpan<char> words = Bands[band].AsSpan();
            while (!words.IsEmpty)
            {
                int end = words.IndexOf(' ');
                ReadOnlySpan<char> word = end < 0 ? words : words.Slice(0, end);
                words = end < 0 ? default : words.Slice(end + 1);
                int hash = StemHash.Of(word), slot = Slot(hash);
                while (table[slot].Bits != 0)
                    slot = (slot + 1) & (Slots - 1);
                table[slot] = (hash, (byte)(FirstBits + BandBits * band));
            }
        }

        return table;
    }
}
