using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Mentions;

namespace Provenance.Engine.Matching;

/// <summary>Compares the words around the mentions of two documents: those that both have, those that one lacks, and those that are related.</summary>
internal sealed class PairWords
{
    private readonly DocumentMentions _left;
    private readonly DocumentMentions _right;
    private readonly Dictionary<int, (int Stem, WordRelation Relation)[]> _relatedLeft = [];
    private readonly Dictionary<int, (int Stem, WordRelation Relation)[]> _relatedRight = [];

    public PairWords(DocumentMentions left, DocumentMentions right)
    {
        _left = left;
        _right = right;
    }

    /// <summary>The bits of the words that stand in both sentences.</summary>
    public static int SharedBits(Mention a, Mention b)
    {
        int bits = 0;
        for (int i = 0; i < a.Stems.Length; i++)
        {
            bits += a.Zones[i] != WordZone.Context && b.Has(a.Stems[i], WordZone.Sentence) ? a.Bits[i] : 0;
        }

        return bits;
    }

    /// <summary>Fills the features of words.</summary>
    public void Read(Mention a, Mention b, Span<int> raw)
    {
        Span<int> shared = stackalloc int[16];
        shared.Clear();
        int local = 0, localNear = 0, rare = 0, names = 0, ownNames = 0, otherNames = 0, count = 0;
        int nearLeft = 0, nearRight = 0, hitLeft = 0, hitRight = 0, conflict = 0, absent = 0;
        int sentenceLeft = 0, sentenceRight = 0, sharedLeft = 0, sharedRight = 0, nearShared = 0;
        for (int w = 0; w < a.Stems.Length; w++)
            sentenceLeft += a.Zones[w] < WordZone.Context ? a.Bits[w] : 0;
        for (int w = 0; w < b.Stems.Length; w++)
            sentenceRight += b.Zones[w] < WordZone.Context ? b.Bits[w] : 0;
        int i = 0, k = 0;
        while (i < a.Stems.Length || k < b.Stems.Length)
        {
            if (k == b.Stems.Length || i < a.Stems.Length && a.Stems[i] < b.Stems[k])
            {
                Miss(a, i, _right, ref nearLeft, ref conflict, ref absent, ref ownNames);
                i++;
            }
            else if (i == a.Stems.Length || a.Stems[i] > b.Stems[k])
            {
                Miss(b, k, _left, ref nearRight, ref conflict, ref absent, ref otherNames);
                k++;
            }
            else
            {
                int bits = a.Bits[i], x = (int)a.Zones[i], y = (int)b.Zones[k];
                shared[x * 4 + y] += bits;
                int own = LocalBits(a.Stems[i]);
                sharedLeft += x < 3 ? bits : 0;
                sharedRight += y < 3 ? bits : 0;
                nearShared += x == 0 && y == 0 ? 1 : 0;
                if (x < 3 && y < 3)
                {
                    local += own;
                    rare = Math.Max(rare, bits);
                    if (a.IsName[i] || b.IsName[k])
                        names += bits;
                }

                if (x < 2 && y < 2)
                    localNear += own;
                if (x == 0)
                {
                    nearLeft += bits;
                    hitLeft += y < 3 ? bits : bits / 2;
                }

                if (y == 0)
                {
                    nearRight += bits;
                    hitRight += x < 3 ? bits : bits / 2;
                }

                count++;
                i++;
                k++;
            }
        }

        raw[(int)PairFeature.NearNear] = shared[0];
        raw[(int)PairFeature.NearSubject] = shared[1] + shared[4];
        raw[(int)PairFeature.NearAny] = shared[2] + shared[8] + shared[3] + shared[12];
        raw[(int)PairFeature.SubjectSubject] = shared[5];
        raw[(int)PairFeature.AnySentence] = shared[6] + shared[9] + shared[10];
        raw[(int)PairFeature.AnyContext] = shared[7] + shared[13] + shared[11] + shared[14] + shared[15];
        raw[(int)PairFeature.LocalNear] = localNear;
        raw[(int)PairFeature.LocalAny] = local;
        raw[(int)PairFeature.RareShared] = rare;
        raw[(int)PairFeature.Conflict] = conflict;
        raw[(int)PairFeature.Absent] = absent;
        int left = nearLeft == 0 ? 0 : 100 * hitLeft / nearLeft, right = nearRight == 0 ? 0 : 100 * hitRight / nearRight;
        raw[(int)PairFeature.CoverNear] = Math.Min(left, right);
        raw[(int)PairFeature.CoverBest] = Math.Max(left, right);
        raw[(int)PairFeature.SentenceCover] = Math.Min(sentenceLeft == 0 ? 0 : 100 * sharedLeft / sentenceLeft, sentenceRight == 0 ? 0 : 100 * sharedRight / sentenceRight);
        raw[(int)PairFeature.NearCount] = nearShared;
        raw[(int)PairFeature.NameShared] = names;
        raw[(int)PairFeature.NameConflict] = names > 0 ? 0 : Math.Min(ownNames, otherNames) > 0 ? 3 : ownNames + otherNames > 0 ? 2 : 1;
        ReadHeads(a, b, raw);
        (int hitA, int sistersA) = Related(a, b, _relatedLeft, _right);
        (int hitB, int sistersB) = Related(b, a, _relatedRight, _left);
        raw[(int)PairFeature.RelatedNear] = hitA + hitB;
        raw[(int)PairFeature.RelatedCover] = Math.Min(nearLeft == 0 ? 0 : 100 * (hitLeft + hitA) / nearLeft, nearRight == 0 ? 0 : 100 * (hitRight + hitB) / nearRight);
        raw[(int)PairFeature.Sisters] = Math.Min(sistersA, sistersB);
        raw[(int)PairFeature.RelatedHead] = (int)RelationOf(a, b);
    }

