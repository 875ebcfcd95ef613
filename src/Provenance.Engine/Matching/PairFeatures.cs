using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Mentions;
using Provenance.Engine.Values;

namespace Provenance.Engine.Matching;

/// <summary>Computes the features of pairs of mentions of two documents. All numbers are whole, so that every machine computes the same.</summary>
internal sealed class PairFeatures
{
    /// <summary>How many there are.</summary>
    public const int Count = (int)PairFeature.Cover + 1;

    private readonly DocumentMentions _left;
    private readonly DocumentMentions _right;
    private readonly PairWords _words;
    private readonly int _stories;
    private readonly bool _isOne;

    public PairFeatures(DocumentMentions left, DocumentMentions right)
    {
        _left = left;
        _right = right;
        _isOne = ReferenceEquals(left, right);
        _words = new PairWords(left, right);
        _stories = SharedBits(left.Opening, right.Opening);
    }

    /// <summary>Whether the features say nothing of the values: only of what is told around them.</summary>
    public static bool IsOfContext(PairFeature feature) => feature < PairFeature.Context && feature is not (PairFeature.Digits or PairFeature.Fit or PairFeature.Hedges or PairFeature.Distance or PairFeature.Slip or PairFeature.Repeats or PairFeature.Small);

    /// <summary>A score, or the margin between two, as a feature of the second pass: in thirds of a unit of log odds.</summary>
    public static int LevelOf(int score) => Math.Max(-30, Math.Min(45, ((score * 3) + (Forest.Unit / 2)) >> 10));

    /// <summary>Fills the features of the first pass.</summary>
    public void Read(Mention a, Mention b, ValueFit fit, Span<int> raw)
    {
        bool sameDimension = a.Value.DimensionKey == b.Value.DimensionKey;
        raw[(int)PairFeature.Fit] = (int)fit;
        raw[(int)PairFeature.Digits] = fit == ValueFit.Differ ? 0 : Math.Min(6, Math.Min(a.Value.Digits, b.Value.Digits));
        raw[(int)PairFeature.Dimension] = PairValues.DimensionClass(a, b);
        raw[(int)PairFeature.Unit] = !sameDimension ? 3 : a.Value.Unit == b.Value.Unit ? 0 : a.Value.Unit == null || b.Value.Unit == null ? 1 : ValueComparer.IsOtherUnit(a.Value, b.Value) ? 4 : 2;
        raw[(int)PairFeature.Noun] = a.Noun == 0 && b.Noun == 0 ? 0 : a.Noun == b.Noun ? 1 : a.Noun == 0 || b.Noun == 0 ? 2 : 3;
        raw[(int)PairFeature.Hedges] = a.Figure.Hedge == b.Figure.Hedge ? (a.Figure.Hedge == Hedge.Exact ? 0 : 1) : 2;
        raw[(int)PairFeature.Distance] = fit == ValueFit.Differ ? ValueComparer.Distance(a.Value, b.Value) : 0;
        raw[(int)PairFeature.Slip] = fit == ValueFit.Differ ? PairValues.SlipOf(a, b) : 0;
        raw[(int)PairFeature.Rate] = a.Rate == b.Rate ? (a.Rate == null ? 0 : 1) : a.Rate == null || b.Rate == null ? 2 : 3;
        _words.Read(a, b, raw);
        raw[(int)PairFeature.Year] = PairLists.Relation(a.Years, b.Years) is var years && years == PairLists.Disjoint ? (a.HasOwnYear && b.HasOwnYear ? 3 : 4) : years;
        raw[(int)PairFeature.Period] = PairLists.Relation(a.Periods, b.Periods);
        raw[(int)PairFeature.Before] = a.Before == b.Before ? (a.Before == 0 ? 0 : 1) : a.Before == 0 || b.Before == 0 ? 2 : 3;
        raw[(int)PairFeature.Direction] = a.Direction == b.Direction ? (a.Direction == 0 ? 0 : 1) : a.Direction == 0 || b.Direction == 0 ? 2 : 3;
        raw[(int)PairFeature.Baseline] = Both(a, b, WordSigns.Baseline);
        raw[(int)PairFeature.Prospect] = Both(a, b, WordSigns.Prospect);
        raw[(int)PairFeature.Limit] = Both(a, b, WordSigns.Limit);
        raw[(int)PairFeature.Negation] = Both(a, b, WordSigns.Negation);
        raw[(int)PairFeature.Addition] = Both(a, b, WordSigns.Addition);
        raw[(int)PairFeature.Past] = Both(a, b, WordSigns.Past);
        raw[(int)PairFeature.Difference] = Both(a, b, WordSigns.Difference);
        raw[(int)PairFeature.Choices] = a.Choices == b.Choices ? (a.Choices == 0 ? 0 : 1) : a.Choices == 0 || b.Choices == 0 ? 2 : (a.Choices & b.Choices) != 0 ? 3 : 4;
        raw[(int)PairFeature.Opposites] = PairLists.OppositesOf(a.Sides, b.Sides);
        raw[(int)PairFeature.Cells] = (a.IsCell ? 1 : 0) + (b.IsCell ? 1 : 0);
        raw[(int)PairFeature.Opening] = (a.IsOpening ? 1 : 0) + (b.IsOpening ? 1 : 0);
        raw[(int)PairFeature.SentenceMates] = SentenceMates(a, b);
        raw[(int)PairFeature.Neighbours] = NeighboursOf(a, b);
        raw[(int)PairFeature.Speaker] = a.Figure.Speaker == null && b.Figure.Speaker == null ? 0 : a.Figure.Speaker == null || b.Figure.Speaker == null ? 1 : a.Figure.Speaker == b.Figure.Speaker ? 2 : 3;
        raw[(int)PairFeature.Stories] = _stories;
        raw[(int)PairFeature.SameDocument] = _isOne ? 1 : 0;
        raw[(int)PairFeature.Small] = fit == ValueFit.Differ && a.Value.IsNumber && b.Value.IsNumber ? SizeOf(a) + SizeOf(b) : 0;
        raw[(int)PairFeature.Dateline] = One(a.IsDateline, b.IsDateline);
        raw[(int)PairFeature.Part] = One(a.IsPart, b.IsPart);
        raw[(int)PairFeature.Rivals] = Math.Min(20, Math.Max(_left.InDimension(a), _right.InDimension(b)));
        raw[(int)PairFeature.Alike] = AlikeLevel(_left.Alike(a), _right.Alike(b));
    }

