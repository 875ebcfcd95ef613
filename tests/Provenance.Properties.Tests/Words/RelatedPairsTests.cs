using System.Text;
using System.Text.Json;

using Provenance.Engine.Lexicon.Words;
using Provenance.Tests;
using Provenance.Training.Words;

namespace Provenance.Properties.Words;

/// <summary>The table of related words, made of ten invented vectors and a WordNet of seven synsets.</summary>
public class RelatedPairsTests
{
    // Two words of a pair stand at opposite corners of a box, which is what all but the top leaves out; beyond its three dimensions they are alike, and like no other pair.
    private static readonly string[] Words = ["blaze", "import", "nurse", "ferry", "boat", "doctor", "export", "fire"];

    private static readonly Lazy<RelatedPair[]> Pairs = new(() =>
    {
        using var folder = new TemporaryFolder();
        folder.Write("data.noun", """
              1 A line of the licence.
            00000001 03 n 02 fire 0 blaze 0 000 | what burns
            00000002 03 n 01 nurse 0 001 @ 00000004 n 0000 | who cares for the sick
            00000003 03 n 01 doctor 0 001 @ 00000004 n 0000 | who treats the sick
            00000004 03 n 01 person 0 000 | somebody
            00000005 03 n 01 boat 0 000 | a small ship

            """);
        folder.Write("data.verb", """
            00000001 30 v 01 import 0 001 ! 00000002 v 0101 01 + 08 00 | bring in
            00000002 30 v 01 export 0 001 ! 00000001 v 0101 01 + 08 00 | send out

            """);
        folder.Write("data.adj", "");
        folder.Write("index.sense", """
            blaze%1:03:00:: 00000001 1 2
            boat%1:03:00:: 00000005 1 2
            doctor%1:03:00:: 00000003 1 2
            export%2:30:00:: 00000002 1 2
            fire%1:03:00:: 00000001 1 2
            import%2:30:00:: 00000001 1 2
            nurse%1:03:00:: 00000002 1 2
            person%1:03:00:: 00000004 1 2

            """);
        using var embeddings = new MemoryStream(Encoding.UTF8.GetBytes(Embeddings()));
        return [.. RelatedPairs.Of(embeddings, new WordNet(folder.FullPath), [new("ferry", 30), new("seven", 500), new("qwertz", 1)])];
    });

    [Fact]
    public void Words_that_are_used_alike_are_related() => Assert.Equal(WordRelation.Closest, RelationOf("ferry", "boat"));

    [Fact]
    public void Words_of_one_synset_are_no_sisters() => Assert.Equal(WordRelation.Closest, RelationOf("blaz", "fire"));

    [Fact]
    public void Antonyms_are_sisters() => Assert.Equal(WordRelation.Sister, RelationOf("import", "export"));

    [Fact]
    public void Two_of_one_kind_are_sisters() => Assert.Equal(WordRelation.Sister, RelationOf("nurs", "doctor"));

    [Fact]
    public void Nothing_else_is_related_neither_a_number_nor_what_is_no_word() => Assert.Equal(4, Pairs.Value.Length);

    [Fact]
    public void A_line_says_by_relation_how_many_lines_further_on_those_stand_that_are_related() =>
        Assert.Equal(["blaz", "boat 03", "doctor", "export ;;;03", "ferry", "fire 03", "import", "nurs ;;;03"], RelatedWordsFile.EntriesOf(Pairs.Value));

    private static WordRelation RelationOf(string one, string other) => Assert.Single(Pairs.Value, pair => pair.One == one && pair.Other == other).Relation;

    /// <summary>The embeddings, with a number and a word of no language that are used as "blaze" is.</summary>
    private static string Embeddings()
    {
        IEnumerable<(string Word, int Corner)> words = Words.Select((word, corner) => (word, corner)).Concat([("seven", 0), ("qwertz", 0)]);
        Dictionary<string, double[]> vectors = words.ToDictionary(one => one.Word, one => VectorOf(one.Corner));
        return JsonSerializer.Serialize(new { size = vectors.Count, dimensions = 7, words = vectors.Keys, vectors, unkVector = new double[9] });
    }

    // Behind the vector stand its length and its place.
    private static double[] VectorOf(int corner)
    {
        double Side(int bit) => (corner >> bit & 1) == 0 ? 1 : -1;
        int pair = Math.Min(corner, 7 - corner);
        return [9 * Side(0), 7 * Side(1), 5 * Side(2), .. Enumerable.Range(0, 4).Select(axis => axis == pair ? 3.0 : 0), 12.8, corner];
    }
}