    /// <summary>What the words near a figure weigh whose relatives stand in the sentence of the other, and how many have a sister near it.</summary>
    private static (int Bits, int Sisters) Related(Mention mention, Mention other, Dictionary<int, (int, WordRelation)[]> known, DocumentMentions document)
    {
        int bits = 0, sisters = 0;
        for (int i = 0; i < mention.Stems.Length; i++)
        {
            if (mention.Zones[i] != WordZone.Near || mention.IsName[i] || other.Has(mention.Stems[i], WordZone.Sentence))
                continue;
            var best = WordRelation.None;
            bool hasSister = false;
            foreach ((int stem, WordRelation relation) in RelatedIn(mention.Stems[i], known, document))
            {
                if (!other.Has(stem, WordZone.Sentence) || mention.Has(stem, WordZone.Sentence))
                    continue;
                if (relation == WordRelation.Sister)
                    hasSister |= other.Has(stem, WordZone.Near);
                else if (relation > best)
                    best = relation;
            }

            bits += mention.Bits[i] * ((int)best - 1 < 1 ? 0 : (int)best) / 4;
            sisters += hasSister ? 1 : 0;
        }

        return (bits, sisters);
    }

    private static (int, WordRelation)[] RelatedIn(int stem, Dictionary<int, (int, WordRelation)[]> known, DocumentMentions document)
    {
        if (known.TryGetValue(stem, out (int, WordRelation)[]? related))
            return related;
        var here = new List<(int, WordRelation)>();
        foreach ((int other, WordRelation relation) in RelatedWords.Of(stem))
        {
            if (document.CountOf(other) > 0)
                here.Add((other, relation));
        }

        return known[stem] = [.. here];
    }

    /// <summary>How the heads of both are related: the closest, or that two of them are sisters.</summary>
    private WordRelation RelationOf(Mention a, Mention b)
    {
        var best = WordRelation.None;
        foreach (int head in a.Heads)
        {
            foreach ((int stem, WordRelation relation) in RelatedIn(head, _relatedLeft, _right))
            {
                if (relation > best && Array.IndexOf(b.Heads, stem) >= 0)
                    best = relation;
            }
        }

        return best;
    }

    private static void Miss(Mention mention, int word, DocumentMentions other, ref int near, ref int conflict, ref int absent, ref int names)
    {
        if (mention.Zones[word] > WordZone.Subject)
            return;
        int bits = mention.Bits[word];
        if (mention.IsName[word])
            names += bits;
        if (mention.Zones[word] != WordZone.Near)
            return;
        near += bits;
        if (other.CountOf(mention.Stems[word]) > 0)
            conflict += bits;
        else
            absent += bits;
    }

    private static void ReadHeads(Mention a, Mention b, Span<int> raw)
    {
        int both = 0, near = 0, miss = 0;
        foreach (int head in a.Heads)
        {
            if (Array.IndexOf(b.Heads, head) >= 0)
                both += WordBits(a, head);
            else if (b.Has(head, WordZone.Sentence))
                near += WordBits(a, head);
            else
                miss++;
        }

        foreach (int head in b.Heads)
        {
            if (Array.IndexOf(a.Heads, head) >= 0)
                continue;
            if (a.Has(head, WordZone.Sentence))
                near += WordBits(b, head);
            else
                miss++;
        }

        raw[(int)PairFeature.HeadBits] = both;
        raw[(int)PairFeature.HeadNear] = near;
        raw[(int)PairFeature.HeadMiss] = miss;
    }

    private static int WordBits(Mention mention, int stem)
    {
        int place = Array.BinarySearch(mention.Stems, stem);
        return place < 0 ? 0 : mention.Bits[place];
    }

    /// <summary>How much a word chooses among the figures of both documents, in bits: all of them have a name that the whole story is about.</summary>
    private int LocalBits(int stem)
    {
        int left = _left.CountOf(stem), right = _right.CountOf(stem), all = _left.Mentions.Length + _right.Mentions.Length + 2, with = left + right + 1, bits = 0;
        while (with * 2 <= all)
        {
            with *= 2;
            bits++;
        }

        return bits * 2 + (with * 3 <= all * 2 ? 1 : 0);
    }
}