    /// <summary>Of numbers up to ten, and up to a hundred, there are many in every text.</summary>
    private static int SizeOf(Mention mention) => Math.Abs(mention.Value.Number) <= 10 ? 2 : Math.Abs(mention.Value.Number) <= 100 ? 1 : 0;

    /// <summary>0 for none of both, 1 for both, 2 for one.</summary>
    private static int One(bool left, bool right) => left == right ? (left ? 1 : 0) : 2;

    private static int Both(Mention a, Mention b, WordSigns sign)
    {
        bool x = (a.NearSigns & sign) != 0, y = (b.NearSigns & sign) != 0;
        if (x && y)
            return 1;
        if (!x && !y)
            return 0;
        return ((x ? b : a).SentenceSigns & sign) != 0 ? 2 : 3;
    }

    /// <summary>How many other figures of the sentence have an equal one in the other's sentence.</summary>
    private int SentenceMates(Mention a, Mention b)
    {
        int found = 0;
        for (int i = FirstOf(_left, a.Index); i < _left.Mentions.Length && _left.Mentions[i].Sentence == a.Sentence && i < a.Index + 8; i++)
        {
            if (i != a.Index && HasEqual(_left.Mentions[i], b))
                found++;
        }

        return found;
    }

    private bool HasEqual(Mention mate, Mention b)
    {
        for (int k = FirstOf(_right, b.Index); k < _right.Mentions.Length && _right.Mentions[k].Sentence == b.Sentence && k < b.Index + 8; k++)
        {
            if (k != b.Index && mate.Value.DimensionKey == _right.Mentions[k].Value.DimensionKey && ValueComparer.Fit(mate.Value, mate.Figure, _right.Mentions[k].Value, _right.Mentions[k].Figure) >= ValueFit.Overlap)
                return true;
        }

        return false;
    }

    /// <summary>The first figure of the sentence of another, within a few.</summary>
    public static int FirstOf(DocumentMentions document, int index)
    {
        int first = index;
        while (first > 0 && index - first < 8 && document.Mentions[first - 1].Sentence == document.Mentions[index].Sentence)
            first--;
        return first;
    }

    /// <summary>Whether the figures before and behind have equal ones beside the other.</summary>
    private int NeighboursOf(Mention a, Mention b)
    {
        int found = 0;
        for (int i = a.Index - 2; i <= a.Index + 2; i++)
        {
            if (i < 0 || i >= _left.Mentions.Length || i == a.Index)
                continue;
            for (int k = b.Index - 2; k <= b.Index + 2; k++)
            {
                if (k < 0 || k >= _right.Mentions.Length || k == b.Index || _isOne && i == k)
                    continue;
                Mention x = _left.Mentions[i], y = _right.Mentions[k];
                if (x.Value.DimensionKey == y.Value.DimensionKey && x.Value.Digits > 1 && ValueComparer.Fit(x.Value, x.Figure, y.Value, y.Figure) == ValueFit.Equal)
                {
                    found++;
                    break;
                }
            }
        }

        return found;
    }

    private static int AlikeLevel(int left, int right) => Math.Max(left, right) == 1 ? 0 : Math.Min(left, right) == 1 ? Math.Max(left, right) == 2 ? 1 : 2 : Math.Max(left, right) <= 3 ? 3 : Math.Max(left, right) <= 8 ? 4 : 5;

    private static int SharedBits(int[] left, int[] right)
    {
        int bits = 0;
        for (int i = 0, k = 0; i < left.Length && k < right.Length;)
        {
            if (left[i] == right[k])
            {
                bits += WordRarity.BitsOf(left[i]) >= 14 ? 1 : 0;
                i++;
                k++;
            }
            else if (left[i] < right[k])
            {
                i++;
            }
            else
            {
                k++;
            }
        }

        return bits;
    }
}
