using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Wording;

namespace Provenance.Training.Words;

/// <summary>The stems of a list of frequencies by how much they tell: band by band one bit more (<see cref="WordRarity"/>). What tells more than the last band is left out.</summary>
internal static class RarityBands
{
    /// <summary>Puts the stems of words into bands, each band in the order of the alphabet.</summary>
    /// <param name="frequencies">The words with how often they stand in a corpus; a word with anything but letters of English is left out.</param>
    public static string[][] Of(IEnumerable<WordFrequency> frequencies)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (WordFrequency frequency in frequencies.Where(frequency => frequency.Word.All(char.IsAsciiLetter)))
        {
            string stem = WordFolding.Stem(frequency.Word.ToLowerInvariant());
            counts[stem] = counts.GetValueOrDefault(stem) + frequency.Count;
        }

        double total = counts.Values.Sum();
        ILookup<int, string> bands = counts.ToLookup(pair => BandOf(pair.Value / total), pair => pair.Key);
        return [.. Enumerable.Range(0, WordRarity.MostBands + 1).Select(band => bands[band].Order(StringComparer.Ordinal).ToArray())];
    }

    private static int BandOf(double share) => Math.Max(0, (int)Math.Round(-Math.Log2(share)) - WordRarity.FirstBits);
}
