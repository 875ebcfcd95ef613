using System.Buffers;
using System.Runtime.CompilerServices;

using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Text;

/// <summary>
/// Where the landmarks of a text stand: one bit a token and kind, so that a reader steps over 64 tokens at a time. All kinds
/// are gathered in one walk over the tokens; what a reader need not look at stays out of its way and out of the cache.
/// </summary>
internal sealed class Landmarks : IDisposable
{
    // The words of eight kinds for 64 tokens lie together: one line of the cache.
    private const int Kinds = 8;
    private const int Block = 64;
    private const int LongestPrefix = 4;

    private const WordClass Numbers = WordClass.Cardinal | WordClass.Scale | WordClass.Magnitude | WordClass.Month | WordClass.Ordinal | WordClass.FractionName | WordClass.Multiplier;

    private const WordClass NoName = WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner | WordClass.Weekday | WordClass.Month | WordClass.Negation;

    private static readonly byte[] OfKinds = ForKinds();

    private readonly int _count;
    private readonly int _length;

    // Rented, as the tokens are.
    private ulong[] _bits;

    public Landmarks(ReadOnlySpan<Token> tokens, Vocabulary vocabulary)
    {
        _count = tokens.Length;
        _length = (tokens.Length / Block + 1) * Kinds;
        _bits = ArrayPool<ulong>.Shared.Rent(_length);
        Array.Clear(_bits, 0, _length);
        for (int i = 0; i < tokens.Length; i += Block)
            Gather(tokens.Slice(i, Math.Min(Block, tokens.Length - i)), vocabulary, _bits.AsSpan(i / Block * Kinds, Kinds));
    }

    /// <summary>The landmarks that every word of these classes is; at the place of <see cref="Landmark.Name"/>, that it is none in spite of a capital.</summary>
    public static byte OfClasses(WordClass classes) => (byte)(
        Bit(Landmark.Figure, classes, Numbers | WordClass.NumberOpener) | Bit(Landmark.Name, classes, NoName) | Bit(Landmark.Report, classes, WordClass.ReportCue) | Bit(Landmark.According, classes, WordClass.According));

    private static int Bit(Landmark kind, WordClass classes, WordClass any) => (classes & any) != 0 ? 1 << (int)kind : 0;

    /// <summary>The first landmark at or behind a token; the number of tokens where there is none.</summary>
    public int Next(Landmark kind, int from)
    {
        int block = from / Block;
        if (from >= _count)
            return _count;
        ulong bits = _bits[block * Kinds + (int)kind] >> (from % Block);
        if (bits != 0)
            return from + Bits.TrailingZeros(bits);
        for (int word = (block + 1) * Kinds + (int)kind; word < _length; word += Kinds)
        {
            if (_bits[word] != 0)
                return word / Kinds * Block + Bits.TrailingZeros(_bits[word]);
        }

        return _count;
    }

    /// <summary>The last landmark from one token up to another; -1 where there is none.</summary>
    /// <param name="kind">What to look for.</param>
    /// <param name="token">The token to look back from, itself included.</param>
    /// <param name="floor">How far: a text without the landmark must not be walked over for each question.</param>
    public int Last(Landmark kind, int token, int floor)
    {
        if (token < floor)
            return -1;
        int block = token / Block;
        ulong bits = _bits[block * Kinds + (int)kind] << (Block - 1 - token % Block);
        int top = token;
        while (bits == 0)
        {
            if (--block < floor / Block)
                return -1;
            bits = _bits[block * Kinds + (int)kind];
            top = block * Block + Block - 1;
        }

        int found = top - Bits.LeadingZeros(bits);
        return found < floor ? -1 : found;
    }

    /// <summary>How many landmarks of a kind the text has.</summary>
    public int Count(Landmark kind)
    {
        int count = 0;
        for (int word = (int)kind; word < _length; word += Kinds)
            count += Bits.Count(_bits[word]);
        return count;
    }

    /// <summary>Notes that a token begins a sentence, a paragraph or a line, or no longer does.</summary>
    public void Set(int token, TokenFlags flags)
    {
        for (Landmark kind = Landmark.Sentence; kind <= Landmark.Line; kind++)
        {
            ref ulong word = ref _bits[token / Block * Kinds + (int)kind];
            ulong bit = 1UL << (token % Block);
            word = ((int)flags >> (int)kind & 1) != 0 ? word | bit : word & ~bit;
        }
    }

    /// <summary>Gives the bits back; nothing may be asked afterwards.</summary>
    public void Dispose()
    {
        if (_bits.Length > 0)
            ArrayPool<ulong>.Shared.Return(_bits);
        _bits = [];
    }

    /// <summary>Turns the landmarks of up to 64 tokens into one word of bits for each kind.</summary>
    private static void Gather(ReadOnlySpan<Token> tokens, Vocabulary vocabulary, Span<ulong> words)
    {
        byte[] ofKinds = OfKinds;
        for (int first = 0; first < tokens.Length; first += 8)
        {
            ulong eight = 0;
            for (int i = Math.Min(first + 8, tokens.Length) - 1; i >= first; i--)
                eight = eight << 8 | Of(tokens[i], ofKinds, vocabulary);
            // The multiplication brings the lowest bits of eight bytes together in the highest byte.
            for (int kind = 0; kind < words.Length; kind++)
                words[kind] |= ((eight >> kind & 0x0101_0101_0101_0101) * 0x0102_0408_1020_4080 >> 56) << first;
        }
    }

    /// <summary>The landmarks that one token is, one bit each; asks no questions that the processor would have to guess the answer of.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte Of(in Token token, byte[] ofKinds, Vocabulary vocabulary)
    {
        int capital = (int)(token.Flags & TokenFlags.Capital) >> 1;
        int word = vocabulary.LandmarksOf(token.Lexeme);
        // "EUR 5", "kr 500": a short word may stand for a currency.
        int prefix = (capital | (token.First == 'k' ? 1 : 0)) & (token.Length <= LongestPrefix ? 1 : 0);
        // The flags for sentence, paragraph and line stand at the places of their kinds.
        int starts = (int)(token.Flags & (TokenFlags.SentenceStart | TokenFlags.ParagraphStart | TokenFlags.LineStart));
        int colon = token.First == ':' ? 1 : 0;
        // A word of a closed class has the bit that a capital sets already, so that together the two are no name.
        int name = capital << (int)Landmark.Name & ~word;
        return (byte)(ofKinds[(int)token.Kind] | word & ~(1 << (int)Landmark.Name) | starts | name | prefix << (int)Landmark.Figure | colon << (int)Landmark.Report);
    }

    private static byte[] ForKinds()
    {
        var kinds = new byte[(int)TokenKind.Other + 1];
        kinds[(int)TokenKind.Number] = kinds[(int)TokenKind.DottedNumber] = kinds[(int)TokenKind.Currency] = 1 << (int)Landmark.Figure;
        kinds[(int)TokenKind.Mark] = 1 << (int)Landmark.Mark;
        return kinds;
    }
}
